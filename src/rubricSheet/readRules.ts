import { pathOf } from "../rubric/path";
import type { Marks, RankingRule, Source, Threshold } from "../rubric/rubric";
import type { Report } from "./entry";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";
import type { FindCriterion } from "./readCriteria";
import { EMPTY_LIST } from "./list";

/** The rules of the section "Xếp hạng"; totals without a count of decimals are not rounded. */
export function readRanking(section: Section<"ranking">, find: FindCriterion, places: Places): readonly RankingRule[] {
  const rules: RankingRule[] = [];
  for (const entry of section.entries) {
    entry.need("criterion");
    entry.need("ties");
    const named = entry.text("criterion");
    const of = named === undefined ? undefined : find(named, entry.cell("criterion"));
    const ties = entry.choice("ties", "ties");
    if (of === undefined || ties === undefined) continue;
    const path = `ranking[${rules.length}]`;
    places.set(path, entry.cell("criterion"));
    for (const column of ["ties", "decimals", "tieBreak", "unrankedGroups"] as const) {
      places.set(`${path}.${column}`, entry.cell(column));
    }
    const isCounted = /\d/.test(entry.text("decimals") ?? "");
    if (!isCounted) entry.choice("decimals", "decimals");
    const decimals = isCounted ? entry.number("decimals") : undefined;
    const tieBreak = entry.list("tieBreak")?.flatMap((text) => find(text, entry.cell("tieBreak")) ?? []);
    const unrankedGroups = entry.list("unrankedGroups");
    const across = entry.choice("acrossGroups", "answer");
    rules.push({
      of,
      ties,
      decimals: decimals ?? null,
      ...(tieBreak === undefined ? {} : { tieBreak }),
      ...(unrankedGroups === undefined ? {} : { unrankedGroups }),
      ...(across === undefined ? {} : { acrossGroups: across === "yes" }),
    });
  }
  return rules;
}

/** The marks of the section "Ký hiệu". */
export function readMarks(section: Section<"marks">, places: Places): Marks {
  const marks = { zero: [] as string[], exempt: [] as string[], notSubmitted: [] as string[] };
  for (const entry of section.entries) {
    entry.need("meaning");
    entry.need("mark");
    const meaning = entry.choice("meaning", "meaning");
    const mark = entry.text("mark");
    if (meaning === undefined || mark === undefined) continue;
    places.set(`marks.${meaning}[${marks[meaning].length}]`, entry.cell("mark"));
    marks[meaning].push(mark);
  }
  return marks;
}

/** The sources of the section "Nguồn", by the place whose number they explain. */
export function readSources(section: Section<"sources">, places: Places, report: Report): Record<string, Source> {
  const sources = new Map<string, Source>();
  const cells = new Map<string, string>();
  for (const entry of section.entries) {
    entry.need("place");
    entry.need("kind");
    const place = entry.text("place");
    const kind = entry.choice("kind", "kind");
    if (place === undefined || kind === undefined) continue;
    const first = cells.get(place);
    if (first !== undefined) report({ code: "stated-twice", cell: entry.cell("place"), first });
    cells.set(place, entry.cell("place"));
    places.set(pathOf(["sources", place]), entry.cell("place"));
    const document = entry.text("document");
    const vi = entry.text("noteVi") ?? entry.text("noteEn");
    const en = entry.text("noteEn") ?? vi;
    const bracket = readBracket(entry);
    sources.set(place, {
      kind,
      ...(document === undefined ? {} : { document }),
      ...(vi === undefined || en === undefined ? {} : { note: { vi, en } }),
      ...(bracket === undefined ? {} : { bracket }),
    });
  }
  return Object.fromEntries(sources);
}

/** `""` in the first cell is a bracket without ends. */
function readBracket(entry: Section<"sources">["entries"][number]): Source["bracket"] | undefined {
  if (entry.text("over") === EMPTY_LIST) return {};
  const over: Threshold | undefined = entry.threshold("over");
  const atMost: Threshold | undefined = entry.threshold("atMost");
  if (over === undefined && atMost === undefined) return undefined;
  return { ...(over === undefined ? {} : { over }), ...(atMost === undefined ? {} : { atMost }) };
}
