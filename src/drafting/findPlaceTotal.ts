import type { SurveyedColumn } from "./surveyColumns";
import type { ResultColumn } from "./takeColumns";

/** Rows in which an index must lie between the least and the greatest of what it is made of. */
const LEAST_ROWS = 5;

/**
 * The column of points that is the total by its place: the last one, right before the results of a table without a column
 * named as total, and either still to be filled among filled ones or, among indices of 0 to 1, always between the least and the
 * greatest of the others. `null` where none is.
 */
export function findPlaceTotal(
  points: readonly SurveyedColumn[],
  results: readonly ResultColumn[],
): SurveyedColumn | null {
  const last = points.at(-1);
  const others = points.slice(0, -1);
  if (last === undefined || others.length < 2 || last.printedMax !== null) return null;
  if (results.some(({ output }) => output === "total")) return null;
  if (!results.some(({ column }) => column.column === last.column + 1)) return null;
  const filled = others.filter(({ numbers }) => numbers > 0).length;
  const isToBeFilled = last.numbers === 0 && last.texts.size === 0 && filled === others.length;
  return isToBeFilled || isMeanOf(last, others) ? last : null;
}

function isMeanOf(column: SurveyedColumn, others: readonly SurveyedColumn[]): boolean {
  let rows = 0;
  for (let row = 0; row < column.points.length; row++) {
    const mean = column.points[row] ?? NaN;
    const values = others.map(({ points }) => points[row] ?? NaN);
    if (Number.isNaN(mean) || values.some((value) => Number.isNaN(value))) continue;
    if (values.some((value) => value < 0 || value > 1)) return false;
    if (mean < Math.min(...values) || mean > Math.max(...values)) return false;
    rows++;
  }
  return rows >= LEAST_ROWS;
}
