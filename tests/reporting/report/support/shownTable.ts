import type { Block, CellContent } from "../../../../src/grid/block";
import type { CellValue } from "../../../../src/grid/grid";
import { cellAddress } from "../../../../src/grid/address";
import type { ReportBoard } from "../../../../src/reporting/report/board/reportBoard";
import { writeTableFormulas } from "../../../../src/reporting/report/formulas/writeTableFormulas";
import type { ReportTable } from "../../../../src/reporting/report/report";
import { UNKNOWN } from "../../../../src/reporting/unknown";
import type { SheetCell } from "../../../../src/reporting/sheets/sheetToWrite";
import type { Engine } from "../../../filling/support/engine";

/** Where tests put a table on the board's own sheet, clear of the board. */
const PLACE = { row: 201, column: 1, helperColumn: 51 };

/** A table with its live formulas as blocks for the board's own sheet; null where it has none. */
export function liveBlocks(board: ReportBoard, table: ReportTable): readonly Block[] | null {
  const formulas = writeTableFormulas(board, table, { ...PLACE, sheet: board.scoreboard.layout.sheet });
  if (formulas === null) return null;
  return table.rows.flatMap((row, index): readonly Block[] => {
    const values = row.kind === "section" ? [] : row.cells.map(({ value }) => value);
    const shown = table.columns.map((_, column): CellContent => {
      const formula = formulas.cells[index]?.[column] ?? null;
      return formula === null ? (values[column] ?? null) : { formula };
    });
    const helpers = (formulas.helpers[index] ?? []).map(plain);
    return [
      { row: PLACE.row + index, column: PLACE.column, contents: [shown] },
      ...(helpers.length === 0 ? [] : [{ row: PLACE.row + index, column: PLACE.helperColumn, contents: [helpers] }]),
    ];
  });
}

/** Every cell of a unit that submitted where the engine shows something else than the table says. */
export function tableDifferences(engine: Engine, table: ReportTable): readonly string[] {
  return table.rows.flatMap((row, index) => {
    if (row.kind !== "unit" || row.note !== undefined) return [];
    return row.cells.flatMap(({ value }, column) => {
      const address = cellAddress(PLACE.row + index, PLACE.column + column);
      const unknown = table.columns[column]?.kind === "text" ? "" : UNKNOWN;
      const shown = engine.shown(address);
      return isSame(shown, value ?? unknown)
        ? []
        : [
            `${address} ${table.columns[column]?.id ?? ""}: shows ${JSON.stringify(shown)}, not ${JSON.stringify(value)}`,
          ];
    });
  });
}

function plain(cell: SheetCell): CellContent {
  return typeof cell === "object" && cell !== null ? { formula: cell.formula } : cell;
}

function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === "number" && typeof expected === "number") return Math.abs(shown - expected) < 1e-9;
  return shown === expected || (shown === null && expected === "");
}
