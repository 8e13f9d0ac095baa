import type { Criterion, Rubric } from "../../src/rubric/rubric";
import { planScoring } from "../../src/scoring/plan";
import { scoreColumns } from "../../src/scoring/scoreColumns";
import type { BenchRow } from "./benchRow";

/** A full Excel sheet below its heading row. */
const UNITS = 1_048_575;
const INDICATORS = 12;
const SIZES = [1 / 64, 1 / 16, 1 / 4, 1].map((share) => Math.floor(UNITS * share));
const REPETITIONS = 9;
const TIME_LIMIT = 3;
const MEMORY_LIMIT = 3;
/** Cost over n log n may drift by caches, not by an order of growth: n² would be 64 between the first and the last size. */
const GROWTH_LIMIT = 3;

/** Totals at three places, percents, two every-child tiers, a total tier and ranks, against a bare sum and one typed sort. */
export function benchScoring(): Promise<BenchRow[]> {
  const plan = planScoring(RUBRIC.criteria, RUBRIC);
  const full = randomColumns(UNITS);
  const extra = extraBytes(() => scoreColumns(plan, full));
  const sizes = SIZES.map((units) => {
    const columns = full.map((column) => column.slice(0, units));
    return {
      units,
      scoring: median(() => scoreColumns(plan, columns)),
      bare: median(() => sumAndSort(columns)),
    };
  });
  const whole = sizes[sizes.length - 1];
  const least = sizes[0];
  if (whole === undefined || least === undefined) throw new Error("no sizes to measure");
  const perUnitLog = ({ units, scoring }: { units: number; scoring: number }): number =>
    scoring / (units * Math.log2(units));
  const own = UNITS * INDICATORS * Float64Array.BYTES_PER_ELEMENT;
  return Promise.resolve([
    {
      name: `scoring ${UNITS.toLocaleString("en")} units × ${INDICATORS} / bare sum and sort`,
      ratio: whole.scoring / whole.bare,
      limit: TIME_LIMIT,
      detail: `${whole.scoring.toFixed(0)} ms / ${whole.bare.toFixed(0)} ms, medians of ${REPETITIONS}`,
    },
    {
      name: "scoring: extra memory / the scores' own bytes",
      ratio: extra / own,
      limit: MEMORY_LIMIT,
      detail: `${(extra / 2 ** 20).toFixed(0)} MiB / ${(own / 2 ** 20).toFixed(0)} MiB, by the peak of the process`,
    },
    {
      name: `scoring: cost over n log n, ${least.units.toLocaleString("en")} to ${whole.units.toLocaleString("en")} units`,
      ratio: Math.max(...sizes.map(perUnitLog)) / Math.min(...sizes.map(perUnitLog)),
      limit: GROWTH_LIMIT,
      detail: sizes.map(({ units, scoring }) => `${units.toLocaleString("en")}: ${scoring.toFixed(1)} ms`).join(", "),
    },
  ]);
}

const INDICATOR_NAMES = Array.from({ length: INDICATORS }, (_, index) => `i${index + 1}`);

const RUBRIC: Rubric = {
  id: "bench",
  title: { vi: "Bảng điểm đầy một trang tính", en: "A full sheet" },
  province: "",
  year: 2020,
  level: "commune",
  basis: [],
  criteria: { id: "total", name: "Tổng điểm", children: [part("readiness", 0), part("results", INDICATORS / 2)] },
  ranking: [{ of: "total", ties: "competition", decimals: 2 }],
  marks: { zero: [], exempt: [], notSubmitted: [] },
  units: [],
  sources: {},
};

function part(id: string, first: number): Criterion {
  return {
    id,
    name: id,
    children: INDICATOR_NAMES.slice(first, first + INDICATORS / 2).map((name) => ({ id: name, name, max: 10 })),
    tiers: {
      bands: [90, 80, 75, 70].map((share, index) => ({ label: `Mức ${index + 1}`, atLeast: { each: `${share}%` } })),
      otherwise: "Không xếp loại",
    },
  };
}

/** Points 0–10 at two decimals, most of them above 6, from a fixed seed. */
function randomColumns(units: number): Float64Array[] {
  let state = 2020;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return INDICATOR_NAMES.map(() => {
    const points = new Float64Array(units);
    for (let unit = 0; unit < units; unit++) points[unit] = Math.round(1000 * (1 - 0.4 * next() * next())) / 100;
    return points;
  });
}

/** The yardstick: what no way of ranking can leave out. */
function sumAndSort(columns: readonly Float64Array[]): Float64Array {
  const totals = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let unit = 0; unit < totals.length; unit++) totals[unit] = (totals[unit] ?? 0) + (column[unit] ?? 0);
  }
  return totals.sort();
}

function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: REPETITIONS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(REPETITIONS / 2)] ?? NaN;
}

/** How much the process's peak grows while the work runs; measured before anything else has raised the peak. */
function extraBytes(work: () => unknown): number {
  const before = process.memoryUsage().rss;
  work();
  return process.resourceUsage().maxRSS * 1024 - before;
}
