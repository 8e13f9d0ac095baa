import type { Area } from "../../grid/area";
import { bytesOf } from "../cellEntry";
import type { CellEntry } from "../cellEntry";
import { PAYLOAD_BYTES } from "../payload";
import { syncChanges } from "../runExcel";
import { rangeOf } from "../sheet";
import type { WorkOptions } from "../workbook";

/** A property of cells that takes one value a cell. */
export interface CellsToEnter {
  readonly area: Area;
  readonly property: "formulas" | "numberFormat";
  readonly rows: readonly (readonly CellEntry[])[];
}

/** About how many bytes a range takes in a request, beside its cells. */
const RANGE_BYTES = 800;

/**
 * Enters cells, as many in a request as Excel takes: one request for each 4 MB. The last request is queued, not yet sent,
 * so that what follows goes with it.
 */
export async function enterCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  work: readonly CellsToEnter[],
  options: WorkOptions | undefined,
): Promise<void> {
  const total = work.reduce((sum, { area }) => sum + area.rows, 0);
  let rowsQueued = 0;
  let bytesQueued = 0;
  for (const { area, property, rows } of work) {
    let first = 0;
    bytesQueued += RANGE_BYTES;
    for (let row = 0; row <= rows.length; row += 1) {
      const bytes = rowBytes(rows[row]);
      const isEnd = row === rows.length;
      if (!isEnd && bytesQueued + bytes <= PAYLOAD_BYTES) {
        bytesQueued += bytes;
        continue;
      }
      if (row > first) {
        const range = rangeOf(sheet, { ...area, row: area.row + first, rows: row - first });
        range[property] = rows.slice(first, row) as CellEntry[][];
        range.untrack();
        rowsQueued += row - first;
      }
      first = row;
      if (isEnd) break;
      await syncChanges(context, options);
      context.application.suspendApiCalculationUntilNextSync();
      options?.onProgress?.(rowsQueued / total);
      bytesQueued = RANGE_BYTES + bytes;
    }
  }
}

function rowBytes(row: readonly CellEntry[] | undefined): number {
  let bytes = 3;
  for (const entry of row ?? []) bytes += bytesOf(entry);
  return bytes;
}
