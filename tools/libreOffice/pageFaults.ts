import type { Report, ReportTable } from "../../src/reporting/report/report";
import type { PdfPage } from "./pdfPages";

export type Orientation = "portrait" | "landscape";

/** "2" in a Word document, "Trang 2/9" or "Page 2 of 9" on sheets. */
const PAGE_NUMBER = /^\s*(?:\d+|\S+ \d+(?:\/| of )\d+)\n/;

/** A4 in points, and how far a page may be from it. */
const A4 = { short: 595.3, long: 841.9 };
const TOLERANCE = 1;

/** Pages that are not A4, or lie otherwise than is allowed. */
export function sizeFaults(pages: readonly PdfPage[], allowed: readonly Orientation[]): readonly string[] {
  if (pages.length === 0) return ["it has no pages"];
  return pages.flatMap(({ width, height }, index) => {
    const orientation = width > height ? "landscape" : "portrait";
    const isA4 = isNear(Math.min(width, height), A4.short) && isNear(Math.max(width, height), A4.long);
    return isA4 && allowed.includes(orientation)
      ? []
      : [`page ${String(index + 1)} is ${orientation}, ${width.toFixed(0)} × ${height.toFixed(0)} points`];
  });
}

/** Another number of pages than is wanted. */
export function countFaults({ length }: readonly PdfPage[], wanted: number): readonly string[] {
  return length === wanted ? [] : [`pages: ${String(length)}, not ${String(wanted)}`];
}

/** Headings, sentences and titles of the report that no page shows, however they are broken into lines and pages. */
export function missingTexts(pages: readonly PdfPage[], texts: readonly string[]): readonly string[] {
  const shown = squeeze(pages.map(({ text }) => withoutPageNumber(text)).join("\n"));
  return texts.filter((text) => !shown.includes(squeeze(text))).map((text) => `it does not show “${text}”`);
}

/** What a report says in words, beside its headings: those of parts that are elsewhere are not repeated. */
export function textsOf({ title, parts }: Report): readonly string[] {
  const said = parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case "heading":
        return [];
      case "sentences":
        return part.sentences.map(({ text }) => text);
      case "table":
        return [part.table.title];
      case "chart":
        return [part.chart.title];
    }
  });
  return [title, ...said];
}

/** Pages on which a table goes on without its heading. */
export function headingFaults(pages: readonly PdfPage[], { parts }: Report): readonly string[] {
  const tables = parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  const headings = [...new Set(tables.flatMap(unitHeading))].map(squeeze);
  const firstWords = new Set(tables.flatMap(unitNames).map((name) => name.split(/\s/)[0] ?? name));
  return pages.flatMap(({ text }, index) => {
    const lines = withoutPageNumber(text).split("\n");
    const row = lines.findIndex((line) => firstWords.has(/^\d+ (\S+)/.exec(line)?.[1] ?? ""));
    const above = squeeze(lines.slice(0, row).join("\n"));
    return row === -1 || headings.some((heading) => above.includes(heading))
      ? []
      : [`page ${String(index + 1)} goes on with a table without its heading`];
  });
}

function unitHeading({ columns }: ReportTable): readonly string[] {
  return columns.find(({ id }) => id === "unit")?.heading.slice(-1) ?? [];
}

/** Names in a table's column of units. */
export function unitNames({ columns, rows }: ReportTable): readonly string[] {
  const column = columns.findIndex(({ id }) => id === "unit");
  return rows.flatMap((row) => {
    const name = row.kind === "unit" ? row.cells[column]?.value : null;
    return typeof name === "string" ? [name] : [];
  });
}

/** Errors of formulas, as LibreOffice and Excel write them. */
export function errorFaults(pages: readonly PdfPage[]): readonly string[] {
  return pages.flatMap(({ text }, index) => {
    const [error] = /#(?:REF|NAME|VALUE|NULL|DIV|NUM|N\/A)\S*|Err:\d+/.exec(text) ?? [];
    return error === undefined ? [] : [`page ${String(index + 1)} shows ${error}`];
  });
}

/** Whether the page is one of those that say how many there are. */
export function isCounted({ text }: PdfPage): boolean {
  return /^\s*\S+ \d+(?:\/| of )\d+\n/.test(text);
}

/** The number of the page is the first thing in its text, wherever it is printed. */
function withoutPageNumber(text: string): string {
  return text.replace(PAGE_NUMBER, "");
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}

function squeeze(text: string): string {
  return text.normalize("NFC").replaceAll(/\s/g, "").toLowerCase();
}
