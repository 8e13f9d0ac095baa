import type { Language } from "../../locales";
import { reportTableWords } from "../../locales/reportTableWords";
import type { ReportTable } from "../../reporting/report/report";
import { layOutPage } from "../../reporting/sheets/layOutPage";
import type { CellEdit, NewSheet } from "../edits";
import { newSheetOf } from "../sheets/newSheetOf";

/** A unit with the sheet of its page. */
export interface IndexedPage {
  readonly unit: string;
  readonly sheet: string;
}

interface IndexSheet {
  readonly title: string;
  readonly name: string;
  readonly pages: readonly IndexedPage[];
  readonly language: Language;
}

/** Excel's own look of a link. */
const LINK = { underline: true, color: "#0563C1" } as const;
const UNIT_COLUMN = 2;

/** The sheet in front of the pages of units: each name, a text, leads to its page. */
export function indexSheet({ title, name, pages, language }: IndexSheet): NewSheet {
  const table = tableOf(title, pages, language);
  const page = { id: name, name, parts: [{ kind: "table", table }], stamp: null, onePage: false } as const;
  const laidOut = layOutPage(page, { language }, null);
  const firstRow = laidOut.frozen.rows + 1;
  const links = pages.map(({ sheet }, place) => ({ row: firstRow + place, column: UNIT_COLUMN, sheet }));
  const sheet = newSheetOf({ ...laidOut, page: { ...laidOut.page, orientation: "portrait" } });
  const isLink = ({ row, column }: CellEdit): boolean =>
    column === UNIT_COLUMN && row >= firstRow && row < firstRow + pages.length;
  const cells = sheet.cells.map((cell): CellEdit => {
    return isLink(cell) ? { ...cell, style: { ...cell.style, font: { ...cell.style?.font, ...LINK } } } : cell;
  });
  return { ...sheet, cells, links };
}

function tableOf(title: string, pages: readonly IndexedPage[], language: Language): ReportTable {
  const { headings } = reportTableWords(language);
  return {
    id: "units",
    title,
    columns: [
      { id: "order", heading: [headings.ordinal], kind: "order", decimals: 0 },
      { id: "unit", heading: [headings.unit], kind: "text", decimals: 0 },
    ],
    rows: pages.map(({ unit }, place) => ({ kind: "line", cells: [{ value: place + 1 }, { value: unit }] })),
    notes: [],
  };
}
