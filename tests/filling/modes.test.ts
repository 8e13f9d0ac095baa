import fc from "fast-check";
import { registerRubric } from "../../src/functions/knownRubrics";
import type { FillMode } from "../../src/filling/fill";
import { planFill } from "../../src/filling/planFill";
import { resultValue } from "../../src/filling/resultValue";
import { cellAddress } from "../../src/grid/address";
import type { CellValue } from "../../src/grid/grid";
import type { Output } from "../../src/reading/scoreboard";
import type { Rubric } from "../../src/rubric/rubric";
import { maxOf } from "../../src/rubric/tree";
import { Engine, registerCqdt } from "./support/engine";
import { caseArbitrary } from "./support/rubricArbitrary";
import type { Case } from "./support/rubricArbitrary";
import { sheetOf } from "./support/sheetOf";

const ALL: readonly Output[] = ["total", "percent", "tier", "rank", "shortfall"];

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

/** Every result cell of a fill with what it ought to show and what an independent engine shows. */
function compare({ rubric, rows }: Case, mode: FillMode, outputs = ALL): string[] {
  registerRubric(rubric);
  const parts = sheetOf(rubric, rows);
  const outcome = planFill(parts, { mode, outputs });
  if (!outcome.ok) {
    const { code } = outcome.problems[0];
    const { ties, decimals, tieBreak } = rubric.ranking[0] ?? {};
    const isBeyondExcel = (ties === "dense" && decimals === null) || (ties === "ordinal" && tieBreak !== undefined);
    return code === "rank-not-expressible" && isBeyondExcel && mode !== "values" ? [] : [code];
  }
  const plan = outcome.value;
  const engine = new Engine(parts.grid, plan.blocks, rowsNeeded(rubric));
  return plan.columns.flatMap(({ criterion, output, column }) =>
    parts.units.flatMap((unit) => {
      const address = cellAddress(unit.row, column);
      const expected =
        plan.shown.get(address) ?? (unit.submitted ? resultValue(unit, criterion, output, rubric) : null);
      const shown = engine.shown(address);
      const formula = plan.blocks.find((b) => b.column === column)?.contents[unit.row - 1]?.[0];
      return isSame(shown, expected as CellValue)
        ? []
        : [
            `${address} ${criterion}/${output}: shows ${JSON.stringify(shown)}, not ${JSON.stringify(expected)} ${JSON.stringify(formula)}`,
          ];
    }),
  );
}

/** Native dense ranks count steps of points in an array of rows: as many as the maximum has. */
function rowsNeeded({ ranking, criteria }: Rubric): number {
  const { ties, decimals } = ranking[0] ?? {};
  return ties === "dense" ? 30 + Math.ceil((maxOf(criteria) ?? 0) * 10 ** (decimals ?? 0)) : 30;
}

function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === "number" && typeof expected === "number") return Math.abs(shown - expected) < 1e-9;
  return shown === expected || (shown === "" && expected === null) || (shown === null && expected === "");
}

describe.each(["functions", "formulas", "values"] as const)("filled as %s", (mode) => {
  test.each([
    ["plain scores", { texts: false, exemptions: false }],
    ["exemptions", { texts: false, exemptions: true }],
    ["unreadable text", { texts: true, exemptions: true }],
  ])("shows what scoring says: %s", (_, options) => {
    fc.assert(
      fc.property(caseArbitrary(options), (given) => {
        expect(compare(given, mode)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
