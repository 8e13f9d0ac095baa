import { readScoreboard } from "../../src/reading/readScoreboard";
import { fc } from "../support/properties";
import { randomSheets } from "./randomSheet";

test("a random table in a random sheet is read back exactly", () => {
  fc.assert(
    fc.property(randomSheets, (sheet) => {
      const outcome = readScoreboard(sheet.grid, sheet.rubric);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const { layout, units, scores } = outcome.value;
      expect(Object.fromEntries(layout.columns.map(({ criterion, column }) => [criterion, column]))).toEqual(
        sheet.columns,
      );
      expect(
        Object.fromEntries(layout.outputs.map(({ criterion, output, column }) => [`${criterion}/${output}`, column])),
      ).toEqual(sheet.outputs);
      expect(layout.unmatched.map(({ column }) => column)).toEqual(sheet.unmatched);
      expect(units.map(({ name }) => name)).toEqual(sheet.names);
      expect(units.map(({ row }) => row)).toEqual(sheet.rows);
      expect(units.map(({ group }) => group)).toEqual(sheet.groups);
      expect(scores.map((row) => row.map((score) => (score.kind === "number" ? score.points : null)))).toEqual(
        sheet.points,
      );
    }),
    { numRuns: 300 },
  );
});
