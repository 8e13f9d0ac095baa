import { weighCriteria } from "../../src/robustness/weighCriteria";
import type { CriteriaWeights } from "../../src/robustness/weighCriteria";
import { fc } from "../support/properties";
import { trialRubric } from "../support/trialRubric";
import type { ScoreRow } from "../support/scoreboardOf";
import { evaluated } from "./board";

const TREE = {
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "a", name: "A", max: 10, weight: 2 },
    {
      id: "b",
      name: "B",
      children: [
        { id: "b1", name: "B1", max: 10 },
        { id: "b2", name: "B2", max: 10, weight: 0.5 },
      ],
    },
  ],
};

function weighed(rows: readonly ScoreRow[]): readonly CriteriaWeights[] {
  const outcome = weighCriteria(evaluated(trialRubric(TREE), rows), "total");
  if (!outcome.ok) throw new Error(outcome.problems[0].kind);
  return outcome.value;
}

test("the criterion whose points spread most decides; a constant one decides nothing and has no correlation", () => {
  const [weights] = weighed([{ cells: [1, 5, 2] }, { cells: [5, 5, 4] }, { cells: [9, 5, 3] }]);
  expect(weights).toMatchObject({ units: 3, decisive: "a" });
  // Totals 8, 17, 24.5 less 1 each: covariances of 2a and of b2/2 with them, over their variance.
  const totals = [8, 17, 24.5];
  const mean = 16.5;
  const variance = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  const share = ((2 - 10) * (8 - mean) + (18 - 10) * (24.5 - mean)) / variance;
  const [a, b1, b2] = weights?.indicators ?? [];
  expect(a?.varianceShare).toBeCloseTo(share, 12);
  expect(b1).toMatchObject({ isConstant: true, pearson: null, spearman: null, varianceShare: 0, meanShift: 0 });
  expect(b2?.varianceShare).toBeCloseTo(1 - share, 12);
  expect(a?.spearman).toBe(1);
  expect(b2?.spearman).toBeCloseTo(0.5, 12);
  // Without a the order is 2nd, 3rd, 1st instead of 3rd, 2nd, 1st.
  expect(a?.meanShift).toBeCloseTo((0 + 1 + 1) / 3, 12);
});

test("Pearson and Spearman agree with the published example of ten pairs, ties sharing their mean rank", () => {
  // IQ and hours of television of ten people: the example of Wikipedia's article on Spearman's coefficient, rho = -29/165.
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  const [weights] = weighed(iq.map((value, unit) => ({ cells: [0, value / 20, (hours[unit] ?? 0) / 10] })));
  const pair = weights?.pairs.find(({ one, other }) => one === "b1" && other === "b2");
  expect(pair?.spearman).toBeCloseTo(-29 / 165, 12);
  const [tied] = weighed([1, 2, 2, 3].map((value, unit) => ({ cells: [0, value, unit] })));
  expect(tied?.pairs.find(({ one }) => one === "b1")?.spearman).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
});

test("shares of the variance add up to 1, correlations stay within -1 and 1, and order counts for nothing but ties", () => {
  const cell = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 15 }), (rows) => {
      const [weights] = weighed(rows.map((cells) => ({ cells })));
      const shares = (weights?.indicators ?? []).map(({ varianceShare }) => varianceShare);
      if (weights?.decisive === null) expect(shares).toEqual([null, null, null]);
      else expect(shares.reduce<number>((sum, share) => sum + (share ?? NaN), 0)).toBeCloseTo(1, 9);
      for (const { pearson, spearman } of [...(weights?.indicators ?? []), ...(weights?.pairs ?? [])]) {
        for (const value of [pearson, spearman]) if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("an exempt unit is left out of that criterion's correlations, and groups are weighed apart", () => {
  const rows = [
    { cells: [1, "Không đánh giá", 3], group: "I" },
    { cells: [2, 4, 5], group: "I" },
    { cells: [3, 6, 1], group: "I" },
    { cells: [4, 8, 1], group: "I" },
    { cells: [9, 9, 9], group: "II" },
    { cells: ["Không cung cấp số liệu", 1, 1], group: "II" },
  ];
  const [first, second] = weighed(rows);
  expect(first).toMatchObject({ group: "I", units: 4 });
  expect(first?.indicators[1]).toMatchObject({ indicator: "b1", units: 3 });
  expect(first?.pairs[0]?.pearson).toBeCloseTo(1, 12);
  expect(second).toMatchObject({ group: "II", units: 1, decisive: null });
});
