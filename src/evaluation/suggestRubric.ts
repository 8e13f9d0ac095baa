import type { Grid } from "../grid/grid";
import { readScoreboard } from "../reading/readScoreboard";
import { matchUnits } from "../reading/units/matchUnit";
import type { Rubric } from "../rubric/rubric";
import { indicatorsOf, maxOf } from "../rubric/tree";
import { KNOWN_UNITS } from "./knowsUnits";

/**
 * The rubric a sheet was most likely made for: every indicator has a column, no printed maximum contradicts it, and at least
 * half of the units are on its roster; the one with the most indicators, then with the most of them. `null` when none fits or
 * two fit equally well.
 */
export function suggestRubric(grid: Grid, rubrics: readonly Rubric[]): Rubric | null {
  let best: Rubric | null = null;
  let bestIndicators = 0;
  let bestShare = 0;
  for (const rubric of rubrics) {
    const share = shareOfKnownUnits(grid, rubric);
    const indicators = indicatorsOf(rubric.criteria).length;
    const order = indicators - bestIndicators || share - bestShare;
    if (share < KNOWN_UNITS || order < 0) continue;
    best = order === 0 ? null : rubric;
    bestIndicators = indicators;
    bestShare = share;
  }
  return best;
}

function shareOfKnownUnits(grid: Grid, rubric: Rubric): number {
  const read = readScoreboard(grid, withoutRoster(rubric));
  if (!read.ok) return 0;
  const { layout, units } = read.value;
  if (layout.missing.length > 0) return 0;
  const maxima = new Map(indicatorsOf(rubric.criteria).map((indicator) => [indicator.id, maxOf(indicator)]));
  const contradicts = layout.columns.some(({ criterion, printedMax }) => {
    const max = maxima.get(criterion) ?? null;
    return printedMax !== null && max !== null && printedMax !== max;
  });
  if (contradicts) return 0;
  const known = matchUnits(
    units.map(({ name }) => name),
    rubric.units,
  );
  return known.filter((name) => name !== null).length / units.length;
}

const rosterless = new WeakMap<Rubric, Rubric>();

/** Units are matched only on a sheet that shows every indicator: most rubrics fall out before. */
function withoutRoster(rubric: Rubric): Rubric {
  const known = rosterless.get(rubric) ?? { ...rubric, units: [] };
  rosterless.set(rubric, known);
  return known;
}
