import { findRubric } from "../../src/rubric/library";
import type { NewSheet } from "../../src/xlsx/edits";
import type { StyleChange } from "../../src/xlsx/style";
import type { PrintedColumn, PrintedTable } from "./printedTable";
import { decimalFormat, readCell } from "./readCell";
import type { Table } from "./readTable";
import { SheetLayout } from "./sheetLayout";

const LINE = { style: "thin", color: null };
const BOX: StyleChange = { borders: { left: LINE, right: LINE, top: LINE, bottom: LINE }, vertical: "center" };
const CENTERED: StyleChange = { horizontal: "center", vertical: "center", wrap: true };
const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

/**
 * The sheet as printed. `"scores"` leaves the result columns empty, last year's ranks excepted; `"published"` fills them
 * as published, in the same cells.
 */
export function layOut(
  printed: PrintedTable,
  table: Table,
  content: "scores" | "published",
  name = printed.sheet,
): NewSheet {
  const sheet = new SheetLayout(printed.columns.length);
  layOutTitle(sheet, printed);
  layOutHeadings(sheet, printed);
  const frozenRows = sheet.row - 1;
  let section: string | undefined;
  for (const [index, row] of table.entries()) {
    const next = row[printed.sections?.source ?? ""];
    if (next !== section && next !== undefined) layOutSection(sheet, printed, next);
    section = next;
    layOutUnit(sheet, printed, row, index + 1, content);
  }
  layOutEnd(sheet, printed);
  return {
    name,
    cells: sheet.cells,
    merges: sheet.merges,
    rowHeights: sheet.heights,
    columnWidths: printed.columns.map(({ width }, index) => ({ column: index + 1, width })),
    frozen: { rows: frozenRows, columns: 2 },
    landscape: true,
  };
}

function layOutTitle(sheet: SheetLayout, { issuer, title, columns }: PrintedTable): void {
  if (issuer !== undefined) layOutIssuer(sheet, issuer);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  for (const [index, line] of title.entries()) {
    const font = index === 0 ? { bold: true, size: 14 } : { italic: true };
    sheet.merge(1, sheet.columns, line, { ...CENTERED, font });
    const lines = Math.ceil(((index === 0 ? 1.3 : 1.1) * line.length) / width);
    sheet.setHeight(Math.max(index === 0 ? 42 : 36, 20 * lines));
    sheet.row++;
  }
  sheet.row++;
}

function layOutIssuer(sheet: SheetLayout, issuer: readonly string[]): void {
  const left = 3;
  const right = Math.ceil(sheet.columns / 2);
  for (const [index, line] of NATION.entries()) {
    const bold = { bold: true };
    sheet.merge(1, left, issuer[index] ?? "", { ...CENTERED, wrap: false, font: bold });
    sheet.merge(right, sheet.columns - right + 1, line, { ...CENTERED, wrap: false, font: bold });
    sheet.row++;
  }
  sheet.row++;
}

function layOutHeadings(sheet: SheetLayout, printed: PrintedTable): void {
  const style: StyleChange = { ...BOX, ...CENTERED, font: { bold: true } };
  const { columns } = printed;
  const rows = columns.some(({ group }) => group !== undefined) ? 2 : 1;
  for (const [index, { group, heading }] of columns.entries()) {
    if (group === undefined) {
      sheet.merge(index + 1, 1, heading, style, sheet.row, rows);
      continue;
    }
    sheet.put(index + 1, heading, style, sheet.row + 1);
    if (columns[index - 1]?.group === group) continue;
    const next = columns.findIndex((column, other) => other > index && column.group !== group);
    sheet.merge(index + 1, (next === -1 ? columns.length : next) - index, group, style);
  }
  if (rows === 2) sheet.setHeight(38);
  sheet.setHeight(headingHeight(columns), sheet.row + rows - 1);
  sheet.row += rows;
  if (printed.numbers !== undefined) layOutNumbers(sheet, printed.numbers);
  if (printed.maxima !== undefined) layOutMaxima(sheet, printed, printed.maxima);
}

