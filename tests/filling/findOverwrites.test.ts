import type { Overwrite } from "../../src/filling/fill";
import { findOverwrites } from "../../src/filling/findOverwrites";
import { gridFrom } from "../support/gridFrom";

const COLUMN = { criterion: "total", output: "rank", column: 1, isNew: false } as const;

/** What overwrites A1, which holds one formula, by another. */
function overwrites(standing: string, written: string): readonly Overwrite[] {
  const grid = gridFrom([[1]], { formulas: { A1: standing } });
  return findOverwrites({ grid, units: [] }, COLUMN, [{ row: 1, content: { formula: written }, shown: 1 }]);
}

describe("findOverwrites", () => {
  test("a range of one cell that the sheet keeps as that cell is the same formula", () => {
    expect(overwrites("=ROWS(N$9)", "=ROWS(N$9:N9)")).toEqual([]);
  });

  test.each(["=ROUND(D9+5e-10,1)", "=ROUND(D9+0.0000000005,1)"])(
    "a number that the sheet spells its own way is the same formula: %s",
    (standing) => {
      expect(overwrites(standing, "=ROUND(D9+5E-10,1)")).toEqual([]);
    },
  );

  test.each([
    ["=ROUND(D9+5e-9,1)", "=ROUND(D9+5E-10,1)"],
    ['=COUNTIF(D9,">=5e-10")', '=COUNTIF(D9,">=5E-10")'],
    ["=ROWS(N$9)", "=ROWS(N$9:N10)"],
    ["=ROWS(N9)", "=ROWS(N$9:N9)"],
    ["=SUM(B2:G2)", "=SUM(B2:F2)"],
  ])("%s is not %s", (standing, written) => {
    expect(overwrites(standing, written)).toHaveLength(1);
  });
});
