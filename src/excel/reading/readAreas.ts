import type { Area } from "../../grid/area";
import { bytesOf } from "../cellEntry";
import type { CellEntry } from "../cellEntry";
import { isTooLarge, WorkbookFailure } from "../failure";
import { PAYLOAD_BYTES, PAYLOAD_MEGABYTES } from "../payload";
import { sync } from "../runExcel";
import { rangeOf } from "../sheet";
import type { WorkOptions } from "../workbook";

/** The cells of an area as Office.js reads them. */
export interface AreaCells {
  readonly values: CellEntry[][];
  readonly formulas: CellEntry[][];
  readonly numberFormats: string[][];
}

/** The first guess at a cell's value, formula and number format in a response; then what the cells read so far took. */
const FIRST_GUESS = 25;

interface Piece {
  /** Index of the area. */
  readonly of: number;
  readonly area: Area;
}

/**
 * Reads whole areas of one sheet, as much in a response as Excel gives: one for each 4 MB. A response that turns out too
 * large is asked for again in halves.
 */
export async function readAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  options: WorkOptions | undefined,
): Promise<AreaCells[]> {
  const results: AreaCells[] = areas.map(() => ({ values: [], formulas: [], numberFormats: [] }));
  const total = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  let waiting: Piece[] = areas.map((area, of) => ({ of, area }));
  let bytesPerCell = FIRST_GUESS;
  let budget = PAYLOAD_BYTES;
  let cellsRead = 0;
  let bytesRead = 0;
  while (waiting.length > 0) {
    const [now, later] = takeCells(waiting, Math.max(1, Math.floor(budget / bytesPerCell)));
    const cells = await readPieces(context, sheet, now, options);
    if (cells === null) {
      const cellsNow = now.reduce((sum, piece) => sum + piece.area.rows * piece.area.columns, 0);
      if (now.length === 1 && now[0]?.area.rows === 1) throw new WorkbookFailure(tooLarge(sheet));
      budget = Math.floor((cellsNow * bytesPerCell) / 2);
      continue;
    }
    now.forEach(({ of, area }, index) => {
      const read = cells[index];
      const result = results[of];
      if (read === undefined || result === undefined) return;
      for (const row of read.values) result.values.push(row);
      for (const row of read.formulas) result.formulas.push(row);
      for (const row of read.numberFormats) result.numberFormats.push(row);
      cellsRead += area.rows * area.columns;
      bytesRead += bytesOfRows(read.values) + bytesOfRows(read.formulas) + bytesOfRows(read.numberFormats);
    });
    bytesPerCell = Math.max(1, bytesRead / cellsRead);
    options?.onProgress?.(cellsRead / total);
    waiting = later;
  }
  return results;
}

/** `null` when the response was too large; Excel may also answer nothing for the cells then (docs-pr #5821). */
async function readPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pieces: readonly Piece[],
  options: WorkOptions | undefined,
): Promise<AreaCells[] | null> {
  const ranges = pieces.map(({ area }) => {
    const range = rangeOf(sheet, area);
    range.load(["values", "formulas", "numberFormat"]);
    return range;
  });
  try {
    await sync(context, options);
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const cells: AreaCells[] = [];
  for (const range of ranges) {
    const { values, formulas, numberFormat } = range as unknown as Record<string, CellEntry[][] | null>;
    if (!values || !formulas || !numberFormat) return null;
    cells.push({ values, formulas, numberFormats: numberFormat as string[][] });
    range.untrack();
  }
  return cells;
}

/** Whole rows from the front, up to `count` cells and at least one row, and what remains. */
function takeCells(pieces: readonly Piece[], count: number): [Piece[], Piece[]] {
  const taken: Piece[] = [];
  const rest: Piece[] = [];
  let free = count;
  for (const piece of pieces) {
    const { area, of } = piece;
    const fitting = rest.length > 0 ? 0 : Math.min(area.rows, Math.floor(free / area.columns));
    const rows = taken.length === 0 ? Math.max(1, fitting) : fitting;
    if (rows > 0) taken.push({ of, area: { ...area, rows } });
    if (rows < area.rows) rest.push({ of, area: { ...area, row: area.row + rows, rows: area.rows - rows } });
    free -= rows * area.columns;
  }
  return [taken, rest];
}

function bytesOfRows(rows: readonly (readonly CellEntry[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += bytesOf(cell);
  return bytes;
}

function tooLarge(sheet: Excel.Worksheet): { code: "too-large"; sheet: string; megabytes: number } {
  return { code: "too-large", sheet: sheet.name, megabytes: PAYLOAD_MEGABYTES };
}
