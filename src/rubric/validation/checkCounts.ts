import type { RubricProblem } from "../problem";
import type { Rubric } from "../rubric";
import type { PlacedCriterion } from "./placedCriteria";

/** More than anyone could score by hand in a year; a sheet has room for them. */
export const MAXIMUM_CRITERIA = 2_000;

/** Room for every commune of the country. */
const MAXIMUM_UNITS = 20_000;

const MAXIMUM_BANDS = 100;

/** Few enough criteria, bands and units that all checks end at once. */
export function* checkCounts(rubric: Rubric, placed: readonly PlacedCriterion[]): Generator<RubricProblem> {
  if (placed.length > MAXIMUM_CRITERIA) yield { code: "too-many-criteria", path: "criteria", limit: MAXIMUM_CRITERIA };
  if (rubric.units.length > MAXIMUM_UNITS) yield { code: "too-many-units", path: "units", limit: MAXIMUM_UNITS };
  for (const { criterion, path } of placed) {
    if (criterion.tiers === undefined || criterion.tiers.bands.length <= MAXIMUM_BANDS) continue;
    yield { code: "too-many-bands", path: `${path}.tiers.bands`, limit: MAXIMUM_BANDS };
  }
}
