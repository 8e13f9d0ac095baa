import type { CellValue } from "../../../src/grid/grid";
import { readScoreboard } from "../../../src/reading/readScoreboard";
import type { Band, Criterion, Rubric, Threshold } from "../../../src/rubric/rubric";
import { round } from "../../../src/scoring/round";
import { scoreUnits } from "../../../src/scoring/scoreUnits";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";

/** A rubric and the table its province would print. */
export interface RandomResult {
  readonly rubric: Rubric;
  readonly rule: "total" | "each" | "each-by-child";
  /** Headings and rows; scores, total, tier, rank. */
  readonly rows: readonly (readonly CellValue[])[];
}

const NAMES = ["Hạ tầng số", "Nhân lực", "Thể chế", "An toàn thông tin", "Dịch vụ công"];
const IDS = ["infrastructure", "people", "institutions", "security", "services"];
const LABELS = ["Mức 1", "Mức 2", "Mức 3"];
const MAXIMA = [5, 8, 10, 12, 20];

interface Options {
  /** Weights other than 1. */
  readonly isWeighted: boolean;
  /** Digits that totals are printed with; null: all. */
  readonly totalDecimals: number | null;
}

/** Scores are multiples of half a point. */
export function randomResult({ isWeighted, totalDecimals }: Options): fc.Arbitrary<RandomResult> {
  return fc
    .integer({ min: 2, max: NAMES.length })
    .chain((count) =>
      fc.record({
        maxima: fc.array(fc.constantFrom(...MAXIMA), { minLength: count, maxLength: count }),
        weights: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: count, maxLength: count }),
        rule: fc.constantFrom("total" as const, "each" as const, "each-by-child" as const),
        minima: fc.array(fc.integer({ min: 8, max: 19 }), { minLength: count, maxLength: count }),
        step: fc.integer({ min: 1, max: 4 }),
        ties: fc.constantFrom("competition" as const, "dense" as const, "ordinal" as const),
        decimals: fc.constantFrom(0, 1, null),
        scores: fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: count, maxLength: count }), {
          minLength: 4,
          maxLength: 30,
        }),
      }),
    )
    .map(({ maxima, weights, rule, minima, step, ties, decimals, scores }): RandomResult => {
      const children = maxima.map((max, child): Criterion => {
        const weight = isWeighted ? (weights[child] ?? 1) / 20 : 1;
        const base = { id: IDS[child] ?? "", name: NAMES[child] ?? "", max };
        return weight === 1 ? base : { ...base, weight };
      });
      const bands = LABELS.map((label, band): Band => {
        const percent = (minimum: number): Threshold =>
          `${String(Math.min(100, 5 * Math.max(1, minimum - band * step)))}%`;
        if (rule === "total") return { label, atLeast: { total: percent(minima[0] ?? 1) } };
        if (rule === "each") return { label, atLeast: { each: percent(minima[0] ?? 1) } };
        return {
          label,
          atLeast: { each: Object.fromEntries(children.map(({ id }, child) => [id, percent(minima[child] ?? 1)])) },
        };
      });
      const rubric: Rubric = {
        id: "random",
        title: { vi: "Ngẫu nhiên", en: "Random" },
        province: "Tỉnh",
        year: 2030,
        level: "department",
        basis: [],
        criteria: { id: "total", name: "Chuyển đổi số", children, tiers: { bands, otherwise: "Không xếp loại" } },
        ranking: [{ of: "total", ties, decimals }],
        marks: { zero: [], exempt: [], notSubmitted: [] },
        units: [],
        sources: {},
      };
      const points = scores.map((row) =>
        row.map((twentieths, child) => Math.round((twentieths / 20) * 2 * (maxima[child] ?? 1)) / 2),
      );
      return { rubric, rule, rows: printResult(rubric, points, totalDecimals) };
    });
}

function printResult(
  rubric: Rubric,
  points: readonly (readonly number[])[],
  decimals: number | null,
): readonly (readonly CellValue[])[] {
  const children = rubric.criteria.children ?? [];
  const headings = ["TT", "Đơn vị", ...children.map(({ name, max }) => `${name} (${String(max)})`)];
  const rows = points.map((scores, unit): readonly CellValue[] => [unit + 1, `Sở số ${String(unit + 1)}`, ...scores]);
  const read = readScoreboard(gridFrom([headings, ...rows]), rubric);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const results = scoreUnits(read.value, rubric);
  return [
    [...headings, "Tổng điểm", "Xếp loại", "Xếp hạng"],
    ...rows.map((row, unit) => {
      const result = results[unit];
      const total = result?.totals.total ?? NaN;
      const shown = decimals === null ? total : round(total, decimals);
      return [...row, shown, result?.tiers.total ?? null, result?.ranks.total ?? null];
    }),
  ];
}
