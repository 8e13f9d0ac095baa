import type { Criterion } from "../../src/rubric/rubric";
import { completeRow, EXEMPT, tierIndex } from "../../src/scoring/completeRow";
import { planScoring } from "../../src/scoring/plan";
import { scoreColumns } from "../../src/scoring/scoreColumns";
import { fc } from "../support/properties";
import { READINESS, trialRubric } from "../support/trialRubric";

const RESULTS: Criterion = {
  id: "results",
  name: "Kết quả",
  weight: 0.7,
  children: [
    { id: "presence", name: "Hiện diện", max: 28 },
    { id: "interaction", name: "Tương tác", max: 26, weight: 0.5 },
  ],
  // The second band asks less of the total than the third, and more of a child: no order of bands may be presumed.
  tiers: {
    bands: [
      { label: "Tốt", atLeast: { total: "80%", each: "50%" } },
      { label: "Khá", atLeast: { total: 5, each: { interaction: 20 } } },
      { label: "Đạt", atLeast: { total: 12 } },
    ],
    otherwise: "Chưa đạt",
  },
};

const rubric = trialRubric({ id: "total", name: "Tổng điểm", children: [READINESS, RESULTS] });
const plan = planScoring(rubric.criteria, rubric);

const points = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 2800 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, EXEMPT) },
);

test("a sheet scored by columns agrees with its units scored one by one", () => {
  fc.assert(
    fc.property(fc.array(fc.array(points, { minLength: 5, maxLength: 5 }), { maxLength: 30 }), (rows) => {
      const columns = [0, 1, 2, 3, 4].map((column) => Float64Array.from(rows, (row) => row[column] ?? 0));
      const results = scoreColumns(plan, columns);
      rows.forEach((row, unit) => {
        const single = completeRow(plan, row);
        results.totals.forEach((totals, parent) => {
          const node = plan.indicatorCount + parent;
          const value = single.values[node] ?? NaN;
          expect(totals[unit]).toBe(Number.isFinite(value) ? value : NaN);
          const share = value / (single.maxima[node] ?? NaN);
          expect(results.percents[parent]?.[unit]).toBe(Number.isFinite(share) ? share : NaN);
        });
        plan.tiers.forEach((tier, index) => {
          expect(results.tiers[index]?.[unit]).toBe(tierIndex(plan, tier, single));
        });
      });
    }),
  );
});

test("blocks of units join without a seam", () => {
  const units = 5000;
  const columns = [0, 1, 2, 3, 4].map(() => Float64Array.from({ length: units }, (_, unit) => unit / 1000));
  const { totals, ranks } = scoreColumns(plan, columns);
  expect([...(totals[2] ?? [])]).toEqual(
    Array.from({ length: units }, (_, unit) => Number((unit * 0.00405).toFixed(9))),
  );
  expect(ranks[0]?.[units - 1]).toBe(1);
});
