import { restrictResults, shownCriteria } from "../../../evaluation/shownCriteria";
import type { Language } from "../../../locales";
import { reportTableWords } from "../../../locales/reportTableWords";
import { criteriaOf, indicatorsOf } from "../../../rubric/tree";
import { exemptionsOf } from "../../../scoring/exemptions";
import type { ReportInput } from "../reportInput";
import { firmnessOf } from "../robustness/firmness";
import { locatePrevious } from "./previousCells";
import { printedDecimals } from "./printedDecimals";
import type { BoardUnit, ReportBoard } from "./reportBoard";

/** Readies an evaluation for the tables of a report. What is not in the sheet is no zero: criteria that lack a column are left out. */
export function prepareBoard(input: ReportInput, language: Language): ReportBoard {
  const { evaluation, previous, robustness = [] } = input;
  const { rubric, grid, scoreboard } = evaluation;
  const shown = shownCriteria(evaluation);
  const criteria = criteriaOf(rubric.criteria).filter(({ id }) => shown.has(id));
  const exemptions = exemptionsOf(rubric);
  const earlier = locatePrevious({ rubric, previous }, input);
  const movements = new Map(previous?.comparison.units.map((movement) => [movement.row, movement]));
  const units = restrictResults(evaluation.units, shown).flatMap((result, index): readonly BoardUnit[] => {
    const unit = scoreboard.units[index];
    if (unit === undefined) return [];
    const movement = movements.get(unit.row) ?? null;
    return [
      {
        result,
        unit,
        scores: scoreboard.scores[index] ?? [],
        movement,
        earlier: { points: (id) => earlier.points(movement, id), rank: (id) => earlier.rank(movement, id) },
        exemptions: exemptions.get(unit.rosterName ?? "") ?? new Map(),
      },
    ];
  });
  return {
    language,
    words: reportTableWords(language),
    rubric,
    grid,
    scoreboard,
    criteria,
    indicatorPlaces: new Map(indicatorsOf(rubric.criteria).map(({ id }, place) => [id, place])),
    units,
    previous,
    holdsEarlier: (cell, value) => input.isPreviousElsewhere !== true && earlier.holds(cell, value),
    firmness: firmnessOf(evaluation, robustness),
    decimals: printedDecimals(evaluation, criteria, units),
  };
}
