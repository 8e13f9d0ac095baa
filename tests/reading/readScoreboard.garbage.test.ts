import type { CellValue } from "../../src/grid/grid";
import { cellAddress } from "../../src/grid/address";
import { readScoreboard } from "../../src/reading/readScoreboard";
import { indicatorsOf } from "../../src/rubric/tree";
import { gridFrom } from "../support/gridFrom";
import { fc } from "../support/properties";
import { DISTRICTS } from "./readSheets";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom("Đơn vị", "STT", "Tổng điểm", "Hiện diện", "ĐKSS CQĐT", "Năm 2019", "(1)", "Điểm tối đa", "I", "---"),
  fc.constantFrom("Huyện Hòa An", "Ghi chú:", "Nơi nhận", "50%", "1,5", "#N/A", "Không cung cấp số liệu", "\u00a0"),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.string({ unit: "binary" }),
);

const grids = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    corner: fc.tuple(fc.nat(9), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
  })
  .map(({ rows, corner: [row, column, high, wide] }) =>
    gridFrom(rows, {
      merges: [`${cellAddress(row + 1, column + 1)}:${cellAddress(row + high, column + wide)}`],
    }),
  );

test("whatever a sheet holds, it is read or refused, and what is read fits together", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const outcome = readScoreboard(grid, DISTRICTS);
      if (!outcome.ok) {
        expect(outcome.problems.length).toBeGreaterThan(0);
        return;
      }
      const { layout, units, scores } = outcome.value;
      const found = [...layout.columns, ...layout.outputs, ...layout.duplicates, ...layout.unmatched];
      const columns = found.map(({ column }) => column);
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns).not.toContain(layout.unitColumn);
      const indicators = indicatorsOf(DISTRICTS.criteria).map(({ id }) => id);
      expect([...layout.columns.map(({ criterion }) => criterion), ...layout.missing].sort()).toEqual(
        [...indicators].sort(),
      );
      expect(scores.map((row) => row.length)).toEqual(units.map(() => indicators.length));
      for (const { row } of units) expect(row).toBeGreaterThan(Math.max(...layout.headingRows));
    }),
    { numRuns: 500 },
  );
});
