import { TOTAL } from "../../../../src/functions/functions";
import { knowRubrics } from "../../../../src/functions/knownRubrics";
import { RUBRICS_KEY } from "../../../../src/memory/namespace";
import type { Rubric } from "../../../../src/rubric/rubric";
import { chooseRubric } from "../../../../src/taskpane/useCases/rubric/chooseRubric";
import { storeRubric } from "../../../../src/taskpane/useCases/rubric/storeRubric";
import { rubricOf } from "../../../support/rubricOf";
import { openEvaluated, openPaneOver, RUBRIC, scoresOnly } from "../../panePublished";

const own: Rubric = { ...rubricOf(RUBRIC), id: "tinh-moi-2026", units: [], sources: {} };

/** The same with its first indicator counting double. */
function doubled(rubric: Rubric): Rubric {
  const [first, ...others] = rubric.criteria.children ?? [];
  if (first === undefined) throw new Error("No indicator.");
  return { ...rubric, criteria: { ...rubric.criteria, children: [{ ...first, weight: 2 }, ...others] } };
}

afterEach(() => {
  knowRubrics([]);
});

test("a colleague who opens the file has the rubric, in the pane and in formulas", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  expect(await storeRubric(pane, own)).toBe(true);
  await chooseRubric(pane, own);
  knowRubrics([]);
  const again = await openPaneOver(workbook);
  const { rubric, evaluation, notice } = again.store.getState();
  expect([rubric?.id, notice]).toEqual([own.id, null]);
  expect(evaluation?.units[0]?.totals.total).toBeGreaterThan(0);
  expect(TOTAL(own.id, [[[1, 1, 1, 1, 1, 1]]])).toBe(6);
});

test("changing it computes pane and formulas anew and keeps the user's corrections", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  await storeRubric(pane, own);
  await chooseRubric(pane, own);
  const before = pane.store.getState().evaluation?.units[0];
  const first = own.criteria.children?.[0]?.id;
  const recalculations = workbook.recalculations();
  expect(await storeRubric(pane, doubled(own))).toBe(true);
  const after = pane.store.getState().evaluation?.units[0];
  expect(after?.totals.total).toBeCloseTo((before?.totals.total ?? 0) + (before?.scores[first ?? ""] ?? Number.NaN));
  expect(TOTAL(own.id, [[[1, 1, 1, 1, 1, 1]]])).toBe(7);
  expect(workbook.recalculations()).toBe(recalculations + 1);
});

test("when Excel does not keep it, that is said and nothing has changed", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  workbook.failNext({ code: "host-error", hostCode: "NotKept", reason: RUBRICS_KEY });
  expect(await storeRubric(pane, own)).toBe(false);
  const { ownRubrics, notice } = pane.store.getState();
  expect(ownRubrics).toEqual([]);
  expect(notice).toMatchObject({ kind: "workbook", problem: { hostCode: "NotKept" } });
});

test("a rubric in the file that cannot be used is told, and survives the storing of another", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  const damaged = { id: "hong", criteria: [] };
  await workbook.remember(RUBRICS_KEY, [damaged]);
  const again = await openPaneOver(workbook);
  expect(again.store.getState().notice).toMatchObject({ problem: { code: "own-rubric-refused", id: "hong" } });
  await storeRubric(pane, own);
  const kept = await workbook.recall(RUBRICS_KEY);
  expect(kept.ok && kept.value).toEqual([damaged, own]);
});
