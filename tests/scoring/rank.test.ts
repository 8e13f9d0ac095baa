import type { Ties } from "../../src/rubric/rubric";
import { rank } from "../../src/scoring/rank";
import { fc } from "../support/properties";
import { decimalOf } from "./decimal";

const totals = Float64Array.of(60, 58.2, 58.2, 40);

test.each<[Ties, number[]]>([
  ["competition", [1, 2, 2, 4]],
  ["dense", [1, 2, 2, 3]],
  ["ordinal", [1, 2, 3, 4]],
])("%s ranks of 60, 58.2, 58.2, 40 are %j", (ties, expected) => {
  expect([...rank(totals, { ties, decimals: 2 })]).toEqual(expected);
});

test("Bắc Kạn's communes at 74.96 are 4th and 5th, in sheet order", () => {
  const communes = Float64Array.of(80.2, 78.88, 76.07, 25.92 + 49.04, 20.57 + 54.39, 73.42);
  expect([...rank(communes, { ties: "ordinal", decimals: 2 })]).toEqual([1, 2, 3, 4, 5, 6]);
  expect([...rank(communes, { ties: "competition", decimals: 2 })]).toEqual([1, 2, 3, 4, 4, 6]);
});

test("Hòa Bình's districts at 22.1, 21.8 and 21.6 share a rank at whole points", () => {
  const readiness = Float64Array.of(25.3, 22.1, 21.8, 21.6, 21.4);
  expect([...rank(readiness, { ties: "dense", decimals: 0 })]).toEqual([1, 2, 2, 2, 3]);
});

test("unrounded totals still compare as decimals", () => {
  expect([...rank(Float64Array.of(0.3, 0.1 + 0.2, 0.300000001), { ties: "competition", decimals: null })]).toEqual([
    2, 2, 1,
  ]);
});

test("groups are ranked apart; an unranked group and unknown totals have no rank", () => {
  const groups = Int32Array.of(0, 1, 0, 1, -1, 0);
  const ranks = rank(Float64Array.of(50, 40, 60, 45, 99, NaN), { ties: "competition", decimals: 1 }, { groups });
  expect([...ranks]).toEqual([2, 2, 1, 1, 0, 0]);
});

test("equal totals are told apart by the tie-breaking criteria in turn, then by sheet order", () => {
  const tieBreak = [Float64Array.of(5, 7, 7, NaN, 7), Float64Array.of(9, 1, 3, 9, 3)];
  const equal = Float64Array.of(50, 50, 50, 50, 50);
  expect([...rank(equal, { ties: "ordinal", decimals: 2 }, { tieBreak })]).toEqual([4, 3, 1, 5, 2]);
});

test("no units, no ranks", () => {
  expect(rank(new Float64Array(), { ties: "dense", decimals: 2 })).toHaveLength(0);
});

test("totals of any size are ranked", () => {
  expect([...rank(Float64Array.of(1e300, 5, -3, 1e18), { ties: "competition", decimals: 2 })]).toEqual([1, 3, 4, 2]);
});

const rule = fc.record({
  ties: fc.constantFrom<Ties>("competition", "dense", "ordinal"),
  decimals: fc.constantFrom(null, 0, 1, 2, 3),
});

test("ranks are those that counting exact decimals gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5000, max: 20_000 }), { maxLength: 40 }),
      rule,
      (thousandths, { ties, decimals }) => {
        const column = Float64Array.from(thousandths, (units) => decimalOf(BigInt(units), 3).value);
        const unit = 10 ** (3 - (decimals ?? 3));
        const keys = thousandths.map((units) => Math.sign(units) * Math.floor((Math.abs(units) + unit / 2) / unit));
        const expected = keys.map((key, index) => {
          const above = keys.filter((other) => other > key);
          const equalAbove = keys.slice(0, index).filter((other) => other === key).length;
          if (ties === "dense") return new Set(above).size + 1;
          return above.length + 1 + (ties === "ordinal" ? equalAbove : 0);
        });
        expect([...rank(column, { ties, decimals })]).toEqual(expected);
      },
    ),
  );
});
