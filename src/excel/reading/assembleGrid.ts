import type { Area } from "../../grid/area";
import type { CellValue, Grid, GridTable } from "../../grid/grid";
import { isFormulaText } from "../cellEntry";
import type { CellEntry } from "../cellEntry";
import type { AreaCells } from "./readAreas";
import type { Hidden } from "./readHidden";

/** What Excel said of a sheet; `merges` is `null` where it could not tell. */
interface SheetParts {
  readonly rows: number;
  readonly columns: number;
  readonly cells: AreaCells;
  readonly merges: readonly Area[] | null;
  readonly hidden: Hidden;
  readonly tables: readonly GridTable[];
}

export function assembleGrid(sheet: string, { rows, columns, cells, merges, hidden, tables }: SheetParts): Grid {
  return {
    sheet,
    rows,
    columns,
    values: cells.values.map((row, index) =>
      row.map((value, column) => valueOf(value, cells.formulas[index]?.[column] ?? "")),
    ),
    numberFormats: cells.numberFormats,
    formulas: cells.formulas.map((row, index) =>
      row.map((formula, column) => formulaOf(formula, cells.values[index]?.[column] ?? "")),
    ),
    merges: merges ?? [],
    ...(merges === null && { mergesUnknown: true as const }),
    ...(hidden.rows.length > 0 && { hiddenRows: hidden.rows }),
    ...(hidden.columns.length > 0 && { hiddenColumns: hidden.columns }),
    ...(tables.length > 0 && { tables }),
  };
}

/** An empty cell reads `""`; so does a formula whose result is the empty text, which is no empty cell. */
function valueOf(value: CellEntry, formula: CellEntry): CellValue {
  return value === "" && formula === "" ? null : value;
}

function formulaOf(formula: CellEntry, value: CellEntry): string | null {
  return isFormulaText(formula, value) ? formula : null;
}
