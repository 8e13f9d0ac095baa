import { countTiers } from "../../src/reporting/countTiers";
import { evaluatePublished } from "../evaluation/evaluatePublished";
import { rubricOf } from "../support/rubricOf";

test("Cao Bằng prints one department in tier I, four in II, six in III, six in IV and three unranked", () => {
  const { units } = evaluatePublished("cao-bang-2020-so");
  expect(countTiers(rubricOf("cao-bang-2020-so"), units)).toEqual([
    {
      criterion: "total",
      counted: 20,
      unknown: 0,
      unknownShare: 0,
      tiers: [
        { label: "Mức I", unranked: false, count: 1, share: 0.05 },
        { label: "Mức II", unranked: false, count: 4, share: 0.2 },
        { label: "Mức III", unranked: false, count: 6, share: 0.3 },
        { label: "Mức IV", unranked: false, count: 6, share: 0.3 },
        { label: "KXH", unranked: true, count: 3, share: 0.15 },
      ],
    },
  ]);
});

test("each tiered criterion of Bắc Kạn has its own count, and the shares of each sum to 1", () => {
  const { units } = evaluatePublished("bac-kan-2020-tinh");
  const counts = countTiers(rubricOf("bac-kan-2020-tinh"), units);
  expect(counts.map(({ criterion, counted }) => [criterion, counted])).toEqual([
    ["readiness", 24],
    ["results", 24],
  ]);
  for (const { tiers } of counts) expect(tiers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test("a unit without a tier is unknown, not unranked", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const [unit] = evaluatePublished("cao-bang-2020-so").units;
  if (unit === undefined) throw new Error("no unit");
  const [counts] = countTiers(rubric, [{ ...unit, tiers: { total: null } }]);
  expect(counts).toMatchObject({ counted: 0, unknown: 1, unknownShare: 1 });
  expect(counts?.tiers.every(({ count, share }) => count === 0 && share === 0)).toBe(true);
});

test("shares are of all units and add up to 100 % as printed, as in the report's table", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const [unit] = evaluatePublished("cao-bang-2020-so").units;
  if (unit === undefined) throw new Error("no unit");
  const [thirds] = countTiers(
    rubric,
    ["Mức I", "Mức II", "KXH"].map((tier) => ({ ...unit, tiers: { total: tier } })),
  );
  expect(thirds?.tiers.map(({ share }) => share)).toEqual([0.334, 0.333, 0, 0, 0.333]);
  const [absent] = countTiers(
    rubric,
    ["KXH", null].map((tier) => ({ ...unit, tiers: { total: tier } })),
  );
  expect(absent).toMatchObject({ counted: 1, unknown: 1, unknownShare: 0.5 });
  expect(absent?.tiers.at(-1)).toMatchObject({ label: "KXH", count: 1, share: 0.5 });
});

test("tiers whose minima the rubric leaves open count nobody", () => {
  expect(countTiers(rubricOf("binh-phuoc-2021-so"), [])).toEqual([]);
});
