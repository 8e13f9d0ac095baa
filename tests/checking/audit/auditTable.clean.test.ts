import { auditTable } from "../../../src/checking/audit/auditTable";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";
import { randomBoards, scoreboardOn } from "./randomBoard";

/** Of all verdicts on boards that hold no mistake. */
const FALSE_ALARMS_ALLOWED = 0;

test("a board whose numbers fit together before rounding raises no alarm", () => {
  let verdicts = 0;
  let alarms = 0;
  fc.assert(
    fc.property(randomBoards({ unrounded: true, units: 9, marks: true }), (board) => {
      const grid = { ...gridFrom(board.cells), numberFormats: board.numberFormats };
      const entries = auditTable(grid, scoreboardOn(board, board.cells), board.rubric);
      verdicts += entries.length;
      const wrong = entries.filter(({ verdict }) => verdict === "wrong" || verdict === "unknown");
      alarms += wrong.length;
      expect(wrong).toEqual([]);
    }),
    { numRuns: 200 },
  );
  process.stdout.write(`audit: ${String(alarms)} false alarms in ${String(verdicts)} verdicts on clean boards\n`);
  expect(verdicts).toBeGreaterThan(10_000);
  expect(alarms / verdicts).toBe(FALSE_ALARMS_ALLOWED);
});
