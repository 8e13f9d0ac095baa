import { evaluateGrid } from "../evaluation/evaluateGrid";
import type { FillParts } from "../filling/fillSheet";
import { readOwnFormula } from "../filling/formulas/ownFormula";
import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { Memory } from "../memory/memory";
import { settledFor } from "../memory/settledFor";
import { LIBRARY } from "../rubric/library";
import type { Rubric } from "../rubric/rubric";
import type { CopyKind, SheetReplacements } from "./recipientCopy";
import { callsOwnFunctions, replaceOwnFormulas } from "./replaceOwnFormulas";

/** A sheet of the workbook that is copied. */
export interface SheetToCopy {
  readonly grid: Grid;
  /** Areas of array formulas. */
  readonly arrays: readonly Area[];
}

/** What stands in the place of CQDT formulas in a copy of a workbook; sheets without any are left out. */
export function planRecipientCopy(
  sheets: readonly SheetToCopy[],
  kind: CopyKind,
  { memory, ownRubrics }: { readonly memory: Memory; readonly ownRubrics: readonly Rubric[] },
): readonly SheetReplacements[] {
  const rubrics = [...ownRubrics, ...LIBRARY];
  return sheets
    .filter(({ grid }) => callsOwnFunctions(grid))
    .map(({ grid, arrays }) => replaceOwnFormulas(grid, readParts(grid, rubrics, memory), kind, arrays));
}

/** The sheet by the rubric that most of its CQDT formulas name, read as it was settled for the sheet. */
function readParts(grid: Grid, rubrics: readonly Rubric[], memory: Memory): FillParts | null {
  const id = namedRubric(grid);
  const rubric = rubrics.find((known) => known.id === id);
  if (rubric === undefined) return null;
  const remembered = settledFor(memory, grid.sheet);
  const evaluated = evaluateGrid(grid, rubric, remembered?.rubric === id ? remembered.choices : undefined);
  return evaluated.ok ? evaluated.value : null;
}

function namedRubric(grid: Grid): string | null {
  const counts = new Map<string, number>();
  for (const row of grid.formulas) {
    for (const formula of row) {
      const clean = formula === null ? undefined : readOwnFormula(formula)?.clean;
      const id = /CQDT\.\w+\s*\(\s*"([^"/]+)/.exec(clean ?? "")?.[1];
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].reduce<readonly [string | null, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [null, 0],
  )[0];
}
