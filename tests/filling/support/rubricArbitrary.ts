import type { Criterion, Rubric, Tiers } from "../../../src/rubric/rubric";
import { fc } from "../../support/properties";
import type { ScoreRow } from "../../support/scoreboardOf";
import { trialRubric } from "../../support/trialRubric";

export interface Case {
  readonly rubric: Rubric;
  readonly rows: readonly ScoreRow[];
}

interface Shape {
  readonly parts: readonly { readonly maxima: readonly number[]; readonly weights: readonly number[] }[];
  readonly rootTiers: "points" | "share" | "each" | "over" | null;
  readonly partTiers: boolean;
  readonly ties: "competition" | "dense" | "ordinal";
  readonly decimals: number | null;
  readonly breaksTies: boolean;
  readonly flat: boolean;
}

const weight = fc.constantFrom(1, 1, 1, 0.3, 0.15, 0.7);
const shape: fc.Arbitrary<Shape> = fc.record({
  parts: fc.array(
    fc.record({
      maxima: fc.array(fc.constantFrom(1, 5, 8, 10, 12.5, 20), { minLength: 1, maxLength: 3 }),
      weights: fc.array(weight, { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  rootTiers: fc.constantFrom("points", "share", "each", "over", null),
  partTiers: fc.boolean(),
  ties: fc.constantFrom("competition", "dense", "ordinal"),
  decimals: fc.constantFrom(null, 0, 1, 2),
  breaksTies: fc.boolean(),
  flat: fc.boolean(),
});

const SHARES = ["90%", "70%", "50%"];

function tiersBy(demand: (share: string, band: number) => Tiers["bands"][number]["atLeast"]): Tiers {
  return {
    bands: SHARES.map((share, band) => ({ label: `Mức ${band + 1}`, atLeast: demand(share, band) ?? {} })),
    otherwise: "Không xếp loại",
  };
}

function rubricOf({ parts, rootTiers, partTiers, ties, decimals, breaksTies, flat }: Shape): Rubric {
  const children = parts.map(({ maxima, weights }, part): Criterion => {
    const leaves = maxima.map((max, leaf) => ({
      id: `i${part}${leaf}`,
      name: `Chỉ tiêu ${part}.${leaf}`,
      max,
      weight: weights[leaf] ?? 1,
    }));
    const tiers = partTiers ? { tiers: tiersBy((each) => ({ each })) } : {};
    return { id: `p${part}`, name: `Nhóm ${part}`, children: leaves, ...tiers };
  });
  const total = parts.flatMap(({ maxima }) => maxima).reduce((sum, max) => sum + max, 0);
  const rootTier: Record<NonNullable<Shape["rootTiers"]>, Tiers> = {
    points: tiersBy((_, band) => ({ total: [0.8, 0.6, 0.4].map((share) => share * total)[band] ?? 0 })),
    share: tiersBy((share) => ({ total: share })),
    each: tiersBy((each, band) => ({ each, total: [0.7, 0.5, 0.2].map((part) => part * total)[band] ?? 0 })),
    over: {
      bands: [
        { label: "Tốt", over: { total: "60%" } },
        { label: "Khá", atLeast: { total: "60%" } },
      ],
      otherwise: "KXH",
    },
  };
  return trialRubric(
    {
      id: "total",
      name: "Tổng điểm",
      children: flat ? children.flatMap((child) => child.children ?? []) : children,
      ...(rootTiers === null ? {} : { tiers: rootTier[rootTiers] }),
    },
    { ranking: [{ of: "total", ties, decimals, ...(breaksTies ? { tieBreak: ["i00"] } : {}) }] },
  );
}

/** Points that often stand exactly on a share of the maximum, at most two decimals. */
function points(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(0.9, 0.7, 0.5, 1, 0.6).map((share) => Math.round(share * max * 100) / 100),
    fc.integer({ min: 0, max: Math.round(max * 100) }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 0, max: Math.floor(max) }),
  );
}

interface CaseOptions {
  readonly texts: boolean;
  readonly exemptions: boolean;
}

/** A rubric of any shape with a few units' scores: blanks, marks, exemptions, unreadable text, units that submitted nothing. */
export function caseArbitrary(options: CaseOptions): fc.Arbitrary<Case> {
  return shape.chain((given) => {
    const rubric = rubricOf(given);
    const leaves = given.parts.flatMap(({ maxima }) => maxima);
    const cell = (max: number) =>
      fc.oneof(
        { weight: 12, arbitrary: points(max) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant("---") },
        { weight: options.exemptions ? 1 : 0, arbitrary: fc.constant("Không đánh giá") },
        { weight: options.texts ? 1 : 0, arbitrary: fc.constant("chưa chấm") },
      );
    const scored = fc.tuple(...leaves.map(cell));
    const row = fc.oneof(
      { weight: 8, arbitrary: scored },
      { weight: 1, arbitrary: fc.constant(leaves.map(() => "Không cung cấp số liệu")) },
    );
    return fc
      .record({
        first: scored,
        others: fc.array(row, { maxLength: 7 }),
        exempt: fc.constantFrom(null, "out" as const, "full" as const),
        exemptUnit: fc.nat({ max: 3 }),
      })
      .map(({ first, others, exempt, exemptUnit }) => ({
        rubric:
          exempt === null || !options.exemptions
            ? rubric
            : { ...rubric, units: [{ name: `Đơn vị ${exemptUnit + 1}`, exempt: { i00: exempt } }] },
        rows: [first, ...others].map((cells, index) => ({ cells, rosterName: `Đơn vị ${index + 1}` })),
      }));
  });
}
