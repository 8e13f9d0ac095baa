import type { RankingRule } from "../rubric/rubric";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";
import type { FindCriterion } from "./readCriteria";

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
