import { knowRubrics } from "../../src/functions/knownRubrics";
import type { FillMode } from "../../src/filling/fill";
import { planFill } from "../../src/filling/planFill";
import type { Output } from "../../src/reading/scoreboard";
import type { Rubric } from "../../src/rubric/rubric";
import { maxOf } from "../../src/rubric/tree";
import { fc } from "../support/properties";
import { registerCqdt } from "./support/engine";
import { caseArbitrary } from "./support/rubricArbitrary";
import type { Case } from "./support/rubricArbitrary";
import { sheetOf } from "./support/sheetOf";
import { shownDifferences } from "./support/shownDifferences";

const ALL: readonly Output[] = ["total", "percent", "tier", "rank", "shortfall"];

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

/** Every result cell of a fill with what it ought to show and what an independent engine shows. */
function compare({ rubric, rows }: Case, mode: FillMode, outputs = ALL): readonly string[] {
  knowRubrics([rubric]);
  const parts = sheetOf(rubric, rows);
  const outcome = planFill(parts, { mode, outputs });
  if (!outcome.ok) {
    const { code } = outcome.problems[0];
    const { ties, decimals, tieBreak } = rubric.ranking[0] ?? {};
    const isBeyondExcel = (ties === "dense" && decimals === null) || (ties === "ordinal" && tieBreak !== undefined);
    return code === "rank-not-expressible" && isBeyondExcel && mode !== "values" ? [] : [code];
  }
  return shownDifferences(parts, outcome.value, rowsNeeded(rubric));
}

/** Native dense ranks count steps of points in an array of rows: as many as the maximum has. */
function rowsNeeded({ ranking, criteria }: Rubric): number {
  const { ties, decimals } = ranking[0] ?? {};
  return ties === "dense" ? 30 + Math.ceil((maxOf(criteria) ?? 0) * 10 ** (decimals ?? 0)) : 30;
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
