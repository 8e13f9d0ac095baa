import type { FillParts } from "../filling/fillSheet";
import { isUnanswered, readOwnFormula } from "../filling/formulas/ownFormula";
import type { OwnFormula } from "../filling/formulas/ownFormula";
import { cellAddress } from "../grid/address";
import type { Area } from "../grid/area";
import { isFormula } from "../grid/block";
import type { CellContent } from "../grid/block";
import { formulaAt, valueAt } from "../grid/grid";
import type { CellValue, Grid } from "../grid/grid";
import { findNativeTwins } from "./findNativeTwins";
import type { CopyKind, ReplacedCell, SheetReplacements } from "./recipientCopy";

/** Whether a sheet calls a CQDT function anywhere. */
export function callsOwnFunctions(grid: Grid): boolean {
  return grid.formulas.some((row) => row.some((formula) => formula !== null && readOwnFormula(formula) !== null));
}

/**
 * What stands in the place of every CQDT formula of a sheet, for people without CQDT. A value is the one that stands there,
 * as it is shown; where nobody answered, the one that follows from the scores, if the cell is one that a fill writes.
 *
 * @param parts the sheet read and scored, `null` when no rubric is known for it
 * @param arrays areas of array formulas: all their cells are replaced with the first one
 */
export function replaceOwnFormulas(
  grid: Grid,
  parts: FillParts | null,
  kind: CopyKind,
  arrays: readonly Area[] = [],
): SheetReplacements {
  const standing = ownFormulasOf(grid);
  const functions = new Set([...standing.values()].flatMap((own) => own.functions));
  const clean = new Map([...standing].map(([address, own]) => [address, own.clean]));
  const twins = parts === null ? new Map<string, never>() : findNativeTwins(parts, clean, functions);
  const cells: ReplacedCell[] = [];
  const asValues: string[] = [];
  const unanswered: string[] = [];
  let formulas = 0;
  const put = (row: number, column: number): void => {
    const address = cellAddress(row, column);
    const stands = valueAt(grid, row, column);
    const twin = twins.get(address);
    const native = kind === "formulas" ? (twin?.native ?? null) : null;
    if (native !== null) {
      formulas++;
      cells.push({ row, column, content: { formula: native.formula }, shown: valueOf(native.shown) });
      return;
    }
    const shown = isUnanswered(stands) ? (valueOf(twin?.value ?? null) ?? stands) : stands;
    if (isUnanswered(shown)) unanswered.push(address);
    if (kind === "formulas") asValues.push(address);
    cells.push({ row, column, content: constantOf(shown), shown });
  };
  for (let row = 1; row <= grid.rows; row++) {
    for (let column = 1; column <= grid.columns; column++) {
      if (!standing.has(cellAddress(row, column))) continue;
      const array = arrays.find((area) => area.row === row && area.column === column);
      if (array === undefined) put(row, column);
      else {
        for (let down = 0; down < array.rows; down++) {
          for (let right = 0; right < array.columns; right++) put(row + down, column + right);
        }
      }
    }
  }
  return { sheet: grid.sheet, cells, formulas, asValues, unanswered };
}

function ownFormulasOf(grid: Grid): ReadonlyMap<string, OwnFormula> {
  const found = new Map<string, OwnFormula>();
  for (let row = 1; row <= grid.rows; row++) {
    for (let column = 1; column <= grid.columns; column++) {
      const formula = formulaAt(grid, row, column);
      const own = formula === null ? null : readOwnFormula(formula);
      if (own !== null) found.set(cellAddress(row, column), own);
    }
  }
  return found;
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** A constant that shows the same: an error is written as one, since its text alone would be text. */
function constantOf(value: CellValue): CellContent {
  return typeof value === "string" && ERROR.test(value) ? { formula: `=${value}` } : value;
}

function valueOf(content: CellContent): CellValue {
  return isFormula(content) ? null : content;
}
