import type { Language } from "../../locales";
import { escapeMarkup } from "../../reporting/charts/escapeMarkup";
import { textWidth } from "../../reporting/charts/textWidth";
import { headingCells } from "../../reporting/report/headingCells";
import { printedCell } from "../../reporting/report/printedCell";
import type { ReportColumn, ReportRow, ReportTable } from "../../reporting/report/report";
import { writeParagraph, type ParagraphLook } from "../paragraph";
import type { WrittenPart } from "../parts/writtenPart";
import type { Sizes } from "../sizes";
import { CELL_MARGIN, fitTable, type TableFit } from "./fitTable";
import { tableHeight } from "./tableHeight";

/** Tables of up to so many rows stand on one page; of longer ones no row stands alone at the beginning or at the end. */
const UNDIVIDED = 12;

/** A table with its heading repeated on each page, no row over two pages, and the title for who cannot see it. */
export function writeTable(table: ReportTable, language: Language, sizes: Sizes): WrittenPart {
  const texts = table.rows.map((row) => textsOf(row, table.columns, language));
  const fit = fitTable(table, texts, sizes);
  const write = (): string => writeFitted(table, texts, fit);
  return { orientation: fit.orientation, write, height: tableHeight(table.columns, texts, fit) };
}

function writeFitted(table: ReportTable, texts: readonly (readonly (string | null)[])[], fit: TableFit): string {
  const looks = table.columns.map((column, index) => lookOf(column, index, texts, fit));
  const last = table.rows.length - 1;
  const [, second = last] = table.rows.flatMap(({ kind }, index) => (kind === "unit" ? [index] : []));
  const rows = table.rows.map((row, index) => {
    const keepNext = index < last && (table.rows.length <= UNDIVIDED || index < second || index === last - 1);
    const kept = looks.map((look) => ({ ...look, keepNext }));
    return writeRow(row, texts[index] ?? [], kept, fit);
  });
  const width = fit.widths.reduce((sum, each) => sum + each, 0);
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const margin = (side: string): string => `<w:${side} w:w="${CELL_MARGIN}" w:type="dxa"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margin("left")}${margin("right")}</w:tblCellMar>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeMarkup(table.title)}"/></w:tblPr>` +
    `<w:tblGrid>${fit.widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>` +
    `${writeHeading(table.columns, fit)}${rows.join("")}</w:tbl>`
  );
}

/** The printed cells of a row; null where a note or a section's name takes their place. */
function textsOf(row: ReportRow, columns: readonly ReportColumn[], language: Language): readonly (string | null)[] {
  if (row.kind === "section") return [];
  const noted = notedFrom(row, columns);
  return columns.map((column, index) =>
    index < noted ? printedCell(row.cells[index]?.value ?? null, column, row, language) : null,
  );
}

/** The column from which on a row's note stands in place of its cells. */
function notedFrom(row: ReportRow, columns: readonly ReportColumn[]): number {
  if (row.kind !== "unit" || row.note === undefined) return columns.length;
  return columns.findIndex(({ id }) => id === "unit") + 1;
}

function writeHeading(columns: readonly ReportColumn[], { widths, size }: TableFit): string {
  return headingCells(columns)
    .map((cells) => {
      const written = cells.map(({ text, column, columns: count, rows }) => {
        const merge = { single: "", start: '<w:vMerge w:val="restart"/>', on: "<w:vMerge/>" }[rows];
        const content = writeParagraph(text, { bold: true, size, align: "center", keepNext: true, after: 0 });
        return writeCell(content, widths.slice(column, column + count), merge);
      });
      return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${written.join("")}</w:tr>`;
    })
    .join("");
}

function writeRow(
  row: ReportRow,
  texts: readonly (string | null)[],
  looks: readonly ParagraphLook[],
  { widths, size }: TableFit,
): string {
  const bold = row.kind === "max" || row.kind === "sum";
  const cells = texts.flatMap((text, index) =>
    text === null
      ? []
      : [writeCell(writeParagraph(text, { ...lookIn(row, index, looks), bold }), widths.slice(index, index + 1))],
  );
  if (row.kind === "section") {
    cells.push(writeCell(writeParagraph(row.text, { bold: true, size, keepNext: true, after: 0 }), widths));
  } else if (row.kind === "unit" && row.note !== undefined && cells.length < widths.length) {
    const note = writeParagraph(row.note, { italic: true, size, align: "center", after: 0 });
    cells.push(writeCell(note, widths.slice(cells.length)));
  }
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}

function writeCell(content: string, widths: readonly number[], merge = ""): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const span = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** Texts up to this many letters, such as tiers, stand in the middle. */
const SHORT = 16;

/**
 * Names begin at the left; points and shares end at one line, so that their signs stand under each other, the longest of
 * them in the middle of the column; everything else stands in the middle.
 */
function lookOf(
  column: ReportColumn,
  index: number,
  texts: readonly (readonly (string | null)[])[],
  { widths, size }: TableFit,
): ParagraphLook {
  const contents = texts.map((row) => row[index] ?? "");
  const look = { size, after: 0 };
  if (column.kind === "points" || column.kind === "share") {
    const longest = contents.reduce((most, text) => Math.max(most, textWidth(text, size, true)), 0) * TWIPS;
    const indentRight = Math.max(0, Math.floor(((widths[index] ?? 0) - 2 * CELL_MARGIN - longest) / 2));
    return { ...look, align: "right", indentRight };
  }
  const isName = column.kind === "text" && (column.id === "unit" || contents.some(({ length }) => length > SHORT));
  return { ...look, align: isName ? "left" : "center" };
}

/** Twips of a point. */
const TWIPS = 20;

/** A mark in place of a number stands in the middle. */
function lookIn(row: ReportRow, index: number, looks: readonly ParagraphLook[]): ParagraphLook {
  const look = looks[index] ?? {};
  const isNumber = row.kind === "section" || typeof row.cells[index]?.value === "number";
  if (look.align !== "right" || isNumber) return look;
  return { ...look, align: "center", indentRight: 0 };
}
