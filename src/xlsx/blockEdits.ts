import { cellAddress } from "../grid/address";
import type { Block, CellContent } from "../grid/block";
import { isFormula } from "../grid/block";
import type { CellEdit, ColumnWidth, SheetEdits } from "./edits";
import type { XlsxSheet } from "./xlsxFile";

/**
 * The edits that write blocks, such as those of a fill, into a sheet. `shown` holds the value of each formula by address.
 * A column that takes over the format of another takes its width too, unless the file sets one.
 */
export function blockEdits(
  sheet: XlsxSheet,
  blocks: readonly Block[],
  shown: ReadonlyMap<string, CellContent>,
): SheetEdits {
  const cells: CellEdit[] = [];
  const widths = new Map<number, ColumnWidth>();
  for (const { row: top, column: left, contents, numberFormat, formatLikeColumn } of blocks) {
    for (const [down, contentsOfRow] of contents.entries()) {
      const row = top + down;
      for (const [right, content] of contentsOfRow.entries()) {
        const column = left + right;
        const value = shown.get(cellAddress(row, column));
        cells.push({
          row,
          column,
          content,
          ...(isFormula(content) && value !== undefined && !isFormula(value) ? { shown: value } : {}),
          ...(formatLikeColumn === undefined ? {} : { formatLike: { row, column: formatLikeColumn } }),
          ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
        });
        const width = formatLikeColumn === undefined ? null : widthOf(sheet, formatLikeColumn);
        if (width !== null && widthOf(sheet, column) === null) widths.set(column, { column, width });
      }
    }
  }
  return { sheet: sheet.name, cells, columnWidths: [...widths.values()] };
}

/** In characters; null where the file sets none. */
function widthOf(sheet: XlsxSheet, column: number): number | null {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last)?.width ?? null;
}
