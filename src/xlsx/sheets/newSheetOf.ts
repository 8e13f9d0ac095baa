import type { Area } from "../../grid/area";
import { isFormula } from "../../grid/block";
import type { Look, SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import type { CellEdit, NewSheet } from "../edits";
import type { StyleChange, XlsxBorders } from "../style";
import { fittedHeights } from "./fittedHeights";

const LINE = { style: "thin", color: "#000000" };
const BORDERS: XlsxBorders = { left: LINE, right: LINE, top: LINE, bottom: LINE };

/** A sheet as every door writes it, as a new sheet of a file. */
export function newSheetOf(sheet: SheetToWrite): NewSheet {
  const { name, columnWidths, hiddenColumns, merges, frozen, page, charts } = sheet;
  const cells = cellsOf(sheet);
  return {
    name,
    cells,
    columnWidths: columnWidths.map((width, index) => ({ column: index + 1, width })),
    hiddenColumns,
    rowHeights: [...sheet.rowHeights, ...fittedHeights(sheet, cells)],
    merges,
    frozen,
    page,
    charts,
  };
}

function cellsOf({ cells, numberFormats, looks }: SheetToWrite): readonly CellEdit[] {
  const styles = new LooksByCell(cells.length, Math.max(0, ...cells.map((row) => row.length)));
  for (const { area, look } of looks) styles.put(area, look);
  return cells.flatMap((row, down) =>
    row.map((content, right): CellEdit => {
      const style = styles.at(down, right, numberFormats[down]?.[right] ?? "General");
      return {
        row: down + 1,
        column: right + 1,
        ...(content === null ? {} : isFormula(content) ? { content, shown: content.shown } : { content }),
        ...(style === null ? {} : { style }),
      };
    }),
  );
}

/** What the looks make of each cell, in their order; equal cells share one style. Counts from 0. */
class LooksByCell {
  private readonly styles: StyleChange[] = [{}];
  private readonly combined = new Map<string, number>();
  private readonly lookNumbers = new Map<Look, number>();
  private readonly cells: Int32Array;

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.cells = new Int32Array(rows * columns);
  }

  put(area: Area, look: Look): void {
    const lastRow = Math.min(this.rows, area.row - 1 + area.rows);
    const lastColumn = Math.min(this.columns, area.column - 1 + area.columns);
    for (let row = area.row - 1; row < lastRow; row++) {
      for (let column = area.column - 1; column < lastColumn; column++) {
        const place = row * this.columns + column;
        this.cells[place] = this.combine(this.cells[place] ?? 0, look);
      }
    }
  }

  /** Null for a cell without any look of its own. */
  at(row: number, column: number, numberFormat: string): StyleChange | null {
    const number = this.cells[row * this.columns + column] ?? 0;
    if (numberFormat === "General") return number === 0 ? null : (this.styles[number] ?? null);
    return (
      this.styles[this.share(`${number} ${numberFormat}`, () => ({ ...this.styles[number], numberFormat }))] ?? null
    );
  }

  private combine(number: number, look: Look): number {
    const lookNumber = this.lookNumbers.get(look) ?? this.lookNumbers.size;
    this.lookNumbers.set(look, lookNumber);
    return this.share(`${number}+${lookNumber}`, () => applyLook(this.styles[number] ?? {}, look));
  }

  private share(key: string, make: () => StyleChange): number {
    const known = this.combined.get(key);
    if (known !== undefined) return known;
    this.combined.set(key, this.styles.length);
    return this.styles.push(make()) - 1;
  }
}

function applyLook(style: StyleChange, look: Look): StyleChange {
  const { fontName, fontSize, bold, italic, fill, bordered, horizontal, vertical, wrap } = look;
  const font = {
    ...style.font,
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
  return {
    ...style,
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(bordered !== undefined && { borders: BORDERS }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap !== undefined && { wrap }),
  };
}
