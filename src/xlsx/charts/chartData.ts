import type { Area } from "../../grid/area";
import { isFormula } from "../../grid/block";
import type { CellValue } from "../../grid/grid";
import type { CellEdit } from "../edits";
import { absoluteReference } from "../sheets/sheetReference";
import { escapeCellText, escapeText } from "../xml";

/** The numbers and texts of one sheet that its charts show, as references with what stands there now. */
export class ChartData {
  private readonly values = new Map<string, CellValue>();
  private readonly fonts = new Map<string, string>();

  constructor(
    private readonly sheet: string,
    cells: readonly CellEdit[],
  ) {
    for (const { row, column, content = null, shown = null, style } of cells) {
      this.values.set(key(row, column), isFormula(content) ? shown : content);
      if (style?.font?.name !== undefined) this.fonts.set(key(row, column), style.font.name);
    }
  }

  count(area: Area): number {
    return area.rows * area.columns;
  }

  /** Contents of `c:val`: numbers; what is no number leaves a gap. */
  numbers(area: Area, format: string): string {
    const points = this.read(area).map((value) => (typeof value === "number" ? String(value) : null));
    const code = `<c:formatCode>${escapeCellText(format)}</c:formatCode>`;
    return `<c:numRef>${this.reference(area)}<c:numCache>${code}${writePoints(points)}</c:numCache></c:numRef>`;
  }

  /** Contents of `c:cat` or `c:tx`: names, which may be numbers such as years. */
  texts(area: Area): string {
    const points = this.read(area).map((value) => (value === null ? null : escapeCellText(String(value))));
    return `<c:strRef>${this.reference(area)}<c:strCache>${writePoints(points)}</c:strCache></c:strRef>`;
  }

  /** Name of the font of an area's first cell; null where it sets none. */
  font({ row, column }: Area): string | null {
    return this.fonts.get(key(row, column)) ?? null;
  }

  /** True when no number of these areas is below zero. */
  isNowhereNegative(areas: readonly Area[]): boolean {
    return areas.every((area) => this.read(area).every((value) => typeof value !== "number" || value >= 0));
  }

  /** True when the area holds one number several times and nothing else. */
  areAllEqual(area: Area): boolean {
    const [first, ...others] = this.read(area);
    return typeof first === "number" && others.length > 0 && others.every((value) => value === first);
  }

  private read({ row, column, rows, columns }: Area): readonly CellValue[] {
    return Array.from(
      { length: rows * columns },
      (_, index) => this.values.get(key(row + Math.floor(index / columns), column + (index % columns))) ?? null,
    );
  }

  private reference(area: Area): string {
    return `<c:f>${escapeText(absoluteReference(this.sheet, area))}</c:f>`;
  }
}

function writePoints(points: readonly (string | null)[]): string {
  const written = points.map((point, index) =>
    point === null ? "" : `<c:pt idx="${index}"><c:v>${point}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${written.join("")}`;
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
