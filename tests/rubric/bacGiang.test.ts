import type { Criterion, Rubric, Threshold } from "../../src/rubric/rubric";
import { readThreshold } from "../../src/rubric/threshold";
import { indicatorsOf } from "../../src/rubric/tree";
import { readPublished } from "../data/readPublished";
import type { PublishedRow } from "../data/readPublished";
import { PUBLISHED_TABLES } from "../scoring/publishedTables";
import { rubricOf } from "../support/rubricOf";

const INDICES = ["bac-giang-2021-so-ung-dung", "bac-giang-2021-huyen-ung-dung"] as const;
const PORTALS = ["bac-giang-2021-so-cong-ttdt", "bac-giang-2021-huyen-cong-ttdt"] as const;

describe.each(INDICES)("the inferred weights of %s", (id) => {
  const rubric = rubricOf(id);
  const indicators = indicatorsOf(rubric.criteria);

  test("explain every printed index within the rounding of its components", () => {
    expect(contradictions(id, indicators)).toEqual([]);
  });

  test.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s lies in its bracket, and outside it contradicts a row",
    (_, indicator) => {
      const { over, atMost } = rubric.sources[`criteria.${indicator.id}.weight`]?.bracket ?? {};
      const [low, high] = [Number(over), Number(atMost)];
      expect(indicator.weight).toBeGreaterThan(low);
      expect(indicator.weight).toBeLessThanOrEqual(high);
      for (const weight of [low, high + 0.0001]) {
        const others = indicators.map((other) => (other === indicator ? { ...other, weight } : other));
        expect(contradictions(id, others)).not.toEqual([]);
      }
    },
  );

  test("are the only ones in steps of 5 % that do, one changed against another", () => {
    for (const one of indicators) {
      for (const other of indicators) {
        if (one === other) continue;
        const moved = indicators.map((indicator) => {
          const { weight = 1 } = indicator;
          return {
            ...indicator,
            weight: indicator === one ? weight + 0.05 : indicator === other ? weight - 0.05 : weight,
          };
        });
        expect(contradictions(id, moved)).not.toEqual([]);
      }
    }
  });
});

test.each([
  [INDICES, "Tốt"],
  [INDICES, "Khá"],
  [PORTALS, "Tốt"],
  [PORTALS, "Khá"],
] as const)("%s: the bracket of %s ends at printed totals, and the minimum lies in it", (ids, label) => {
  const rows = ids.flatMap((id) =>
    readPublished(id).map((row) => ({ total: totalOf(id, row), tier: row["Xếp loại"] })),
  );
  const reached = rows.filter(({ tier }) => tier === label || tier === "Tốt").map(({ total }) => total);
  const missed = rows.filter(({ tier }) => tier !== label && tier !== "Tốt").map(({ total }) => total);
  for (const id of ids) {
    const rubric = rubricOf(id);
    const { over, atMost } = rubric.sources[`criteria.total.tiers.${label}`]?.bracket ?? {};
    const isShare = ids === PORTALS;
    const points = (threshold: Threshold | undefined): number | null =>
      threshold === undefined ? null : isShare ? 100 * shareOf(threshold) : Number(threshold);
    expect(points(atMost)).toBe(Math.min(...reached));
    expect(points(over)).toBe(missed.length === 0 ? null : Math.max(...missed));
    const minimum = points(minimumOf(rubric, label)) ?? NaN;
    expect(minimum).toBeLessThanOrEqual(Math.min(...reached));
    if (missed.length > 0) expect(minimum).toBeGreaterThan(Math.max(...missed));
  }
});

/** Units whose printed index the weights cannot give: each component is within half of a printed thousandth. */
function contradictions(id: string, indicators: readonly Criterion[]): readonly string[] {
  const { scores, unit } = tableOf(id);
  return readPublished(id).flatMap((row) => {
    const weights = indicators.map(({ weight = 1 }) => weight);
    const sum = indicators.reduce(
      (total, { id: key }, at) => total + (weights[at] ?? 0) * Number(row[scores[key] ?? ""]),
      0,
    );
    const room = 0.0005 * weights.reduce((total, weight) => total + weight, 0) + 0.000005;
    return Math.abs(totalOf(id, row) - sum) <= room + 1e-12 ? [] : [row[unit] ?? ""];
  });
}

function totalOf(id: string, row: PublishedRow): number {
  return Number(row[tableOf(id).totals.total ?? ""]);
}

function tableOf(id: string) {
  const table = PUBLISHED_TABLES.find(({ rubric }) => rubric === id);
  if (table === undefined) throw new Error(`no table of ${id}`);
  return table;
}

function minimumOf({ criteria }: Rubric, label: string): Threshold | undefined {
  return criteria.tiers?.bands.find((band) => band.label === label)?.atLeast?.total;
}

function shareOf(threshold: Threshold | undefined): number {
  const { unit, value } = readThreshold(threshold ?? "0%");
  expect(unit).toBe("share");
  return value;
}