/** In points; room for the longest heading. */
function headingHeight(columns: readonly PrintedColumn[]): number {
  return Math.max(...columns.map(({ heading, width }) => 18 * Math.ceil((1.3 * heading.length) / width)), 72);
}

function layOutNumbers(sheet: SheetLayout, numbers: readonly (string | null)[]): void {
  const style: StyleChange = { ...BOX, ...CENTERED, font: { italic: true } };
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue;
    const width = numbers[index + 1] === null ? 2 : 1;
    sheet.merge(index + 1, width, readCell(number), style);
  }
  sheet.row++;
}

function layOutMaxima(sheet: SheetLayout, printed: PrintedTable, maxima: Readonly<Record<string, string>>): void {
  for (const [index, column] of printed.columns.entries()) {
    const text = column.kind === "unit" ? "Điểm tối đa" : (maxima[column.source] ?? "");
    const bold: StyleChange = { ...styleOf(printed, column, text), font: { bold: true } };
    sheet.put(index + 1, readCell(text), column.kind === "unit" ? { ...bold, horizontal: "center" } : bold);
  }
  sheet.row++;
}

function layOutSection(sheet: SheetLayout, printed: PrintedTable, key: string): void {
  const bold: StyleChange = { ...BOX, font: { bold: true } };
  sheet.put(1, key, { ...bold, horizontal: "center" });
  sheet.merge(2, sheet.columns - 1, printed.sections?.titles[key] ?? key, { ...bold, wrap: true });
  sheet.setHeight(34);
  sheet.row++;
}

function layOutUnit(
  sheet: SheetLayout,
  printed: PrintedTable,
  row: Readonly<Record<string, string>>,
  order: number,
  content: "scores" | "published",
): void {
  const { columns } = printed;
  sheet.setHeight(sheet.columns > 0 && unitName(printed, row, order).length > 34 ? 34 : 18);
  for (const [index, column] of columns.entries()) {
    const printedText = row[column.source] ?? "";
    const style = styleOf(printed, column, printedText);
    if (column.kind === "order") sheet.put(index + 1, readCell(printedText) ?? order, style);
    else if (column.kind === "unit") sheet.put(index + 1, readCell(unitName(printed, row, order).trim()), style);
    else if (isRefusal(printedText)) {
      sheet.merge(index + 1, sheet.columns - index, printedText, { ...BOX, ...CENTERED, font: { italic: true } });
      break;
    } else if (content === "published" || column.kind === "score" || column.kind === "last-rank") {
      sheet.put(index + 1, readCell(printedText), style);
    } else sheet.put(index + 1, null, style);
  }
  sheet.row++;
}

function layOutEnd(sheet: SheetLayout, { notes, recipients = [], signature = [] }: PrintedTable): void {
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

function styleOf(printed: PrintedTable, { kind }: PrintedColumn, text: string): StyleChange {
  const numberFormat = printed.numberFormat ?? decimalFormat(text);
  switch (kind) {
    case "unit":
      return { ...BOX, horizontal: "left", wrap: true };
    case "score":
      return { ...BOX, numberFormat, horizontal: "center" };
    case "total":
      return { ...BOX, numberFormat, horizontal: "center", font: { bold: true } };
    case "percent":
      return { ...BOX, numberFormat, horizontal: "center", font: { italic: true } };
    case "tier":
      return { ...BOX, ...CENTERED };
    case "order":
    case "rank":
    case "last-rank":
      return { ...BOX, horizontal: "center" };
  }
}

/** The unit as its roster spells it, where the scan garbled the name; names that the scan lost are said to be lost. */
function unitName(
  { roster = "", columns }: PrintedTable,
  row: Readonly<Record<string, string>>,
  order: number,
): string {
  const name = row[columns.find(({ kind }) => kind === "unit")?.source ?? ""] ?? "";
  if (name === "") return `Đơn vị số ${order} (không đọc được tên)`;
  const unit = findRubric(roster)?.units.find((candidate) => candidate.aliases?.includes(name));
  return unit?.name ?? name;
}

/** A sentence in place of results: the unit submitted nothing. */
function isRefusal(text: string): boolean {
  return text.toLowerCase().includes("không cung cấp số liệu");
}
