import type { Area } from "../../grid/area";
import type { CellValue } from "../../grid/grid";
import type { XlsxCell } from "../xlsxFile";

/** A formula as the file has it. */
interface StoredFormula {
  readonly formula: string;
  readonly arrayArea: Area | null;
  /** Number of the shared formula it belongs to. */
  readonly shared: number | null;
  /** The shared formula is spelled out here; its other cells only refer to it. */
  readonly isSharedMaster: boolean;
}

/**
 * The cells of a sheet in reading order, in columns of plain numbers: a sheet may hold millions of cells that are only
 * styled. `rowStarts` are offsets into the text of the sheet's part, so that a save finds a row without reading them all.
 */
export class SheetCells {
  /** 1-based, ascending. */
  readonly rowNumbers: number[] = [];
  readonly rowStarts: number[] = [];
  /** Index of each row's first cell. */
  readonly rowCells: number[] = [];
  /** 1-based, ascending within a row. */
  readonly columns: number[] = [];
  readonly styles: number[] = [];
  readonly values: CellValue[] = [];
  readonly formulas = new Map<number, StoredFormula>();

  /** Last row and column that hold something; 0 when nothing does. */
  lastRow = 0;
  lastColumn = 0;

  /** Index of the row in `rowNumbers`, or where it would stand as a negative number minus 1. */
  rowIndex(row: number): number {
    return find(this.rowNumbers, row, 0, this.rowNumbers.length);
  }

  /** Index of the cell in `columns`, -1 when the file does not mention it. */
  cellIndex(row: number, column: number): number {
    const index = this.rowIndex(row);
    if (index < 0) return -1;
    const cell = find(this.columns, column, this.rowCells[index] ?? 0, this.rowCells[index + 1] ?? this.columns.length);
    return cell < 0 ? -1 : cell;
  }

  /** The cell, empty ones with their style too; `null` when the file does not mention it. */
  at(row: number, column: number): XlsxCell | null {
    const index = this.cellIndex(row, column);
    return index < 0 ? null : this.cellOf(row, index);
  }

  /** Cells that hold something, in reading order. */
  *filled(): Generator<XlsxCell> {
    for (const cell of this.all()) if (cell.value !== null || cell.formula !== null) yield cell;
  }

  /** Every cell that the file mentions, styled empty ones too, down to `lastRow` (1-based; absent: the last). */
  *all(lastRow = Infinity): Generator<XlsxCell> {
    for (const [index, row] of this.rowNumbers.entries()) {
      if (row > lastRow) return;
      const end = this.rowCells[index + 1] ?? this.columns.length;
      for (let cell = this.rowCells[index] ?? 0; cell < end; cell++) yield this.cellOf(row, cell);
    }
  }

  private cellOf(row: number, index: number): XlsxCell {
    const formula = this.formulas.get(index);
    return {
      row,
      column: this.columns[index] ?? 0,
      value: this.values[index] ?? null,
      formula: formula?.formula ?? null,
      arrayArea: formula?.arrayArea ?? null,
      style: this.styles[index] ?? 0,
    };
  }
}

function find(sorted: readonly number[], wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && sorted[low] === wanted ? low : -low - 1;
}
