import { drawInSteps } from "../../src/robustness/drawInSteps";
import type { DrawBoard } from "../../src/robustness/drawBoard";
import { USUAL_DRAWS } from "../../src/robustness/drawSettings";
import { openDraws } from "../../src/robustness/openDraws";
import { createRandom } from "../../src/robustness/random";
import type { Criterion, Rubric } from "../../src/rubric/rubric";
import { planScoring } from "../../src/scoring/plan";
import { scoreColumns } from "../../src/scoring/scoreColumns";
import type { BenchRow } from "./benchRow";

/** All communes of the country. */
const UNITS = 3300;
const INDICATORS = 12;
const MAX = 10;
const REPETITIONS = 3;
/** A draw may cost what scoring the board once does. */
const DRAW_LIMIT = 1;
/** With the comparison of all five million pairs of units. */
const WHOLE_LIMIT = 1.75;

/** A thousand draws of weights and rounded scores, against scoring the same board a thousand times. */
export function benchRobustness(): Promise<BenchRow[]> {
  const plan = planScoring(RUBRIC.criteria, RUBRIC);
  const columns = randomColumns();
  const [ranks = new Uint32Array()] = scoreColumns(plan, columns).ranks;
  const board: DrawBoard = {
    criterion: "total",
    ties: "competition",
    decimals: 2,
    node: plan.root,
    tieBreak: [],
    indicatorCount: INDICATORS,
    weights: plan.weights,
    maxima: plan.maxima,
    children: plan.children,
    units: Uint32Array.from(ranks, (_, unit) => unit),
    ranks,
    lists: new Int32Array(UNITS),
    groups: [null],
    points: columns,
    least: columns.map((points) => points.map((value) => Math.max(0, value - 0.005))),
    widths: columns.map((points) => points.map(() => 0.01)),
  };
  const { draws } = USUAL_DRAWS;
  const scoring = fastest(() => {
    for (let time = 0; time < draws; time++) scoreColumns(plan, columns);
  });
  const drawing = fastest(() => openDraws(board, USUAL_DRAWS).run(draws));
  const whole = fastest(() => {
    const steps = drawInSteps(board, USUAL_DRAWS);
    while (steps.next().done !== true);
  });
  const size = `${UNITS.toLocaleString("en")} units × ${String(INDICATORS)}`;
  const detail = (time: number): string =>
    `${time.toFixed(0)} ms / ${scoring.toFixed(0)} ms, fastest of ${String(REPETITIONS)}`;
  return Promise.resolve([
    {
      name: `${draws.toLocaleString("en")} draws of ${size} / as many scorings of the same board`,
      ratio: drawing / scoring,
      limit: DRAW_LIMIT,
      detail: detail(drawing),
    },
    {
      name: "the same with ranges of ranks and every pair of units compared",
      ratio: whole / scoring,
      limit: WHOLE_LIMIT,
      detail: detail(whole),
    },
  ]);
}

const RUBRIC: Rubric = {
  id: "bench",
  title: { vi: "Mọi xã trong nước", en: "All communes" },
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
    children: Array.from({ length: INDICATORS / 2 }, (_, place) => {
      const name = `i${String(first + place)}`;
      return { id: name, name, max: MAX };
    }),
    tiers: { bands: [{ label: "Mức 1", atLeast: { each: "80%" } }], otherwise: "Không xếp loại" },
  };
}

/** Points at two decimals: what a unit is like in all, and by how much it differs from that in each indicator. */
function randomColumns(): readonly Float64Array[] {
  const random = createRandom(2020);
  const level = new Float64Array(UNITS);
  random.fill(level, UNITS);
  return Array.from({ length: INDICATORS }, () => {
    const points = new Float64Array(UNITS);
    random.fill(points, UNITS);
    return points.map((value, unit) => Math.round(100 * MAX * (0.4 * (level[unit] ?? 0) + 0.6 * value)) / 100);
  });
}

function fastest(work: () => unknown): number {
  work();
  const times = Array.from({ length: REPETITIONS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
