/**
 * Writes assets/samples/*.xlsx from the published tables in tests/data/published: `npm run samples`. Each workbook has the
 * sheet as the province's document prints it, with scores only, and the published table as "Công bố" in the same cells.
 * The same tables always give the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createXlsx } from "../src/xlsx/createXlsx";
import { bacKanCommunes, bacKanDepartments, bacKanDistricts } from "./samples/bacKan";
import { caoBangDepartments, caoBangDistricts } from "./samples/caoBang";
import { layOut } from "./samples/layOut";
import type { PrintedTable } from "./samples/printedTable";
import { readTable } from "./samples/readTable";

const ROOT = path.join(__dirname, "..");

const SAMPLES: readonly PrintedTable[] = [
  caoBangDepartments,
  caoBangDistricts,
  bacKanDepartments,
  bacKanDistricts,
  bacKanCommunes,
];

async function makeSamples(): Promise<void> {
  for (const printed of SAMPLES) {
    const csv = await readFile(path.join(ROOT, "tests", "data", "published", `${printed.rubric}.csv`), "utf8");
    const table = readTable(csv);
    const bytes = createXlsx({
      sheets: [layOut(printed, table, "scores"), layOut(printed, table, "published")],
      font: { name: "Times New Roman", size: 12 },
    });
    await writeFile(path.join(ROOT, "assets", "samples", `${printed.rubric}.xlsx`), bytes);
  }
}

void makeSamples();
