import type { Grid } from "../../grid/grid";
import { valueAt } from "../../grid/grid";
import { isNumeric, isPercentage } from "../cells/cellText";
import { parseNumber } from "../cells/readNumber";
import { cleanText, foldText } from "../text/foldText";
import { POINT_LABEL, SHARE_LABEL } from "../text/vocabulary";

/** What telling points from shares needs to know of a table. */
interface ScoredTable {
  readonly grid: Grid;
  readonly indicatorColumns: readonly number[];
  /** Columns of the table that are neither indicators nor results. */
  readonly otherColumns: readonly number[];
  /** Points by column, where a maximum is known. */
  readonly maxima: ReadonlyMap<number, number>;
}

/**
 * Whether a row of numbers holds shares of the maxima: its indicators are percentages (some may be 0 without the sign), or a
 * cell beside them says so.
 */
export function areShares(row: number, sheet: ScoredTable): boolean {
  const { grid, indicatorColumns } = sheet;
  let shares = 0;
  let zeros = 0;
  for (const column of indicatorColumns) {
    const value = valueAt(grid, row, column);
    if (isPercentage(grid, row, column)) shares++;
    else if (value === 0) zeros++;
    else if (isNumeric(value)) return labelOf(row, sheet) === "shares";
  }
  return shares > zeros || (zeros > 0 && labelOf(row, sheet) === "shares");
}

export function isShareLabel(text: string): boolean {
  return SHARE_LABEL.test(foldText(text));
}

/** What the first label among the cells beside the scores says the row holds; `null` without a label. */
export function labelOf(row: number, { grid, otherColumns }: ScoredTable): "points" | "shares" | null {
  const values = grid.values[row - 1] ?? [];
  for (const column of otherColumns) {
    const value = values[column - 1];
    if (typeof value !== "string" || value.length > LONGEST_LABEL || !LIKE_LABEL.test(value)) continue;
    const folded = foldText(value);
    if (SHARE_LABEL.test(folded)) return "shares";
    if (POINT_LABEL.test(folded)) return "points";
  }
  return null;
}

/** Longer texts are no label: they are not folded, for a sheet has many. */
const LONGEST_LABEL = 20;
const LIKE_LABEL = /^\s*(?:%|t[yỷiỉ]|ph|đi|di|đạ|da|số đ|so d)/iu;

/** Half a percent: shares may be printed without decimals. */
const ROUNDING = 0.5;

/**
 * Whether a row of plain numbers holds what the points of another row are in percent of the maxima: in at least two columns,
 * and in every one whose maximum is known and where points are above 0.
 */
export function areSharesOf(row: number, points: number, { grid, indicatorColumns, maxima }: ScoredTable): boolean {
  let agreeing = 0;
  for (const column of indicatorColumns) {
    const max = maxima.get(column);
    const share = numberAt(grid, row, column);
    const scored = numberAt(grid, points, column);
    if (max === undefined || max === 0 || scored === null || scored === 0) continue;
    if (share === null || Math.abs(share - (100 * scored) / max) > ROUNDING) return false;
    if (max !== 100) agreeing++;
  }
  return agreeing >= 2;
}

function numberAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value;
  return typeof value === "string" ? (parseNumber(cleanText(value))?.value ?? null) : null;
}
