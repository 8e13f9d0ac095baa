import type { PreviousComparison, PreviousReport } from "../../evaluation/previousComparison";
import { auditWords } from "../../locales/auditWords";
import { describePreviousLimits } from "../../locales/describePreviousLimits";
import { fileWords } from "../../locales/fileWords";
import type { Language } from "../../locales";
import { findExtremes } from "../../reporting/compareYears/findExtremes";
import type { Extreme } from "../../reporting/compareYears/findExtremes";
import { listRanks } from "../../reporting/listRanks";
import type { RankingList } from "../../reporting/summary";
import { criterionName } from "../../rubric/tree";
import { printable } from "./displayWidth";
import { printMovements } from "./printMovements";
import { changeWriter } from "../writeChange";

/** What changed since an earlier year, for people: each rubric's movements, the largest changes and what is not compared. */
export function printPrevious({ comparisons, problems, unusedPairs }: PreviousReport, language: Language): string {
  const { years, printedYears } = auditWords(language);
  const notes = [
    ...problems.map((problem) => years.problem(problem)),
    ...unusedPairs.map(({ written, unit }) => printedYears.unusedPair(written, unit)),
  ];
  return [
    ...comparisons.map((compared) => `\n${printComparison(compared, language)}`),
    notes.length === 0 ? "" : `\n${lines(notes)}`,
  ].join("");
}

function printComparison(compared: PreviousComparison, language: Language): string {
  const { printedYears } = auditWords(language);
  const { group } = fileWords(language).cli;
  const { rubric, year, sheet, previousSheets } = compared;
  const tables = rankingsOf(compared).map(
    (ranking) =>
      (ranking.group === null ? "" : `${printable(group(ranking.group))}\n`) +
      printMovements(ranking, compared, language),
  );
  const extremes = extremesOf(compared, language);
  const limits = describePreviousLimits(compared, language);
  const canPair = compared.comparison.gone.length > 0 && compared.comparison.missingThen.length > 0;
  return (
    lines([
      printedYears.heading(year === null ? null : String(year), rubric.title[language]),
      printedYears.sheets(sheet, previousSheets),
    ]) +
    tables.join("\n") +
    (extremes.length === 0 ? "" : `${printedYears.byCriterion}\n${lines(extremes, "  ")}`) +
    lines(canPair ? [...limits, printedYears.pairHint] : limits)
  );
}

/** The rankings of the whole rubric, or of the first criterion that is ranked; without any, the units as they stand. */
function rankingsOf({ rubric, units }: PreviousComparison): readonly RankingList[] {
  const rankings = listRanks(rubric, units);
  const root = rubric.criteria.id;
  const main = rankings.some(({ criterion }) => criterion === root) ? root : rankings[0]?.criterion;
  if (main === undefined) return [{ criterion: root, group: null, places: [], unranked: units }];
  return rankings.filter(({ criterion }) => criterion === main);
}

/** One line a criterion: who gained most, who lost most. */
function extremesOf(compared: PreviousComparison, language: Language): readonly string[] {
  const { printedYears } = auditWords(language);
  const { rubric, comparison, criteria, otherScale } = compared;
  return criteria.flatMap((criterion) => {
    const of = otherScale.some((match) => match.criterion === criterion) ? "percents" : "points";
    const { known, gained, lost } = findExtremes(comparison.units, of, criterion);
    if (known === 0) return [];
    const write = changeWriter(comparison.units, of, criterion, language);
    const said = (extreme: Extreme | null, sentence: typeof printedYears.gained): readonly string[] => {
      if (extreme === null) return [];
      const { units, change } = extreme;
      const [first = "", ...others] = units;
      if (others.length > 0) {
        return [sentence(printedYears.andOthers(first, String(others.length)), write.change(change), null)];
      }
      const span = printedYears.fromTo(write.number(change.previous), write.number(change.current));
      return [sentence(first, write.change(change), span)];
    };
    const parts = [...said(gained, printedYears.gained), ...said(lost, printedYears.lost)];
    const name = criterionName(rubric.criteria, criterion);
    return [`${name}: ${parts.length === 0 ? printedYears.noChange : parts.join("; ")}`];
  });
}

function lines(texts: readonly string[], indent = ""): string {
  return texts.map((text) => `${indent}${printable(text)}\n`).join("");
}
