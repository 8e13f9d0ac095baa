import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { foldText } from "../reading/text/foldText";
import { compareYears } from "../reporting/compareYears/compareYears";
import { previousOf } from "../reporting/compareYears/listPrevious";
import { matchCriteria } from "../reporting/compareYears/matchCriteria";
import type { CriterionMatch } from "../reporting/compareYears/matchCriteria";
import type { PreviousUnit } from "../reporting/compareYears/yearComparison";
import { criteriaOf } from "../rubric/tree";
import type { Evaluation } from "./evaluation";
import type { PreviousComparison, PreviousProblem } from "./previousComparison";
import { restrictResults, shownCriteria, splitCriteria } from "./shownCriteria";

/** Holds a board against one of an earlier year, of the same province and level, read with its own rubric. */
export function comparePreviousBoard(
  current: Evaluation,
  previous: Evaluation,
  pairs: readonly UnitPair[],
): Outcome<PreviousComparison, PreviousProblem> {
  const { rubric } = current;
  const { sheet } = current.scoreboard.layout;
  const previousSheet = previous.scoreboard.layout.sheet;
  const { province, level, year } = previous.rubric;
  if (foldText(province) !== foldText(rubric.province) || level !== rubric.level) {
    const expected = { province: rubric.province, level: rubric.level };
    return refuse({ code: "previous-of-others", previousSheet, expected, found: { province, level } });
  }
  if (year > rubric.year) {
    return refuse({ code: "previous-is-later", previousSheet, year: rubric.year, previousYear: year });
  }
  const shownNow = shownCriteria(current);
  const shownBefore = shownCriteria(previous);
  const matches = matchCriteria(rubric, previous.rubric);
  const continued = new Set(matches.map((match) => match.previous));
  const shown = matches.filter((match) => shownNow.has(match.criterion) && shownBefore.has(match.previous));
  const units = restrictResults(current.units, shownNow);
  const earlier = previousOf(previous.units, previous.rubric).map((unit) => underCurrentIds(unit, shown));
  const comparison = compareYears(units, earlier, rubric, pairs);
  if (comparison.gone.length === earlier.filter(({ name }) => name !== "").length) {
    return refuse({ code: "previous-units-unknown", sheet, previousSheet, units: earlier.map(({ name }) => name) });
  }
  return succeed({
    rubric,
    year: year < rubric.year ? year : null,
    source: "board",
    sheet,
    previousSheets: [previousSheet],
    comparison,
    units,
    ...splitCriteria(rubric, shownNow, new Set(shown.map(({ criterion }) => criterion))),
    otherScale: shown.filter(({ isSameScale }) => !isSameScale),
    dropped: criteriaOf(previous.rubric.criteria).flatMap(({ id, name }) =>
      continued.has(id) || !shownBefore.has(id) ? [] : [name],
    ),
  });
}

/** An earlier unit's results by this year's ids; points only where the maxima are the same. */
function underCurrentIds(unit: PreviousUnit, matches: readonly CriterionMatch[]): PreviousUnit {
  const renamed = (
    from: Readonly<Record<string, number | null>>,
    taken: readonly CriterionMatch[],
  ): Readonly<Record<string, number | null>> =>
    Object.fromEntries(taken.map(({ criterion, previous }) => [criterion, from[previous] ?? null]));
  return {
    ...unit,
    points: renamed(
      unit.points,
      matches.filter(({ isSameScale }) => isSameScale),
    ),
    percents: renamed(unit.percents ?? {}, matches),
    ranks: renamed(unit.ranks, matches),
  };
}
