import { cellAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import { blockArea, isFormula } from "../../grid/block";
import type { Block, CellContent } from "../../grid/block";
import type { Outcome } from "../../outcome/outcome";
import { entryOf } from "../cellEntry";
import { WorkbookFailure } from "../failure";
import { runExcel, sync, syncChanges } from "../runExcel";
import { findSheet, rangeOf } from "../sheet";
import type { Snapshot, SnapshotPart, WorkbookProblem, WorkOptions } from "../workbook";
import { enterCells } from "./enterCells";
import type { CellsToEnter } from "./enterCells";
import { readGround } from "./ground";
import type { Ground } from "./ground";
import { lookOf } from "./look";
import type { Look } from "./look";
import { progressOfHalves } from "./progressOfHalves";
import { putBackAfter } from "./putBackAfter";
import { takeSnapshot } from "./snapshot";
import { splitByHidden } from "./splitByHidden";

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
    const ground = await readGround(context, sheet, name, blocks.map(blockArea), options);
    const prepared = await prepare(context, sheet, blocks, ground, options);
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
    if (!ground.canFormat) assertNotText(sheet, parts, blocks);
    try {
      context.application.suspendApiCalculationUntilNextSync();
      prepared.forEach(({ area, block, look }, index) => {
        if (!ground.canFormat) return;
        look?.giveTo(rangeOf(sheet, area), { width: ground.canResize });
        const format = block.numberFormat ?? (look === null ? undefined : "General");
        if (format !== undefined) enterNumberFormat(rangeOf(sheet, area), format);
        else if (parts[index] !== undefined) freeOfTextFormat(sheet, block, parts[index]);
      });
      await enterCells(context, sheet, splitByHidden(prepared.map(cellsOf), ground.hiddenRows), halves.second);
      await syncChanges(context, options);
      options.onProgress?.(1);
    } catch (error) {
      throw await putBackAfter(error, name, parts, ground);
    }
    return { sheet: name, parts };
  });
}

/** Finds out, in one request, which blocks fall on blank, unformatted cells, and what new columns are to look like. */
async function prepare(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  ground: Ground,
  options: WorkOptions,
): Promise<Prepared[]> {
  const found = blocks.map((block) => {
    const area = blockArea(block);
    const range = rangeOf(sheet, area);
    const used = range.getUsedRangeOrNullObject(false);
    used.load("address");
    range.format.load("columnWidth");
    const { formatLikeColumn } = block;
    const look =
      formatLikeColumn === undefined || !ground.canFormat
        ? null
        : lookOf(sheet, area, formatLikeColumn, ground.hiddenRows.size > 0);
    return { block, area, range, used, look };
  });
  await sync(context, options);
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

/** Where formats may not change, a formula or a number would become text. */
function assertNotText(sheet: Excel.Worksheet, parts: readonly SnapshotPart[], blocks: readonly Block[]): void {
  const areas = parts.flatMap(({ area, numberFormats }, index) =>
    numberFormats.flatMap((formats, row) =>
      formats.flatMap((format, column) =>
        format === "@" && isCounting(blocks[index]?.contents[row]?.[column])
          ? [cellAddress(area.row + row, area.column + column)]
          : [],
      ),
    ),
  );
  if (areas.length > 0) throw new WorkbookFailure({ code: "formats-locked", sheet: sheet.name, areas });
}
