import type { Area } from "../../grid/area";
import type { CellEntry } from "../cellEntry";
import { syncChanges } from "../runExcel";
import { rangeOf } from "../sheet";
import type { SnapshotPart, WorkOptions } from "../workbook";
import { enterCells } from "./enterCells";
import type { CellsToEnter } from "./enterCells";
import type { Ground } from "./ground";
import { splitByHidden } from "./splitByHidden";

const TEXT_FORMAT = "@";
const GENERAL = "General";

/**
 * Makes the areas hold again what the snapshot says. In a cell formatted as text Excel takes everything for text, so
 * formulas and numbers that stood in such cells are entered under "General" and the format is given back afterwards. The look
 * of areas that were blank goes last: until then everything can be entered again.
 */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly SnapshotPart[],
  { canFormat, canResize, hiddenRows }: Ground,
  options?: WorkOptions,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  const cells = parts.flatMap(cellsOf).filter(({ property }) => property === "formulas" || canFormat);
  await enterCells(context, sheet, splitByHidden(cells, hiddenRows), options);
  for (const { area, wasBlank, columnWidth } of parts) {
    const range = rangeOf(sheet, area);
    if (columnWidth !== undefined && canResize) range.format.columnWidth = columnWidth;
    if (!wasBlank || !canFormat) continue;
    range.unmerge();
    range.clear();
  }
  await syncChanges(context, options);
}

function cellsOf({ area, formulas, numberFormats, wasBlank }: SnapshotPart): CellsToEnter[] {
  if (wasBlank) return [{ area, property: "formulas", rows: emptyRows(area) }];
  const formatAt = (row: number, column: number): string => numberFormats[row]?.[column] ?? GENERAL;
  const isText = (row: number, column: number): boolean => formatAt(row, column) === TEXT_FORMAT;
  const entries = formulas.map((cells, row) =>
    cells.map((entry, column) => (isText(row, column) ? rawText(entry) : entry)),
  );
  const entered = formulas.map((cells, row) =>
    cells.map((entry, column) => (isText(row, column) && !isConstantText(entry) ? GENERAL : formatAt(row, column))),
  );
  const isSame = entered.every((cells, row) => cells.every((format, column) => format === formatAt(row, column)));
  if (numberFormats.length === 0) return [{ area, property: "formulas", rows: entries }];
  return [
    { area, property: "numberFormat", rows: entered },
    { area, property: "formulas", rows: entries },
    ...(isSame ? [] : [{ area, property: "numberFormat" as const, rows: numberFormats }]),
  ];
}

function emptyRows({ rows, columns }: Area): readonly (readonly CellEntry[])[] {
  const row = Array.from({ length: columns }, () => "");
  return Array.from({ length: rows }, () => row);
}

function isConstantText(entry: CellEntry): boolean {
  return typeof entry === "string" && !entry.startsWith("=");
}

/** In a cell formatted as text only a formula's sign and an apostrophe need an apostrophe before them. */
function rawText(entry: CellEntry): CellEntry {
  return typeof entry === "string" && /^'[^='+@-]/.test(entry) ? entry.slice(1) : entry;
}
