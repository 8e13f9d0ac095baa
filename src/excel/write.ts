import type { Area } from "../grid/area";
import { areaAddress } from "../grid/address";
import { isFormula } from "../grid/block";
import type { Block, CellContent } from "../grid/block";
import type { Outcome } from "../outcome/outcome";
import { entryOf } from "./cellEntry";
import { enterCells } from "./enterCells";
import type { CellsToEnter } from "./enterCells";
import { isOfficeError, problemOf, WorkbookFailure } from "./failure";
import { lookOf } from "./look";
import type { Look } from "./look";
import { putBack } from "./putBack";
import { runExcel, sync } from "./runExcel";
import { assertWritable, findSheet, rangeOf } from "./sheet";
import { takeSnapshot } from "./snapshot";
import type { Snapshot, SnapshotPart, WorkbookProblem, WorkOptions } from "./workbook";

/** A block and what is known of its place before it is written. */
interface Prepared {
  readonly block: Block;
  readonly area: Area;
  readonly isBlank: boolean;
  readonly columnWidth: number | undefined;
  readonly look: Look | null;
}

/** Writes all blocks or none: what stood there is read first and put back when Excel refuses half-way. */
export function write(
  name: string,
  blocks: readonly Block[],
  options: WorkOptions = {},
): Promise<Outcome<Snapshot, WorkbookProblem>> {
  return runExcel(name, async (context) => {
    const sheet = findSheet(context, name);
    const prepared = await prepare(context, sheet, name, blocks, options);
    const halves = progressOfHalves(options);
    const parts = await takeSnapshot(
      context,
      sheet,
      prepared.map(({ area, isBlank, columnWidth }) => ({
        area,
        isBlank,
        ...(columnWidth !== undefined && { columnWidth }),
      })),
      halves.first,
    );
    try {
      context.application.suspendApiCalculationUntilNextSync();
      prepared.forEach(({ area, block, look }, index) => {
        look?.giveTo(rangeOf(sheet, area));
        const format = block.numberFormat ?? (look === null ? undefined : "General");
        if (format !== undefined) enterNumberFormat(rangeOf(sheet, area), format);
        else if (parts[index] !== undefined) freeOfTextFormat(sheet, block, parts[index]);
      });
      await enterCells(context, sheet, prepared.map(cellsOf), halves.second);
      await sync(context, options);
      options.onProgress?.(1);
    } catch (error) {
      throw await undone(error, name, parts);
    }
    return { sheet: name, parts };
  });
}

/** Finds out, in one request, whether the sheet may be written and which blocks fall on blank, unformatted cells. */
async function prepare(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  blocks: readonly Block[],
  options: WorkOptions,
): Promise<Prepared[]> {
  const found = blocks.map((block) => {
    const area = areaOf(block);
    const range = rangeOf(sheet, area);
    const used = range.getUsedRangeOrNullObject(false);
    used.load("address");
    range.format.load("columnWidth");
    const look = block.formatLikeColumn === undefined ? null : lookOf(sheet, area, block.formatLikeColumn);
    return { block, area, range, used, look };
  });
  await sync(context, options);
  assertWritable(sheet, name);
  return found.map(({ block, area, range, used, look }) => {
    const isBlank = used.isNullObject;
    const isLookTaken = look !== null && isBlank;
    return {
      block,
      area,
      isBlank,
      look: isLookTaken ? look : null,
      columnWidth: isLookTaken ? range.format.columnWidth : undefined,
    };
  });
}

function areaOf({ row, column, contents }: Block): Area {
  return { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
}

function cellsOf({ area, block }: Prepared): CellsToEnter {
  return { area, property: "formulas", rows: block.contents.map((row) => row.map(entryOf)) };
}

/** One format for all cells; the library takes it so, its type does not say so. */
function enterNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** A cell formatted as text would turn a formula or a number into text. */
function freeOfTextFormat(sheet: Excel.Worksheet, block: Block, part: SnapshotPart): void {
  const formats = part.numberFormats.map((row, rowIndex) =>
    row.map((format, column) =>
      format === "@" && isCounting(block.contents[rowIndex]?.[column]) ? "General" : format,
    ),
  );
  const isChanged = formats.some((row, rowIndex) =>
    row.some((format, column) => format !== part.numberFormats[rowIndex]?.[column]),
  );
  if (isChanged) rangeOf(sheet, part.area).numberFormat = formats;
}

function isCounting(content: CellContent | undefined): boolean {
  return typeof content === "number" || (content !== undefined && isFormula(content));
}

/** Puts everything back, in a run of its own since the failed one may be beyond use, and says how that went. */
async function undone(error: unknown, sheet: string, parts: readonly SnapshotPart[]): Promise<unknown> {
  const problem = problemOf(error, sheet);
  if (problem === null) return error;
  const outcome = await runExcel(sheet, async (context) => {
    await putBack(context, context.workbook.worksheets.getItem(sheet), parts);
  });
  const reason = isOfficeError(error) ? `${error.code}: ${error.message}` : problem.code;
  if (!outcome.ok) {
    const cells = parts.map(({ area }) => areaAddress(area));
    return new WorkbookFailure({ code: "write-failed", sheet, restored: false, cells, reason });
  }
  if (problem.code !== "host-error") return new WorkbookFailure(problem);
  return new WorkbookFailure({ code: "write-failed", sheet, restored: true, cells: [], reason });
}

/** Reading what stands there is the first half of the work, writing the second. */
function progressOfHalves(options: WorkOptions): { readonly first: WorkOptions; readonly second: WorkOptions } {
  const { onProgress } = options;
  if (onProgress === undefined) return { first: options, second: options };
  const part = (start: number): WorkOptions => ({
    ...options,
    onProgress: (share) => {
      onProgress(start + share / 2);
    },
  });
  return { first: part(0), second: part(0.5) };
}
