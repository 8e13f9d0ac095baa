import { fitColumn, indexByQuantity } from "../../../../src/checking/audit/tables/fitColumns";
import type { PrintedQuantity, Quantity, QuantityTable } from "../../../../src/checking/audit/tables/quantity";
import { gridFrom } from "../../../support/gridFrom";

const UNITS = ["A", "B", "C", "D", "E"];
const PRESENCE: Quantity = { criterion: "presence", output: "score", year: 2020 };
const INTERACTION: Quantity = { criterion: "interaction", output: "score", year: 2020 };

/** What a sheet prints of a quantity, unit by unit. */
function printed(sheet: string, quantity: Quantity, numbers: readonly (number | null)[]): readonly PrintedQuantity[] {
  return numbers.map((number, at) => ({
    ...quantity,
    sheet,
    cell: `C${String(at + 2)}`,
    unit: UNITS[at] ?? "",
    name: UNITS[at] ?? "",
    printed: number,
    number,
    decimals: 1,
    low: number,
    high: number,
  }));
}

const KNOWN = indexByQuantity([
  ...printed("Bảng 1", PRESENCE, [1, 2, 3, 4, 5]),
  ...printed("Bảng 1", INTERACTION, [9, 8, 7, 6, 5]),
]);
const TABLE: QuantityTable = { grid: gridFrom([], { sheet: "Bảng 2" }), unitColumn: 1, columns: [], units: [] };
const LARGER = new Set(["Bảng 1"]);

function fit(
  numbers: readonly number[],
  claimed: Quantity | null,
  known = KNOWN,
  larger: ReadonlySet<string> = LARGER,
) {
  const byUnit = new Map(numbers.map((number, at) => [UNITS[at] ?? "", number]));
  return fitColumn(TABLE, byUnit, claimed, known, larger);
}

test("a column without a heading is what its values are elsewhere", () => {
  expect(fit([9, 8, 7, 6, 5], null)).toEqual({ fits: INTERACTION, agreeing: 5, compared: 5 });
});

test("one value in five may differ, two may not", () => {
  expect(fit([9, 8, 7, 6, 1], null)).toEqual({ fits: INTERACTION, agreeing: 4, compared: 5 });
  expect(fit([9, 8, 7, 2, 1], null)).toBeNull();
});

test("fewer than three units prove nothing", () => {
  expect(fit([9, 8], null)).toBeNull();
});

test("a claim that holds for some units is kept, one that holds for almost none is given up", () => {
  expect(fit([9, 8, 7, 6, 5], PRESENCE)).toEqual({ fits: INTERACTION, agreeing: 5, compared: 5 });
  expect(fit([1, 2, 3, 6, 5], PRESENCE)).toBeNull();
});

test("a claim is given up only for what larger tables show", () => {
  expect(fit([9, 8, 7, 6, 5], PRESENCE, KNOWN, new Set(["Bảng 9"]))).toBeNull();
});

test("the table's own numbers prove nothing", () => {
  const own = indexByQuantity(printed("Bảng 2", INTERACTION, [9, 8, 7, 6, 5]));
  expect(fit([9, 8, 7, 6, 5], null, own)).toBeNull();
});

test("of two quantities that fit alike neither is chosen", () => {
  const alike = indexByQuantity([
    ...printed("Bảng 1", PRESENCE, [1, 2, 3, 4, 5]),
    ...printed("Bảng 1", INTERACTION, [1, 2, 3, 4, 5]),
  ]);
  expect(fit([1, 2, 3, 4, 5], null, alike)).toBeNull();
});

test("ranks, tiers and what is no number are not compared", () => {
  const ranks = indexByQuantity(printed("Bảng 1", { ...PRESENCE, output: "rank" }, [1, 2, 3, 4, 5]));
  expect(fit([1, 2, 3, 4, 5], null, ranks)).toBeNull();
  const blanks = indexByQuantity(printed("Bảng 1", PRESENCE, [null, null, null, 4, 5]));
  expect(fit([1, 2, 3, 4, 5], null, blanks)).toBeNull();
});
