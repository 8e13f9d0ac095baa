import type { Area } from "../../grid/area";
import { isOfficeError } from "../failure";
import { sync } from "../runExcel";
import { areaOf, rangeOf } from "../sheet";
import { isExcelApiSupported } from "../support";
import type { WorkOptions } from "../workbook";

/**
 * The merged areas, or `null` where Excel cannot tell: before ExcelApi 1.13, and when there are more than it lists (512).
 * Only areas whose top-left cell lies in the range are found (office-js #3611), so the range starts at A1.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  options: WorkOptions,
): Promise<readonly Area[] | null> {
  const queued = queueMerges(sheet, area);
  if (queued === null) return null;
  try {
    await sync(context, options);
  } catch (error) {
    if (isOfficeError(error) && error.code !== "InvalidOperationInCellEditMode") return null;
    throw error;
  }
  return queued();
}

/** Queues the question alone; the result gives the answer once it is there. `null` before ExcelApi 1.13. */
export function queueMerges(sheet: Excel.Worksheet, area: Area): (() => readonly Area[]) | null {
  if (!isExcelApiSupported(13)) return null;
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load(["items/rowIndex", "items/columnIndex", "items/rowCount", "items/columnCount"]);
  return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
}
