import { alignNames, withoutConnectors } from "../../../../reading/units/alignNames";
import { readUnitName } from "../../../../reading/units/readUnitName";
import type { UnitName } from "../../../../reading/units/readUnitName";
import type { Level, RosterUnit } from "../../../../rubric/rubric";

/** The units that a stretch of text names, in its order; a unit named twice stands there twice. */
export interface NamedUnits {
  readonly units: readonly string[];
  /** Something else is named like a unit, so that what is said may be said of that. */
  readonly hasOther: boolean;
  /** How many such other names there are. */
  readonly others: number;
  /** Nothing but names and what stands between the items of a list. */
  readonly isPure: boolean;
}

export type UnitFinder = (text: string) => NamedUnits;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Names have no more words than this. */
const MOST_WORDS = 14;
/** What no name goes across. */
const BREAK = /[():;"“”*•]|\.\s/u;
const ABBREVIATION = /\p{Lu}{2,}/u;
/** Words that lists leave out of their items: "các Sở: Y tế, Tư pháp", "UBND các huyện: Hà Quảng, …". */
const KIND = /^(?:so|huyen|xa|phuong|thi tran|thi xa|thanh pho) (?=\S)/;
/** A list's item stands after one of these … */
const ITEM_START = /(?:[,:;(]|\b(?:sở|các|và|là|gồm|như|huyện|phường|xã|với)) *$/iu;
/** … and before one of these. */
const ITEM_END = /^ *(?:$|[,;:.()]|(?:và|đều|đạt|với|có|là|cùng|từ|năm|được|xếp)(?!\p{L}))/iu;

/** What may stand between the items of a list. */
const BETWEEN_ITEMS = /^(?:[\s,:*]|(?:và|cùng|các|UBND|[Ss]ở|[Hh]uyện|[Xx]ã|[Pp]hường)(?!\p{L}))*$/u;

const NAMED_LIKE: Readonly<Record<Level, RegExp>> = {
  department: /(?<![\p{L}])(?:Sở|Ban|Văn phòng|Trung tâm|Trường|với|đối với) \p{Lu}\p{Ll}/u,
  district:
    /(?:(?<![\p{L}])(?:[Hh]uyện|[Tt]hành phố|[Tt]hị xã) \p{Lu}\p{Ll}|(?<![\p{L}])(?:với|đối với) \p{Lu}\p{Ll}+ \p{Lu})/u,
  commune: /(?<![\p{L}])(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) \p{Lu}\p{Ll}/u,
};

/** "UBND thành phố" without a name means the only city; in "các huyện, thành phố" it means none. */
const OFFICE = /(?:ubnd|ủy ban nhân dân) *thành phố$/iu;

/** A finder for the units of a roster under all their names, full or as items of a list. */
export function unitFinder(units: readonly RosterUnit[], level: Level): UnitFinder {
  const full = new Map<string, string | null>();
  const short = new Map<string, string | null>();
  const spelled: { readonly unit: string; readonly name: UnitName }[] = [];
  const claim = (map: Map<string, string | null>, key: string, unit: string): void => {
    const other = map.get(key);
    map.set(key, other === undefined || other === unit ? unit : null);
  };
  for (const { name, aliases = [] } of units) {
    for (const written of [name, ...aliases]) {
      const read = readUnitName(written);
      spelled.push({ unit: name, name: read });
      const key = keyOf(read);
      claim(full, key, name);
      if (KIND.test(key)) claim(short, key.replace(KIND, ""), name);
    }
  }
  const cities = new Set(spelled.filter(({ name }) => name.kind === "thanh pho").map(({ unit }) => unit));
  const [city] = cities;
  if (city !== undefined && cities.size === 1) claim(full, "thanh pho", city);
  const find = (words: string, before: string, after: string): string | null => {
    const read = readUnitName(words);
    const key = keyOf(read);
    const found = full.get(key);
    if (found !== undefined && !(key === "thanh pho" && !OFFICE.test(before + words))) return found;
    const isItem = ITEM_START.test(before) && ITEM_END.test(after);
    if (isItem && short.has(key)) return short.get(key) ?? null;
    if (!ABBREVIATION.test(words) || read.words.length < 2) return null;
    const aligned = new Set(
      spelled
        .filter(({ name }) => name.words[0] === read.words[0] && alignNames(read.words, name.words))
        .map(({ unit }) => unit),
    );
    const [only] = aligned;
    return aligned.size === 1 ? (only ?? null) : null;
  };
  return (text) => {
    const words = [...text.normalize("NFC").matchAll(WORD)];
    const clean = text.normalize("NFC");
    const found: string[] = [];
    let rest = "";
    let restStart = 0;
    for (let first = 0; first < words.length; first++) {
      const start = words[first]?.index ?? 0;
      for (let last = Math.min(words.length, first + MOST_WORDS) - 1; last >= first; last--) {
        const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
        const candidate = clean.slice(start, end);
        if (BREAK.test(candidate)) continue;
        const unit = find(candidate, clean.slice(Math.max(0, start - 12), start), clean.slice(end, end + 12));
        if (unit === null) continue;
        found.push(unit);
        rest += `${clean.slice(restStart, start)}, `;
        restStart = end;
        first = last;
        break;
      }
    }
    rest += clean.slice(restStart);
    const others = [...rest.matchAll(new RegExp(NAMED_LIKE[level], "gu"))].length;
    return { units: found, hasOther: others > 0, others, isPure: BETWEEN_ITEMS.test(rest) };
  };
}

function keyOf({ words }: UnitName): string {
  return withoutConnectors(words).join(" ");
}
