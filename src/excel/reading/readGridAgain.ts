import type { Grid, GridTable } from "../../grid/grid";
import { type Outcome, succeed } from "../../outcome/outcome";
import { runExcel, sync } from "../runExcel";
import { areaOf, PLACE, rangeOf } from "../sheet";
import type { WorkbookProblem, WorkOptions } from "../workbook";
import { assembleGrid } from "./assembleGrid";
import { type AreaCells } from "./readAreas";
import { readGrid } from "./readGrid";
import { queueMerges } from "./readMerges";

/** Cells that are asked for together with everything else about the sheet: their answer is far below Excel's 5 MB. */
const CELLS_AT_ONCE = 20_000;
/** Runs of hidden and of shown rows and columns that are asked about with them. */
const RUNS_AT_ONCE = 500;

/**
 * What `readGrid` would give now, for a sheet that was read before: in one request where the sheet is not large and has
 * kept its extent, tables, hidden rows and hidden columns, as after most edits; else from the beginning.
 */
export async function readGridAgain(before: Grid, options: WorkOptions = {}): Promise<Outcome<Grid, WorkbookProblem>> {
  if (before.rows * before.columns <= CELLS_AT_ONCE) {
    const read = await runExcel(before.sheet, (context) => readAtOnce(context, before, options));
    if (read.ok && read.value !== null) return succeed(read.value);
  }
  return readGrid(before.sheet, options);
}

/** `null` where the sheet is no longer as it was asked for, or cannot be asked for at once. */
async function readAtOnce(context: Excel.RequestContext, before: Grid, options: WorkOptions): Promise<Grid | null> {
  const { rows, columns, tables = [] } = before;
  const sheet = context.workbook.worksheets.getItem(before.sheet);
  const area = { row: 1, column: 1, rows, columns };
  const runs = [
    ...runsOf("rowHidden", rows, new Set(before.hiddenRows)),
    ...runsOf("columnHidden", columns, new Set(before.hiddenColumns)),
  ];
  const merges = queueMerges(sheet, area);
  const couldTellMerges = before.mergesUnknown !== true;
  if (runs.length > RUNS_AT_ONCE || (merges !== null) !== couldTellMerges) return null;

  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const range = rangeOf(sheet, area);
  range.load(["values", "formulas", "numberFormat"]);
  const runRanges = runs.map(({ property, first, count }) => {
    const place = property === "rowHidden" ? { row: first, rows: count } : { column: first, columns: count };
    const run = rangeOf(sheet, { row: 1, column: 1, rows: 1, columns: 1, ...place });
    run.load(property);
    return run;
  });
  sheet.tables.load(["items/name", "items/showHeaders", "items/showTotals"]);
  const tableRanges = tables.map(({ name }) => {
    const tableRange = sheet.tables.getItem(name).getRange();
    tableRange.load(PLACE);
    return tableRange;
  });
  await sync(context, options);

  const isOfExtent =
    !used.isNullObject && used.rowIndex + used.rowCount === rows && used.columnIndex + used.columnCount === columns;
  const isHiddenAlike = runs.every(({ property, isHidden }, index) => runRanges[index]?.[property] === isHidden);
  const hasSameTables =
    sheet.tables.items.length === tables.length &&
    sheet.tables.items.every(({ name }, index) => name === tables[index]?.name);
  const { values, formulas, numberFormat } = range as unknown as Record<string, unknown>;
  if (!isOfExtent || !isHiddenAlike || !hasSameTables || !values || !formulas || !numberFormat) return null;
  return assembleGrid(sheet.name, {
    rows,
    columns,
    cells: { values, formulas, numberFormats: numberFormat } as AreaCells,
    merges: merges === null ? null : merges(),
    hidden: { rows: before.hiddenRows ?? [], columns: before.hiddenColumns ?? [] },
    tables: tableRanges.flatMap((tableRange, index): GridTable[] => {
      const table = sheet.tables.items[index];
      if (table === undefined) return [];
      return [
        { name: table.name, area: areaOf(tableRange), hasHeadings: table.showHeaders, hasTotals: table.showTotals },
      ];
    }),
  });
}

/** Rows or columns beside each other that were all hidden or all shown; 1-based. */
interface Run {
  readonly property: "rowHidden" | "columnHidden";
  readonly first: number;
  readonly count: number;
  readonly isHidden: boolean;
}

function runsOf(property: Run["property"], count: number, hidden: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  let first = 1;
  for (let place = 2; place <= count + 1; place++) {
    if (place <= count && hidden.has(place) === hidden.has(first)) continue;
    runs.push({ property, first, count: place - first, isHidden: hidden.has(first) });
    first = place;
  }
  return runs;
}
