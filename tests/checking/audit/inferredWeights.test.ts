import type { AuditEntry } from "../../../src/checking/audit/audit";
import { auditTable } from "../../../src/checking/audit/auditTable";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import type { Rubric } from "../../../src/rubric/rubric";
import { readPublished } from "../../data/readPublished";
import { gridFrom } from "../../support/gridFrom";
import { rubricOf } from "../../support/rubricOf";

const DISTRICTS = rubricOf("bac-giang-2021-huyen-ung-dung");
const INDEX = "Chỉ số ứng dụng CNTT";

/** The indices that Bắc Giang's districts print, one of them changed; its weights are inferred. */
function auditIndices(units: number, changed: readonly [unit: number, index: string], rubric: Rubric): AuditEntry {
  const rows = readPublished(DISTRICTS.id);
  const [unit, index] = changed;
  const body = rows
    .slice(0, units)
    .map((row, at) => Object.values({ ...row, ...(at === unit ? { [INDEX]: index } : {}) }));
  const grid = gridFrom([Object.keys(rows[0] ?? {}), ...body]);
  const evaluation = evaluateGrid(grid, rubric);
  if (!evaluation.ok) throw new Error("the table was not read");
  const entry = auditTable(grid, evaluation.value.scoreboard, evaluation.value.rubric).find(
    ({ cell, output }) => output === "total" && cell === `J${String(unit + 2)}`,
  );
  if (entry === undefined) throw new Error("the cell was not audited");
  return entry;
}

test("indices of which every total says that they were cut off explain a total that rounding does not", () => {
  expect(auditIndices(10, [0, "0.82250"], DISTRICTS)).toMatchObject({
    verdict: "rounding",
    expected: { low: 0.822, high: 0.8229 },
    reasons: [{ code: "scores-cut-off", departing: 10 }],
  });
});

test("too few totals prove nothing: with weights that are only inferred it cannot be decided", () => {
  expect(auditIndices(5, [0, "0.82250"], DISTRICTS)).toMatchObject({
    verdict: "unknown",
    reasons: [{ code: "inferred-weights" }],
  });
});

test("nor do cut off indices explain it where a total lies below what they give", () => {
  const rows = readPublished(DISTRICTS.id);
  const below = rows.map((row, at) => Object.values({ ...row, ...(at === 1 ? { [INDEX]: "0.81990" } : {}) }));
  const grid = gridFrom([Object.keys(rows[0] ?? {}), ...below]);
  const evaluation = evaluateGrid(grid, DISTRICTS);
  if (!evaluation.ok) throw new Error("the table was not read");
  const entries = auditTable(grid, evaluation.value.scoreboard, evaluation.value.rubric);
  const reasons = entries.flatMap((entry) => entry.reasons.map(({ code }) => code));
  expect(reasons).not.toContain("scores-cut-off");
});

test("with stated weights the same few totals leave it wrong", () => {
  const sources = Object.fromEntries(Object.entries(DISTRICTS.sources).filter(([path]) => !path.endsWith(".weight")));
  expect(auditIndices(5, [0, "0.82250"], { ...DISTRICTS, sources })).toMatchObject({ verdict: "wrong" });
});

test.each(["0.85250", "0.82520", "0.8822"])(
  "%s is wrong whatever the weights and however the indices were cut",
  (index) => {
    expect(auditIndices(10, [0, index], DISTRICTS)).toMatchObject({ verdict: "wrong" });
  },
);
