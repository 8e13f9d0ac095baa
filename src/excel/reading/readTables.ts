import type { GridTable } from "../../grid/grid";
import { sync } from "../runExcel";
import { areaOf, PLACE } from "../sheet";
import type { WorkOptions } from "../workbook";

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
    range.load(PLACE);
    return range;
  });
  await sync(context, options);
  return tables.items.flatMap(({ name, showHeaders, showTotals }, index): GridTable[] => {
    const range = ranges[index];
    if (range === undefined) return [];
    return [{ name, area: areaOf(range), hasHeadings: showHeaders, hasTotals: showTotals }];
  });
}
