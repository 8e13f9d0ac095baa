import type { Area } from "../../src/grid/area";
import type { CellContent } from "../../src/grid/block";
import type { CellEdit, RowHeight } from "../../src/xlsx/edits";
import type { StyleChange } from "../../src/xlsx/style";

/** A sheet growing downwards. */
export class SheetLayout {
  readonly cells: CellEdit[] = [];
  readonly merges: Area[] = [];
  readonly heights: RowHeight[] = [];
  row = 1;

  constructor(readonly columns: number) {}

  put(column: number, content: CellContent, style: StyleChange, row = this.row): void {
    this.cells.push({ row, column, content, style });
  }

  /** One content over several cells; every cell gets the style, so that borders close. */
  merge(column: number, columns: number, content: CellContent, style: StyleChange, row = this.row, rows = 1): void {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        this.put(column + right, down === 0 && right === 0 ? content : null, style, row + down);
      }
    }
    if (rows * columns > 1) this.merges.push({ row, column, rows, columns });
  }

  setHeight(height: number, row = this.row): void {
    this.heights.push({ row, height });
  }
}
