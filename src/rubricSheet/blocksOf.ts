import type { Block, CellContent } from "../grid/block";
import type { RubricSheet } from "./rubricSheet";

interface Run {
  readonly column: number;
  readonly numberFormat: string;
  readonly values: readonly CellContent[];
}

/**
 * The worksheet as blocks to write from A1 on, each of one number format; cells of an earlier content of `rows` x `columns`
 * that it does not fill are emptied.
 */
export function blocksOf(
  sheet: RubricSheet,
  earlier: { readonly rows: number; readonly columns: number },
): readonly Block[] {
  const columns = Math.max(earlier.columns, ...sheet.rows.map(({ cells }) => cells.length));
  const blocks: { row: number; column: number; numberFormat: string; contents: (readonly CellContent[])[] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (let at = 0; at < Math.max(sheet.rows.length, earlier.rows); at++) {
    const runs = runsOf(sheet.rows[at]?.cells ?? [], columns);
    const keys = new Set<string>();
    for (const { column, numberFormat, values } of runs) {
      const key = `${column} ${values.length} ${numberFormat}`;
      keys.add(key);
      const above = open.get(key);
      if (above !== undefined) above.contents.push(values);
      else {
        const block = { row: at + 1, column, numberFormat, contents: [values] };
        blocks.push(block);
        open.set(key, block);
      }
    }
    for (const key of open.keys()) if (!keys.has(key)) open.delete(key);
  }
  return blocks;
}

/** The cells of a row, neighbours of one number format together. */
function runsOf(cells: RubricSheet["rows"][number]["cells"], columns: number): readonly Run[] {
  const runs: { column: number; numberFormat: string; values: CellContent[] }[] = [];
  for (let at = 0; at < columns; at++) {
    const { value, numberFormat } = cells[at] ?? { value: null, numberFormat: "General" };
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat) last.values.push(value);
    else runs.push({ column: at + 1, numberFormat, values: [value] });
  }
  return runs;
}
