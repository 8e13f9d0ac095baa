import type { CellEntry } from "./cellEntry";
import { enterCells } from "./enterCells";
import type { CellsToEnter } from "./enterCells";
import { sync } from "./runExcel";
import { rangeOf } from "./sheet";
import type { SnapshotPart, WorkOptions } from "./workbook";

const TEXT_FORMAT = "@";
const GENERAL = "General";

/**
 * Makes the areas hold again what the snapshot says. In a cell formatted as text Excel takes everything for text, so
 * formulas and numbers that stood in such cells are entered under "General" and the format is given back afterwards.
 */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly SnapshotPart[],
  options?: WorkOptions,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { area, wasBlank, columnWidth } of parts) {
    const range = rangeOf(sheet, area);
    if (wasBlank) {
      range.unmerge();
      range.clear();
    }
    if (columnWidth !== undefined) range.format.columnWidth = columnWidth;
  }
  const filled = parts.filter(({ wasBlank }) => !wasBlank);
  await enterCells(context, sheet, filled.flatMap(cellsOf), options);
  await sync(context, options);
}

function cellsOf({ area, formulas, numberFormats }: SnapshotPart): CellsToEnter[] {
  const formatAt = (row: number, column: number): string => numberFormats[row]?.[column] ?? GENERAL;
  const isText = (row: number, column: number): boolean => formatAt(row, column) === TEXT_FORMAT;
  const entries = formulas.map((cells, row) =>
    cells.map((entry, column) => (isText(row, column) ? rawText(entry) : entry)),
  );
  const entered = formulas.map((cells, row) =>
    cells.map((entry, column) => (isText(row, column) && !isConstantText(entry) ? GENERAL : formatAt(row, column))),
  );
  const isSame = entered.every((cells, row) => cells.every((format, column) => format === formatAt(row, column)));
  return [
    { area, property: "numberFormat", rows: entered },
    { area, property: "formulas", rows: entries },
    ...(isSame ? [] : [{ area, property: "numberFormat" as const, rows: numberFormats }]),
  ];
}

function isConstantText(entry: CellEntry): boolean {
  return typeof entry === "string" && !entry.startsWith("=");
}

/** In a cell formatted as text only a formula's sign and an apostrophe need an apostrophe before them. */
function rawText(entry: CellEntry): CellEntry {
  return typeof entry === "string" && /^'[^='+@-]/.test(entry) ? entry.slice(1) : entry;
}
