import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import { entryOf } from "../cellEntry";
import { syncChanges } from "../runExcel";
import type { ReportLimit, WorkOptions } from "../workbook";
import { enterCells } from "../writing/enterCells";
import { addChart } from "./addChart";
import { giveLooks } from "./giveLooks";
import { setUpPage } from "./setUpPage";

/** Fills a new, empty sheet; gives what this Excel could not do. One request for each 4 MB of cells, at least two. */
export async function buildSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: SheetToWrite,
  options: WorkOptions,
): Promise<readonly ReportLimit[]> {
  const area = { row: 1, column: 1, rows: wanted.cells.length, columns: wanted.cells[0]?.length ?? 1 };
  context.application.suspendApiCalculationUntilNextSync();
  await enterCells(
    context,
    sheet,
    [
      { area, property: "numberFormat", rows: wanted.numberFormats },
      { area, property: "formulas", rows: wanted.cells.map((row) => row.map(entryOf)) },
    ],
    { ...(options.signal !== undefined && { signal: options.signal }) },
  );
  await syncChanges(context, options);
  giveLooks(sheet, wanted);
  const isSetUp = setUpPage(sheet, wanted.page);
  for (const chart of wanted.charts) addChart(sheet, chart);
  await syncChanges(context, options);
  return isSetUp ? [] : ["page-set-up"];
}
