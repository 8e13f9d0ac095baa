import { whatIf } from "../../src/robustness/whatIf";
import { READINESS, trialRubric } from "../support/trialRubric";
import { evaluated } from "./board";

const ROWS = [
  { cells: [17, 11, 7.5] },
  { cells: [14, 11, 7.5] },
  { cells: ["---", 12, 8] },
  { cells: ["Không cung cấp số liệu", null, null] },
];
const board = () => evaluated(trialRubric(READINESS), ROWS);

test("another score moves total, tier and ranks, and leaves the evaluation as it was", () => {
  const evaluation = board();
  const before = structuredClone(evaluation);
  const supposed = whatIf(evaluation, { scores: [{ unit: 1, indicator: "infrastructure", points: 18 }] });
  expect(supposed).toMatchObject({
    ok: true,
    value: {
      changes: [
        { unit: 0, criterion: "readiness", before: { rank: 1 }, after: { rank: 2 } },
        {
          unit: 1,
          criterion: "readiness",
          before: { total: 32.5, rank: 2, tier: "Mức 3" },
          after: { total: 36.5, rank: 1, tier: "Mức 1" },
        },
      ],
    },
  });
  expect(evaluation).toEqual(before);
});

test("another minimum moves tiers, not ranks", () => {
  const supposed = whatIf(board(), { minima: [{ criterion: "readiness", band: 0, condition: 0, threshold: "92%" }] });
  expect(supposed).toMatchObject({
    ok: true,
    value: { changes: [{ unit: 0, before: { tier: "Mức 1", rank: 1 }, after: { tier: "Mức 2", rank: 1 } }] },
  });
});

test("what is as it was changes nothing, and of two scores for one cell the last holds", () => {
  const scores = [5, 17].map((points) => ({ unit: 0, indicator: "infrastructure", points }));
  expect(whatIf(board(), { scores })).toMatchObject({ ok: true, value: { changes: [] } });
  expect(whatIf(board(), {})).toMatchObject({ ok: true, value: { changes: [] } });
});

test("what cannot be is refused", () => {
  const score = (points: number, unit = 0, indicator = "policy") =>
    whatIf(board(), { scores: [{ unit, indicator, points }] });
  expect(score(8.1)).toMatchObject({ problems: [{ kind: "outside", max: 8 }] });
  expect(score(-1)).toMatchObject({ problems: [{ kind: "outside" }] });
  expect(score(NaN)).toMatchObject({ problems: [{ kind: "outside" }] });
  expect(score(8).ok).toBe(true);
  expect(score(5, 3)).toMatchObject({ problems: [{ kind: "not-submitted", unit: 3 }] });
  expect(score(5, 9)).toMatchObject({ problems: [{ kind: "unknown" }] });
  expect(score(5, 0, "khác")).toMatchObject({ problems: [{ kind: "unknown" }] });
  const minimum = (threshold: string, condition = 0) =>
    whatIf(board(), { minima: [{ criterion: "readiness", band: 0, condition, threshold }] });
  expect(minimum("79%")).toMatchObject({ problems: [{ kind: "rubric" }] });
  expect(minimum("101%")).toMatchObject({ problems: [{ kind: "threshold" }] });
  expect(minimum("x%")).toMatchObject({ problems: [{ kind: "threshold" }] });
  expect(minimum("95%", 1)).toMatchObject({ problems: [{ kind: "unknown" }] });
});
