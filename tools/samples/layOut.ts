import type { Area } from "../../src/grid/area";
import type { CellContent } from "../../src/grid/block";
import { findRubric } from "../../src/rubric/library";
import type { CellEdit, NewSheet, RowHeight } from "../../src/xlsx/edits";
import type { StyleChange } from "../../src/xlsx/style";
import type { PrintedColumn, PrintedTable } from "./printedTable";
import type { Table } from "./readTable";

const LINE = { style: "thin", color: null };
const BOX: StyleChange = { borders: { left: LINE, right: LINE, top: LINE, bottom: LINE }, vertical: "center" };
const CENTERED: StyleChange = { horizontal: "center", vertical: "center", wrap: true };
const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

/**
 * The sheet as printed. `"scores"` leaves the result columns empty, last year's ranks excepted; `"published"` fills them
 * as published, in the same cells.
 */
export function layOut(printed: PrintedTable, table: Table, content: "scores" | "published"): NewSheet {
  const sheet = new SheetLayout(printed.columns.length);
  layOutTitle(sheet, printed);
  layOutHeadings(sheet, printed);
  const frozenRows = sheet.row - 1;
  for (const [index, row] of table.entries()) layOutUnit(sheet, printed, row, index + 1, content);
  layOutEnd(sheet, printed);
  return {
    name: content === "scores" ? printed.sheet : "Công bố",
    cells: sheet.cells,
    merges: sheet.merges,
    rowHeights: sheet.heights,
    columnWidths: printed.columns.map(({ width }, index) => ({ column: index + 1, width })),
    frozen: { rows: frozenRows, columns: 2 },
    landscape: true,
  };
}

/** A sheet growing downwards. */
class SheetLayout {
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

function layOutTitle(sheet: SheetLayout, printed: PrintedTable): void {
  const left = 3;
  const right = Math.ceil(sheet.columns / 2);
  for (const [index, line] of NATION.entries()) {
    const bold = { bold: true };
    sheet.merge(1, left, printed.issuer[index] ?? "", { ...CENTERED, wrap: false, font: bold });
    sheet.merge(right, sheet.columns - right + 1, line, { ...CENTERED, wrap: false, font: bold });
    sheet.row++;
  }
  sheet.row++;
  for (const [index, line] of printed.title.entries()) {
    const font = index === 0 ? { bold: true, size: 14 } : { italic: true };
    sheet.merge(1, sheet.columns, line, { ...CENTERED, font });
    sheet.setHeight(index === 0 ? 42 : 36);
    sheet.row++;
  }
  sheet.row++;
}

function layOutHeadings(sheet: SheetLayout, printed: PrintedTable): void {
  const style: StyleChange = { ...BOX, ...CENTERED, font: { bold: true } };
  const { columns } = printed;
  for (const [index, { group, heading }] of columns.entries()) {
    if (group === undefined) {
      sheet.merge(index + 1, 1, heading, style, sheet.row, 2);
      continue;
    }
    sheet.put(index + 1, heading, style, sheet.row + 1);
    if (columns[index - 1]?.group === group) continue;
    const width = columns.slice(index).findIndex((column) => column.group !== group);
    sheet.merge(index + 1, width, group, style);
  }
  sheet.setHeight(38);
  sheet.setHeight(72, sheet.row + 1);
  sheet.row += 2;
  if (printed.numbers !== undefined) layOutNumbers(sheet, printed.numbers);
  if (printed.maxima !== undefined) layOutMaxima(sheet, printed, printed.maxima);
}

function layOutNumbers(sheet: SheetLayout, numbers: readonly (string | null)[]): void {
  const style: StyleChange = { ...BOX, ...CENTERED, font: { italic: true } };
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue;
    const width = numbers[index + 1] === null ? 2 : 1;
    sheet.merge(index + 1, width, number, style);
  }
  sheet.row++;
}

function layOutMaxima(sheet: SheetLayout, printed: PrintedTable, maxima: Readonly<Record<string, number>>): void {
  for (const [index, column] of printed.columns.entries()) {
    const maximum = column.kind === "unit" ? "Điểm tối đa" : (maxima[column.source] ?? null);
    const bold: StyleChange = { ...styleOf(column, printed.numberFormat), font: { bold: true } };
    sheet.put(index + 1, maximum, column.kind === "unit" ? { ...bold, horizontal: "center" } : bold);
  }
  sheet.row++;
}

function layOutUnit(
  sheet: SheetLayout,
  printed: PrintedTable,
  row: Readonly<Record<string, string>>,
  order: number,
  content: "scores" | "published",
): void {
  const { columns, numberFormat } = printed;
  sheet.setHeight(sheet.columns > 0 && unitName(printed, row, order).length > 34 ? 34 : 18);
  for (const [index, column] of columns.entries()) {
    const style = styleOf(column, numberFormat);
    const printedText = row[column.source] ?? "";
    if (column.kind === "order") sheet.put(index + 1, order, style);
    else if (column.kind === "unit") sheet.put(index + 1, unitName(printed, row, order), style);
    else if (isRefusal(printedText)) {
      sheet.merge(index + 1, sheet.columns - index, printedText, { ...BOX, ...CENTERED, font: { italic: true } });
      break;
    } else if (content === "published" || column.kind === "score" || column.kind === "last-rank") {
      sheet.put(index + 1, asNumber(printedText), style);
    } else sheet.put(index + 1, null, style);
  }
  sheet.row++;
}

function layOutEnd(sheet: SheetLayout, { notes, recipients, signature }: PrintedTable): void {
  sheet.row++;
  for (const [index, note] of notes.entries()) {
    sheet.merge(1, sheet.columns, note, {
      vertical: "top",
      wrap: true,
      font: { italic: true, bold: index === 0 && notes.length > 1 },
    });
    sheet.row++;
  }
  sheet.row++;
  const right = Math.ceil(sheet.columns / 2);
  for (let index = 0; index < Math.max(recipients.length, signature.length); index++) {
    const recipient = recipients[index];
    const signed = signature[index] ?? "";
    if (recipient !== undefined)
      sheet.merge(1, 3, recipient, { font: index === 0 ? { bold: true, italic: true } : { size: 11 } });
    if (signed !== "")
      sheet.merge(right, sheet.columns - right + 1, signed, { ...CENTERED, wrap: false, font: { bold: true } });
    sheet.row++;
  }
}

function styleOf({ kind }: PrintedColumn, numberFormat: string): StyleChange {
  switch (kind) {
    case "unit":
      return { ...BOX, horizontal: "left", wrap: true };
    case "score":
      return { ...BOX, numberFormat, horizontal: "center" };
    case "total":
      return { ...BOX, numberFormat, horizontal: "center", font: { bold: true } };
    case "tier":
      return { ...BOX, ...CENTERED };
    case "order":
    case "rank":
    case "last-rank":
      return { ...BOX, horizontal: "center" };
  }
}

/** The unit as its roster spells it, where the scan garbled the name; names that the scan lost are said to be lost. */
function unitName({ rubric }: PrintedTable, row: Readonly<Record<string, string>>, order: number): string {
  const name = row["Đơn vị"] ?? "";
  if (name === "") return `Đơn vị số ${order} (không đọc được tên)`;
  const unit = findRubric(rubric)?.units.find((candidate) => candidate.aliases?.includes(name));
  return unit?.name ?? name;
}

/** A sentence in place of results: the unit submitted nothing. */
function isRefusal(text: string): boolean {
  return text.includes("không cung cấp số liệu");
}

function asNumber(text: string): CellContent {
  if (text === "") return null;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
