import { contains } from "../grid/area";
import type { Block, CellContent } from "../grid/block";
import { valueAt } from "../grid/grid";
import type { FilledColumn } from "./fill";
import type { FillSheet } from "./fillSheet";
import { numberFormatFor } from "./numberFormatFor";
import type { ResultContent } from "./resultContents";
import { resultHeading } from "./resultHeading";

/** The blocks that write one result column: the sheet's own in runs of neighbouring rows, a new one whole, with its heading. */
export function columnBlocks(
  sheet: FillSheet,
  column: FilledColumn,
  contents: readonly ResultContent[],
): readonly Block[] {
  const format = numberFormatFor(sheet, column);
  const numberFormat = format === null ? {} : { numberFormat: format };
  if (!column.isNew) {
    return runsOf(contents).map((run) => ({
      row: run[0]?.row ?? 1,
      column: column.column,
      contents: run.map(({ content }) => [content]),
      ...numberFormat,
    }));
  }
  const { layout, indicatorColumns } = sheet;
  const likeColumn = Math.max(...indicatorColumns);
  const firstRow = Math.min(layout.firstRow, ...layout.headingRows);
  const cells: CellContent[][] = Array.from({ length: layout.lastRow - firstRow + 1 }, () => [null]);
  const put = (row: number, content: CellContent): void => {
    cells[row - firstRow] = [content];
  };
  const node = sheet.plan.nodeOf.get(column.criterion) ?? sheet.plan.root;
  const criterion = sheet.plan.nodes[node] ?? sheet.rubric.criteria;
  const headingRow = rowOfHeading(sheet, likeColumn);
  if (headingRow !== null) {
    const heading = resultHeading(criterion, column.output, sheet.rubric);
    put(headingRow, headingInTable(sheet, heading, headingRow, column.column));
  }
  const max = sheet.plan.maxima[node] ?? NaN;
  if (layout.maxRow !== null && column.output === "total" && !Number.isNaN(max)) put(layout.maxRow, max);
  for (const { row, content } of contents) put(row, content);
  return [
    {
      row: firstRow,
      column: column.column,
      contents: cells,
      ...numberFormat,
      formatLikeColumn: likeColumn,
    },
  ];
}

/**
 * The lowest heading row, or the first row of the merged cell that covers it in the column whose look is taken over: that
 * merge comes along, and only its first cell shows anything.
 */
function rowOfHeading({ grid, layout }: FillSheet, likeColumn: number): number | null {
  if (layout.headingRows.length === 0) return null;
  const lowest = Math.max(...layout.headingRows);
  const merge = grid.merges.find((area) => area.columns === 1 && contains(area, lowest, likeColumn));
  return merge?.row ?? lowest;
}

/** Excel renames a heading that its table has already: ` 2`, ` 3` … come from us, so that the cell holds what was shown before. */
function headingInTable({ grid }: FillSheet, heading: string, row: number, column: number): string {
  const table = grid.tables?.find(
    ({ area, hasHeadings }) => hasHeadings && area.row === row && column >= area.column + area.columns,
  );
  if (table === undefined) return heading;
  const taken = new Set<string>();
  for (let other = table.area.column; other < table.area.column + table.area.columns; other += 1) {
    taken.add(String(valueAt(grid, row, other) ?? "").toLowerCase());
  }
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? heading : `${heading} ${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Contents in runs of neighbouring rows, top to bottom. */
function runsOf(contents: readonly ResultContent[]): readonly (readonly ResultContent[])[] {
  const runs: ResultContent[][] = [];
  for (const content of [...contents].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === content.row - 1) run.push(content);
    else runs.push([content]);
  }
  return runs;
}
