import { groupStart, NUMBER } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";
import type { Statement, TierScope } from "./statement";

const UNITS = "(?:don vi|co quan|huyen|xa|so)";
const TIER = "(?:muc|loai)(?: do)? (?<label>[ivx]+|\\d)\\b";
/** A count, "không có", then units, then a tier, without another count between. */
const COUNT_OF_TIER = new RegExp(
  `(?:(?<![\\d/.,])(?<count>\\d{1,3})(?:/(?<of>\\d{1,3}))?|(?<none>khong co)) ${UNITS}(?! pho)(?<between>(?:(?!\\d|khong co| o cac | la | gom ).){0,70}?)${TIER}(?! tro len)`,
  "g",
);
const ASIDE = "(?:\\([^()]*\\) )?";
const COUNT_RANKED = new RegExp(
  `(?<![\\d/.,])(?<count>\\d{1,3})(?:/(?<of>\\d{1,3}))? ${UNITS}(?:, thanh pho)? ${ASIDE}(?:con lai )?(?:deu )?(?:duoc |dat |du |co )*(?:muc |diem )?(?<not>khong (?:duoc|du dieu kien(?: de)?|du diem|dat diem) )?(?:duoc )?xep (?:hang|loai)(?! muc (?:[ivx]+|\\d)\\b)(?! gom)(?<rest>[^,;.(]{0,60})`,
  "g",
);
const RANKED_COUNT = new RegExp(
  `\\bso ${UNITS} (?:dat )?(?:muc |diem )?xep (?:hang|loai)(?<rest>[^,;.(]{0,60}?) la (?<count>\\d{1,3}) ${UNITS}`,
  "g",
);
const UNRANKED_SHARE = new RegExp(`(?<percent>${NUMBER}) ?% ${UNITS} (?<level>cap tinh|cap huyen|cap xa)`, "dg");
const UNIT_TIER =
  /(?:\b(?:dat|xep hang|xep|nam \d{4})(?: o)? |\(|(?<!(?:\b(?:cac|tu|xuong|len|do|hon|theo|o|va|duoi|tren|nhu|dat|xep|hang)|[,:;\d(]) ?))\bmuc (?<label>[ivx]+|\d)\b(?! tro len| ?\()/g;
/** Nothing but a year since the last tier: it is about the same units. */
const CONTINUED = /^[ ,]*(?:nam \d{4})? *$/;
const YEAR_BEFORE = /\bnam (?<year>\d{4})(?: dat)? ?$/;

/** Tiers of units, how many units have one, and shares of units without one. */
export function readTiers({ words, clause, numberAt, placed }: ClauseReader): readonly Statement[] {
  const statements: Statement[] = [];
  const taken: { start: number; end: number }[] = [];
  const isTaken = (index: number): boolean => taken.some(({ start, end }) => index >= start && index < end);
  for (const match of words.matchAll(COUNT_OF_TIER)) {
    const end = match.index + match[0].length;
    taken.push({ start: match.index, end });
    const { count, of, label = "" } = match.groups ?? {};
    statements.push({
      kind: "tier-count",
      count: count === undefined ? 0 : Number(count),
      of: of === undefined ? null : Number(of),
      label,
      without: false,
      scope: scopeOf(words.slice(match.index, end + 40)),
      ...placed(match.index, end, 0, end + 70),
    });
  }
  for (const match of [...words.matchAll(RANKED_COUNT), ...words.matchAll(COUNT_RANKED)]) {
    if (isTaken(match.index)) continue;
    const end = match.index + match[0].length;
    const { count = "", of, rest = "" } = match.groups ?? {};
    if (/\bmuc (?:[ivx]+|\d)\b/.test(rest) && !rest.startsWith(" o cac muc")) continue;
    taken.push({ start: match.index, end });
    statements.push({
      kind: "tier-count",
      count: Number(count),
      of: of === undefined ? null : Number(of),
      label: null,
      without: match.groups?.not !== undefined,
      scope: scopeOf(match[0]),
      ...placed(match.index, match[0].endsWith(rest) ? end - rest.length : end, 0, end),
    });
  }
  if (/khong (?:duoc )?xep (?:hang|loai)/.test(words)) {
    for (const match of words.matchAll(UNRANKED_SHARE)) {
      const end = match.index + match[0].length;
      statements.push({
        kind: "unranked-share",
        percent: numberAt(groupStart(match, "percent"), match.groups?.percent ?? ""),
        scope: scopeOf(words.slice(end)),
        ...placed(match.index, end, match.index, end),
        level: LEVELS[match.groups?.level ?? ""] ?? clause.level,
      });
    }
  }
  let from = 0;
  let subjectStart = 0;
  for (const match of words.matchAll(UNIT_TIER)) {
    const end = match.index + match[0].length;
    if (isTaken(match.index + match[0].length - 1)) {
      from = end;
      continue;
    }
    if (/muc (?:do )?(?:thap|cao) nhat *$/.test(words.slice(0, match.index))) continue;
    if (!CONTINUED.test(words.slice(from, match.index))) subjectStart = from;
    const before = /nam (\d{4})/.exec(match[0]) ?? YEAR_BEFORE.exec(words.slice(0, match.index));
    statements.push({
      kind: "tier",
      label: match.groups?.label ?? "",
      year: before === null ? null : Number(before[1]),
      ...placed(match.index, end, subjectStart, match.index),
    });
    from = end;
  }
  return statements;
}

const LEVELS: Readonly<Record<string, Statement["level"]>> = {
  "cap tinh": "department",
  "cap huyen": "district",
  "cap xa": "commune",
};

function scopeOf(words: string): TierScope {
  if (/\bca (?:2|02|hai) hang muc\b/.test(words)) return "every";
  if (/\bbat cu hang muc nao\b/.test(words)) return "every";
  return /\b(?:1|01|mot) trong (?:2|02|hai) hang muc\b/.test(words) ? "exactly-one" : "one";
}
