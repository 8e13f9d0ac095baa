import type { ReportColumn } from "../../reporting/report/report";
import { lineCount } from "../lineCount";
import { LINE, TWIPS_PER_POINT } from "../parts/writtenPart";
import { CELL_MARGIN, type TableFit } from "./fitTable";

/** Twips of a row's border. */
const BORDER = 10;

/** About how high a table stands, in twips; rows without cells have one line. */
export function tableHeight(
  columns: readonly ReportColumn[],
  texts: readonly (readonly (string | null)[])[],
  { widths, size }: TableFit,
): number {
  const linesIn = (row: readonly (string | null)[], bold: boolean): number =>
    row.reduce((most, text, index) => {
      const width = ((widths[index] ?? 0) - 2 * CELL_MARGIN) / TWIPS_PER_POINT;
      return Math.max(most, text === null ? 1 : lineCount(text, width, { size, bold }));
    }, 1);
  const headings = columns.map(({ heading }) => heading.at(-1) ?? "");
  const depth = Math.max(1, ...columns.map(({ heading }) => heading.length));
  const lines = texts.reduce((sum, row) => sum + linesIn(row, false), depth - 1 + linesIn(headings, true));
  return lines * size * LINE * TWIPS_PER_POINT + (depth + texts.length) * BORDER;
}
