import type { SnapshotPart } from "../../excel/workbook";
import { holdsContent } from "../../filling/holdsContent";
import { cellAddress } from "../../grid/address";
import { isFormula } from "../../grid/block";
import type { Block, CellContent } from "../../grid/block";
import { formulaAt, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { LeftCell, ReenteredSheet } from "../state/changes";

/** What taking back the formulas that were entered again would do on one sheet, decided before anything is touched. */
export interface ReentryUndoPlan {
  readonly sheet: string;
  /** For `restore`: what stood before. */
  readonly parts: readonly SnapshotPart[];
  /** For `restore`, in the same areas: the formulas that were entered, for when another sheet refuses. */
  readonly again: readonly SnapshotPart[];
  /** How many cells are put back. */
  readonly restored: number;
  readonly left: readonly LeftCell[];
}

/** A cell now: as it was entered, as it stood before, or otherwise. */
type Standing = "entered" | "before" | "changed";

/**
 * Puts back each cell that still holds the formula as it was entered. What else stands there stays and is listed; a cell that
 * holds again what stood before is in order. `now` is `null` where the sheet is gone.
 */
export function planReentryUndo({ sheet, blocks, snapshot }: ReenteredSheet, now: Grid | null): ReentryUndoPlan {
  const parts: SnapshotPart[] = [];
  const again: SnapshotPart[] = [];
  const left: LeftCell[] = [];
  for (const [index, block] of blocks.entries()) {
    const part = snapshot.parts[index];
    if (part === undefined) throw new RangeError("A block of formulas has nothing that stood before.");
    const standing = block.contents.map((_, down) => (now === null ? null : standingOf(block, part, down, now)));
    for (const [down, cell] of standing.entries()) {
      if (cell === null || cell === "changed") left.push(leftCell(sheet, block.row + down, block.column, now));
    }
    for (const { first, end } of runsOf(standing)) {
      const restored = partOf(part, first, end);
      parts.push(restored);
      again.push({ ...restored, formulas: block.contents.slice(first, end).map((line) => line.map(entryOf)) });
    }
  }
  return { sheet, parts, again, restored: parts.reduce((sum, { area }) => sum + area.rows, 0), left };
}

function standingOf(block: Block, part: SnapshotPart, down: number, now: Grid): Standing {
  const value = valueAt(now, block.row + down, block.column);
  const formula = formulaAt(now, block.row + down, block.column);
  if (holdsContent(value, formula, block.contents[down]?.[0] ?? null)) return "entered";
  return formula !== null && formula === part.formulas[down]?.[0] ? "before" : "changed";
}

/** Neighbouring cells that hold what was entered; rows of the block, the end not included. */
function runsOf(standing: readonly (Standing | null)[]): readonly { readonly first: number; readonly end: number }[] {
  const runs: { first: number; end: number }[] = [];
  for (const [down, cell] of standing.entries()) {
    if (cell !== "entered") continue;
    const run = runs.at(-1);
    if (run?.end === down) run.end = down + 1;
    else runs.push({ first: down, end: down + 1 });
  }
  return runs;
}

function partOf(part: SnapshotPart, first: number, end: number): SnapshotPart {
  return {
    ...part,
    area: { ...part.area, row: part.area.row + first, rows: end - first },
    formulas: part.formulas.slice(first, end),
    numberFormats: part.numberFormats.slice(first, end),
  };
}

function entryOf(content: CellContent): string {
  if (!isFormula(content)) throw new TypeError("Only formulas are entered again.");
  return content.formula;
}

function leftCell(sheet: string, row: number, column: number, now: Grid | null): LeftCell {
  return {
    cell: `${sheet}!${cellAddress(row, column)}`,
    unit: null,
    reason: now === null ? "sheet-gone" : "changed",
    now: now === null ? null : valueAt(now, row, column),
    formula: now === null ? null : formulaAt(now, row, column),
  };
}
