import { createXlsx } from "../../src/xlsx/createXlsx";
import type { NewSheet } from "../../src/xlsx/edits";
import { lamAnAgencies, lamAnCommunes } from "./lamAn";
import { LAM_AN_AGENCIES, LAM_AN_COMMUNES } from "./lamAnTables";
import { bacGiangDepartmentPortals, bacGiangDepartments, bacGiangDistrictPortals, bacGiangDistricts } from "./bacGiang";
import { bacKanCommunes, bacKanDepartments, bacKanDistricts } from "./bacKan";
import { bacKanStatements } from "./bacKanStatements";
import { bacKanTables } from "./bacKanTables";
import { binhPhuocDepartments, binhPhuocDistricts } from "./binhPhuoc";
import type { Form } from "./binhPhuoc";
import { binhPhuocStatements } from "./binhPhuocStatements";
import { caoBangDepartments, caoBangDistricts } from "./caoBang";
import { caoBangStatements } from "./caoBangStatements";
import { caoBangTables } from "./caoBangTables";
import type { PrintedDocument } from "./document";
import { hoaBinhDepartments, hoaBinhDistricts, hoaBinhTables } from "./hoaBinh";
import { layOut } from "./layOut";
import { layOutStatements } from "./layOutStatements";
import type { PrintedTable } from "./printedTable";
import { joinTables, readTable } from "./readTable";
import type { Table } from "./readTable";

/** A workbook of one board to be scored, named after the rubric. */
export interface ScoreSample {
  readonly id: string;
  readonly printed: PrintedTable;
}

export const SAMPLES: readonly ScoreSample[] = [
  { id: "cao-bang-2020-so", printed: caoBangDepartments },
  { id: "cao-bang-2020-huyen", printed: caoBangDistricts },
  { id: "bac-kan-2020-tinh", printed: bacKanDepartments },
  { id: "bac-kan-2020-huyen", printed: bacKanDistricts },
  { id: "bac-kan-2020-xa", printed: bacKanCommunes },
  { id: "bac-giang-2021-so-ung-dung", printed: bacGiangDepartments },
  { id: "bac-giang-2021-huyen-ung-dung", printed: bacGiangDistricts },
  { id: "bac-giang-2021-so-cong-ttdt", printed: bacGiangDepartmentPortals },
  { id: "bac-giang-2021-huyen-cong-ttdt", printed: bacGiangDistrictPortals },
  { id: "hoa-binh-2019-so", printed: hoaBinhDepartments },
  { id: "hoa-binh-2019-huyen", printed: hoaBinhDistricts },
];

export const DOCUMENTS: readonly PrintedDocument[] = [
  { id: "cao-bang-2020-bao-cao", tables: caoBangTables, statements: caoBangStatements },
  { id: "bac-kan-2020-qd-527", tables: bacKanTables, statements: bacKanStatements },
  {
    id: "bac-giang-2021-thong-bao",
    tables: [bacGiangDepartments, bacGiangDistricts, bacGiangDepartmentPortals, bacGiangDistrictPortals],
    statements: [],
  },
  { id: "hoa-binh-2019-qd-2870", tables: hoaBinhTables, statements: [] },
];

/** The workbook without scores; its document prints no table. */
export const FORM = "binh-phuoc-2021-mau";

/** The workbook of a made-up province; no rubric of the library fits it. */
export const MADE_UP = "lam-an-2025-dti";

const FONT = { name: "Times New Roman", size: 12 };

/** The text of a published table, by its name. */
type ReadPublished = (name: string) => string;

/** The workbook of one board: its scores, and the published results in the same cells of a second sheet. */
export function sampleBytes({ printed }: ScoreSample, read: ReadPublished): Uint8Array {
  const table = publishedTable(printed, read);
  return createXlsx({
    sheets: [layOut(printed, table, "scores"), layOut(printed, table, "published", "Công bố")],
    font: FONT,
  });
}

/** The workbook of a document: its tables as printed, and what its text states. */
export function documentBytes({ tables, statements }: PrintedDocument, read: ReadPublished): Uint8Array {
  const [first, ...others] = tables.map((printed) => layOut(printed, publishedTable(printed, read), "published"));
  if (first === undefined) throw new Error("a document without tables");
  const text = statements.length === 0 ? [] : [layOutStatements(statements)];
  return createXlsx({ sheets: [first, ...others, ...text], font: FONT });
}

/** The workbook to be filled in. */
export function formBytes(): Uint8Array {
  const layOutForm = ({ printed, table }: Form): NewSheet => layOut(printed, table, "scores");
  return createXlsx({
    sheets: [layOutForm(binhPhuocDepartments), layOutForm(binhPhuocDistricts), layOutStatements(binhPhuocStatements)],
    font: FONT,
  });
}

/** The workbook of the made-up province: its two boards to be scored, and the same with results. */
export function madeUpBytes(): Uint8Array {
  const communes = readTable(LAM_AN_COMMUNES);
  const agencies = readTable(LAM_AN_AGENCIES);
  return createXlsx({
    sheets: [
      layOut(lamAnCommunes, communes, "scores"),
      layOut(lamAnCommunes, communes, "published", "Công bố"),
      layOut(lamAnAgencies, agencies, "scores"),
      layOut(lamAnAgencies, agencies, "published", "Published"),
    ],
    font: FONT,
  });
}

/** The published rows of a table, with those of the tables beside it. */
export function publishedTable({ table, besides = {} }: PrintedTable, read: ReadPublished): Table {
  const others = Object.entries(besides).map(([prefix, name]) => [prefix, readTable(read(name))] as const);
  return joinTables(readTable(read(table)), Object.fromEntries(others));
}
