import type { GridTable } from "../grid/grid";
import { sync } from "./runExcel";
import type { WorkOptions } from "./workbook";

/** The Excel tables of a sheet. */
export async function readTables(
  context: Excel.RequestContext,
  { tables }: Excel.Worksheet,
  options: WorkOptions,
): Promise<readonly GridTable[]> {
  tables.load(["items/name", "items/showHeaders", "items/showTotals"]);
  await sync(context, options);
  if (tables.items.length === 0) return [];
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return range;
  });
  await sync(context, options);
  return tables.items.flatMap(({ name, showHeaders, showTotals }, index): GridTable[] => {
    const range = ranges[index];
    if (range === undefined) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const area = { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
    return [{ name, area, hasHeadings: showHeaders, hasTotals: showTotals }];
  });
}
