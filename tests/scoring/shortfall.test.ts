import { completeRow, tierIndex } from "../../src/scoring/completeRow";
import { planScoring } from "../../src/scoring/plan";
import { shortfall, shortfallDecimals } from "../../src/scoring/shortfall";
import type { Criterion } from "../../src/rubric/rubric";
import { fc } from "../support/properties";
import { READINESS, trialRubric } from "../support/trialRubric";

function shortfallOf(criteria: Criterion, points: readonly number[]) {
  const plan = planScoring(criteria, trialRubric(criteria));
  const tier = plan.tiers[0];
  if (tier === undefined) throw new Error("no tiers");
  return shortfall(plan, tier, completeRow(plan, points));
}

test("each child that falls short of the next band, in order", () => {
  expect(shortfallOf(READINESS, [15.96, 7.5, 8])).toEqual([{ tier: "Mức 4", criterion: "personnel", points: 0.9 }]);
  expect(shortfallOf(READINESS, [13.36, 8.28, 5.36])).toEqual([
    { tier: "Mức 4", criterion: "personnel", points: 0.12 },
    { tier: "Mức 4", criterion: "policy", points: 0.24 },
  ]);
});

test("nothing for the best tier, nor for an unknown one", () => {
  expect(shortfallOf(READINESS, [18, 12, 8])).toEqual([]);
  expect(shortfallOf(READINESS, [18, NaN, 8])).toEqual([]);
});

test("points are rounded up at two decimals, at four for an index", () => {
  const one = (max: number): Criterion => ({ ...READINESS, children: [{ id: "a", name: "A", max }] });
  expect(shortfallOf(one(9.4321), [0])[0]?.points).toBe(6.61);
  expect(shortfallOf(one(1), [0.69999])[0]?.points).toBe(0.0001);
  expect(shortfallDecimals(NaN)).toBe(2);
});

test("an index whose weights sum to more than 1 is still an index", () => {
  const index: Criterion = {
    ...{ id: "total", name: "Chỉ số" },
    children: [
      { id: "a", name: "A", max: 1, weight: 0.8 },
      { id: "b", name: "B", max: 1, weight: 0.25 },
    ],
    tiers: { bands: [{ label: "Tốt", atLeast: { total: 0.8 } }], otherwise: "Khá" },
  };
  expect(shortfallOf(index, [0.749, 0.64])).toEqual([{ tier: "Tốt", criterion: "total", points: 0.0408 }]);
});

test("adding the points reaches the next tier", () => {
  const plan = planScoring(READINESS, trialRubric(READINESS));
  const tier = plan.tiers[0];
  if (tier === undefined) throw new Error("no tiers");
  const score = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.tuple(score(18), score(12), score(8)), (points) => {
      const row = completeRow(plan, points);
      const lacking = shortfall(plan, tier, row);
      const raised = points.map((value, leaf) => {
        const own = lacking.find(({ criterion }) => criterion === plan.nodes[leaf]?.id);
        return value + (own?.points ?? 0);
      });
      const before = tierIndex(plan, tier, row);
      expect(tierIndex(plan, tier, completeRow(plan, raised))).toBeLessThanOrEqual(Math.max(0, before - 1));
      expect(lacking.length > 0).toBe(before > 0);
    }),
  );
});
