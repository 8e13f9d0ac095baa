import { createXlsx } from "../../src/xlsx/createXlsx";
import { bacKanCommunes, bacKanDepartments, bacKanDistricts } from "./bacKan";
import { caoBangDepartments, caoBangDistricts } from "./caoBang";
import { layOut } from "./layOut";
import type { PrintedTable } from "./printedTable";
import { readTable } from "./readTable";

export const SAMPLES: readonly PrintedTable[] = [
  caoBangDepartments,
  caoBangDistricts,
  bacKanDepartments,
  bacKanDistricts,
  bacKanCommunes,
];

/** The workbook of one table from its published data. */
export function sampleBytes(printed: PrintedTable, csv: string): Uint8Array {
  const table = readTable(csv);
  return createXlsx({
    sheets: [layOut(printed, table, "scores"), layOut(printed, table, "published")],
    font: { name: "Times New Roman", size: 12 },
  });
}
