import type { Area } from "../../grid/area";
import type { SheetChart } from "./sheetChart";
import type { Look, PlacedLook, RowHeight, SheetCell } from "./sheetToWrite";

/** A cell of a draft with its number format, "General" where absent. */
export interface DraftCell {
  readonly content: SheetCell;
  readonly numberFormat?: string;
}

/** A sheet in the making, written from the top down. Rows and columns 1-based. */
export class SheetDraft {
  readonly merges: Area[] = [];
  readonly looks: PlacedLook[] = [];
  readonly rowHeights: RowHeight[] = [];
  readonly charts: SheetChart[] = [];
  /** The first row that nothing stands in or below. */
  nextRow = 1;
  private readonly rows = new Map<number, Map<number, DraftCell>>();
  private lastColumn = 1;
  private lastRow = 1;

  put(row: number, column: number, cell: DraftCell): void {
    this.putBeside(row, column, cell);
    this.nextRow = Math.max(this.nextRow, row + 1);
  }

  /** Puts what takes no row of its own: other things may stand at its left. */
  putBeside(row: number, column: number, cell: DraftCell): void {
    const cells = this.rows.get(row) ?? new Map<number, DraftCell>();
    this.rows.set(row, cells.set(column, cell));
    this.lastColumn = Math.max(this.lastColumn, column);
    this.lastRow = Math.max(this.lastRow, row);
  }

  merge(area: Area): void {
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
  }

  look(area: Area, look: Look): void {
    if (area.rows > 0 && area.columns > 0) this.looks.push({ area, look });
  }

  /** Leaves rows empty. */
  skip(rows: number): void {
    this.nextRow += rows;
  }

  /** All cells up to the last one, at least so many rows and columns. */
  cells(columns: number): readonly (readonly DraftCell[])[] {
    const width = Math.max(columns, this.lastColumn);
    return Array.from({ length: Math.max(this.lastRow, this.nextRow - 1) }, (_, row) => {
      const cells = this.rows.get(row + 1);
      return Array.from({ length: width }, (__, column) => cells?.get(column + 1) ?? EMPTY);
    });
  }
}

const EMPTY: DraftCell = { content: null };
