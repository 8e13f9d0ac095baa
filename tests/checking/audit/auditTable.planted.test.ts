import type { AuditEntry } from "../../../src/checking/audit/audit";
import { auditTable } from "../../../src/checking/audit/auditTable";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";
import { openDesk, PLANTS, UNITS } from "./plants";
import type { Desk, Expectation } from "./plants";
import { randomBoards, scoreboardOn } from "./randomBoard";

function audit({ board, cells }: Desk): readonly AuditEntry[] {
  const grid = { ...gridFrom(cells), numberFormats: board.numberFormats };
  return auditTable(grid, scoreboardOn(board, cells), board.rubric);
}

/** Wrong cells of units where nothing was planted; only their ranks may suffer, and then the reason is told. */
function blamed(
  entries: readonly AuditEntry[],
  expected: readonly Expectation[],
  { cells }: Desk,
): readonly AuditEntry[] {
  const rows = expected.map(({ cell }) => Number(/\d+/.exec(cell)?.[0]));
  const planted = new Set(rows.map((row) => (row === 1 ? null : cells[row - 1]?.[0])));
  return entries.filter(
    ({ verdict, unit, output, reasons }) =>
      verdict === "wrong" && !planted.has(unit) && !(output === "rank" && reasons.length > 0),
  );
}

test.each(Object.entries(PLANTS))("%s is found and named", (_, plant) => {
  let planted = 0;
  fc.assert(
    fc.property(randomBoards({ unrounded: false, units: UNITS, marks: false }), fc.nat(), (board, seed) => {
      const desk = openDesk(board, seed);
      const expected = plant(desk);
      if (expected === null) return;
      planted += 1;
      const entries = audit(desk);
      expect(blamed(entries, expected, desk)).toEqual([]);
      for (const { cell, reason } of expected) {
        const wrong = entries.filter((entry) => entry.cell === cell && entry.verdict === "wrong");
        expect(wrong.length).toBeGreaterThan(0);
        if (reason !== null) {
          expect(wrong.flatMap(({ reasons }) => reasons)).toContainEqual(expect.objectContaining(reason));
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(planted).toBeGreaterThan(4);
});
