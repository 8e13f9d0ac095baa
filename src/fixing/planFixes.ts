import { evaluateGrid } from "../evaluation/evaluateGrid";
import type { Evaluation } from "../evaluation/evaluation";
import { cellAddress } from "../grid/address";
import { formulaAt, valueAt } from "../grid/grid";
import type { ReadingChoices } from "../reading/scoreboard";
import { changeBlocks } from "./changeBlocks";
import { FIX_KINDS } from "./fix";
import type { CellChange, FixKind, FixPlan } from "./fix";
import { keepSafe } from "./keepSafe";
import { keepsMeaning } from "./keepsMeaning";
import { decimalSigns } from "./kinds/decimalSigns";
import { legacyText } from "./kinds/legacyText";
import { marks } from "./kinds/marks";
import { numbers } from "./kinds/numbers";
import { spaces } from "./kinds/spaces";
import { unitNames } from "./kinds/unitNames";
import type { Propose, TextAt } from "./proposal";
import { withChanges } from "./withChanges";

const PROPOSE: Readonly<Record<FixKind, Propose>> = {
  "legacy-text": legacyText,
  spaces,
  numbers,
  "decimal-signs": decimalSigns,
  marks,
  "unit-names": unitNames,
};

interface FixRequest {
  /** As the evaluation was read with. */
  readonly choices?: ReadingChoices;
  /** All where absent. */
  readonly kinds?: readonly FixKind[];
}

/**
 * The cells that can be put right without doubt. Formulas are never touched, and a change is only planned when the sheet read
 * again with it gives the same units and scores and no new error or warning.
 */
export function planFixes(evaluation: Evaluation, { choices, kinds = FIX_KINDS }: FixRequest = {}): FixPlan {
  const { grid, writtenRubric } = evaluation;
  const isSafe = (changes: readonly CellChange[]): boolean => {
    const after = evaluateGrid(withChanges(grid, changes), writtenRubric, choices);
    return after.ok && keepsMeaning(evaluation, after.value);
  };
  const wanted = FIX_KINDS.filter((kind) => kinds.includes(kind));
  const changes = [...keepSafe(proposeChanges(evaluation, wanted), isSafe)].sort(inReadingOrder);
  return { sheet: grid.sheet, kinds: wanted, blocks: changeBlocks(changes), changes };
}

/** The changes of all kinds, a cell's together, kind by kind: those of one kind are rarely safe only in part. */
function proposeChanges(evaluation: Evaluation, kinds: readonly FixKind[]): readonly CellChange[] {
  const { grid } = evaluation;
  const changes = new Map<string, CellChange>();
  const textAt: TextAt = (row, column) => {
    if (formulaAt(grid, row, column) !== null) return null;
    const value = changes.get(cellAddress(row, column))?.after ?? valueAt(grid, row, column);
    return typeof value === "string" ? value : null;
  };
  for (const kind of kinds) {
    for (const { row, column, after, finding } of PROPOSE[kind](evaluation, textAt)) {
      const text = textAt(row, column);
      if (text === null || text === after) continue;
      const cell = cellAddress(row, column);
      const known = changes.get(cell) ?? { cell, row, column, before: text, kind, finding };
      changes.set(cell, { ...known, after });
    }
  }
  return [...changes.values()].filter(({ before, after }) => before !== after);
}

function inReadingOrder(left: CellChange, right: CellChange): number {
  return left.row - right.row || left.column - right.column;
}
