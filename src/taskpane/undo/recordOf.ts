import type { Snapshot } from "../../excel/workbook";
import type { FillPlan } from "../../filling/fill";
import { holdsContent } from "../../filling/holdsContent";
import { blockArea, isFormula } from "../../grid/block";
import type { CellContent } from "../../grid/block";
import { formulaAt, valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import type { Layout } from "../../reading/scoreboard";
import type { CellsRecord, WrittenArea } from "../state/changes";

/**
 * What the undo of a change needs. A cell that somebody else changed before the sheet was read again counts as written with what
 * the plan said, so that the undo leaves it alone.
 */
export function recordOf(
  kind: CellsRecord["kind"],
  { sheet, columns, blocks }: Pick<FillPlan, "sheet" | "columns" | "blocks">,
  snapshot: Snapshot,
  after: Grid,
  { unitColumn, headingRows }: Layout,
): CellsRecord {
  const names = new Map<number, CellValue>();
  const headings = new Map<number, CellValue>();
  const headingRow = headingRows.length === 0 ? null : Math.max(...headingRows);
  for (const { row, column, contents } of blocks) {
    for (const down of contents.keys()) names.set(row + down, valueAt(after, row + down, unitColumn));
    if (headingRow !== null) {
      for (const across of (contents[0] ?? []).keys())
        headings.set(column + across, valueAt(after, headingRow, column + across));
    }
  }
  const written = blocks.map((block): WrittenArea => {
    const { row, column, contents } = block;
    const stands = contents.map((line, down) =>
      line.map((content, across) => {
        const value = valueAt(after, row + down, column + across);
        const formula = formulaAt(after, row + down, column + across);
        return holdsContent(value, formula, content) ? { value, formula } : planned(content);
      }),
    );
    return {
      area: blockArea(block),
      values: stands.map((line) => line.map(({ value }) => value)),
      formulas: stands.map((line) => line.map(({ formula }) => formula)),
    };
  });
  return { kind, sheet, columns, snapshot, written, names, headings, headingRow, unitColumn };
}

function planned(content: CellContent): { readonly value: CellValue; readonly formula: string | null } {
  return isFormula(content) ? { value: null, formula: content.formula } : { value: content, formula: null };
}
