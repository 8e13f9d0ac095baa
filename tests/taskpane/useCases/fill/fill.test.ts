import type { FillPlan } from "../../../../src/filling/fill";
import { cancel } from "../../../../src/taskpane/useCases/cancel";
import { fill } from "../../../../src/taskpane/useCases/fill/fill";
import type { Pane } from "../../../../src/taskpane/useCases/pane";
import { planCurrentFill } from "../../../../src/taskpane/useCases/fill/planCurrentFill";
import { keepChange, undo } from "../../../../src/taskpane/useCases/undo/undo";
import { readPublished } from "../../../data/readPublished";
import { openEvaluated, RUBRIC, scoresAndResults, scoresOnly, SHEET } from "../../panePublished";

function planOf(pane: Pane): FillPlan {
  const planned = planCurrentFill(pane.store.getState());
  if (planned?.ok !== true) throw new Error("nothing to fill");
  return planned.value;
}

const HEALTH = readPublished(RUBRIC).findIndex((row) => row["Đơn vị"] === "Sở Y tế") + 2;

describe("fill", () => {
  test("values go into new columns at the right, as published", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    await fill(pane, planOf(pane));
    expect(workbook.valueOf(SHEET, HEALTH, 8)).toBe(53.7);
    expect(workbook.valueOf(SHEET, HEALTH, 10)).toBe("Mức II");
    expect(workbook.valueOf(SHEET, HEALTH, 11)).toBe(2);
    expect(pane.store.getState().notice).toMatchObject({ kind: "filled", columns: 4 });
  });

  test("a second fill writes into the columns of the first", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    await fill(pane, planOf(pane));
    expect(planOf(pane).columns.every(({ isNew }) => !isNew)).toBe(true);
    expect(planOf(pane).overwrites).toEqual([]);
    await fill(pane, planOf(pane));
    expect(workbook.valueOf(SHEET, 1, 12)).toBeNull();
  });

  test("functions are written as formulas", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await fill(pane, planOf(pane));
    expect(workbook.formulaOf(SHEET, HEALTH, 10)).toMatch(/^=CQDT\.TIER\("cao-bang-2020-so",/);
  });

  test("cells that were not in the preview stop the fill and nothing is written", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults(null, null));
    pane.store.dispatch({ type: "outputsChosen", outputs: ["total", "rank"] });
    const previewed = planOf(pane);
    expect(previewed.overwrites).toEqual([]);
    workbook.type(SHEET, HEALTH, 8, 99);
    await fill(pane, previewed);
    expect(pane.store.getState().notice).toEqual({
      kind: "pane",
      problem: { code: "overwrites-found", count: 1 },
    });
    expect(workbook.valueOf(SHEET, HEALTH, 8)).toBe(99);
    expect(workbook.valueOf(SHEET, HEALTH, 9)).toBeNull();
  });

  test("previewed cells are overwritten", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults(1, "cũ"));
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    pane.store.dispatch({ type: "outputsChosen", outputs: ["total", "rank"] });
    expect(planOf(pane).overwrites).toHaveLength(40);
    await fill(pane, planOf(pane));
    expect(workbook.valueOf(SHEET, HEALTH, 8)).toBe(53.7);
    expect(workbook.valueOf(SHEET, HEALTH, 9)).toBe(2);
  });

  test("a protected sheet is named and stays as it is", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly(), { protected: true });
    const before = workbook.contentOf(SHEET);
    await fill(pane, planOf(pane));
    expect(pane.store.getState().notice).toMatchObject({
      kind: "workbook",
      problem: { code: "sheet-protected", sheet: SHEET },
    });
    expect(workbook.contentOf(SHEET)).toEqual(before);
    expect(pane.store.getState().changes).toEqual([]);
  });

  test("cancelling leaves the sheet as it was", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const before = workbook.contentOf(SHEET);
    const release = workbook.hold();
    const filling = fill(pane, planOf(pane));
    cancel(pane);
    expect(pane.store.getState().work).toMatchObject({ kind: "fill", cancelling: true });
    release();
    await filling;
    expect(workbook.contentOf(SHEET)).toEqual(before);
    expect(pane.store.getState().notice).toMatchObject({ kind: "workbook", problem: { code: "cancelled" } });
    expect(pane.store.getState().work).toBeNull();
  });

  test("one piece of work runs at a time", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const release = workbook.hold();
    const filling = fill(pane, planOf(pane));
    await undo(pane, "fill");
    expect(pane.store.getState().work?.kind).toBe("fill");
    release();
    await filling;
  });
});

describe("undo", () => {
  test("puts back exactly what was there", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults("chưa tính", 7));
    const before = workbook.contentOf(SHEET);
    await fill(pane, planOf(pane));
    expect(workbook.contentOf(SHEET)).not.toEqual(before);
    await undo(pane, "fill");
    expect(pane.store.getState().notice).toEqual({ kind: "undone", left: [] });
    expect(workbook.contentOf(SHEET)).toEqual(before);
  });

  test("is still offered after scores have changed", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await fill(pane, planOf(pane));
    workbook.type(SHEET, HEALTH, 2, 1);
    await undo(pane, "fill");
    expect(pane.store.getState().notice).toEqual({ kind: "undone", left: [] });
    expect(workbook.valueOf(SHEET, HEALTH, 8)).toBeNull();
    expect(workbook.valueOf(SHEET, HEALTH, 2)).toBe(1);
  });

  test("puts back the cells that hold what was written, and shows the others first", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults("chưa tính", 7));
    const before = workbook.contentOf(SHEET);
    await fill(pane, planOf(pane));
    workbook.type(SHEET, HEALTH, 8, 99);
    const edited = workbook.contentOf(SHEET);
    await undo(pane, "fill");
    expect(workbook.contentOf(SHEET)).toEqual(edited);
    expect(pane.store.getState().undoPreview?.left).toEqual([
      { cell: `H${String(HEALTH)}`, unit: "Sở Y tế", reason: "changed", now: 99, formula: null },
    ]);
    await undo(pane, "fill");
    const after = new Map(workbook.contentOf(SHEET));
    expect(after.get(`${String(HEALTH)},8`)?.value).toBe(99);
    after.delete(`${String(HEALTH)},8`);
    const expected = new Map(before);
    expected.delete(`${String(HEALTH)},8`);
    expect(after).toEqual(expected);
    expect(pane.store.getState()).toMatchObject({ undoPreview: null, changes: [], notice: { left: { length: 1 } } });
  });

  test("shows the cells anew when others were changed after the preview", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await fill(pane, planOf(pane));
    workbook.type(SHEET, HEALTH, 8, 99);
    await undo(pane, "fill");
    workbook.type(SHEET, HEALTH, 9, 98);
    await undo(pane, "fill");
    expect(pane.store.getState().undoPreview?.left).toHaveLength(2);
    expect(workbook.formulaOf(SHEET, HEALTH, 10)).not.toBeNull();
    keepChange(pane);
    expect(pane.store.getState()).toMatchObject({ undoPreview: null, changes: { length: 1 } });
  });

  test("leaves alone a row whose unit has another name by now", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await fill(pane, planOf(pane));
    workbook.type(SHEET, HEALTH, 1, "Sở khác");
    await undo(pane, "fill");
    await undo(pane, "fill");
    expect(workbook.formulaOf(SHEET, HEALTH, 8)).not.toBeNull();
    expect(workbook.formulaOf(SHEET, HEALTH + 1, 8)).toBeNull();
    expect(pane.store.getState().notice).toMatchObject({ kind: "undone", left: { length: 4 } });
  });

  test("takes back two fills one after the other, the last one first", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults("cũ", null));
    const before = workbook.contentOf(SHEET);
    pane.store.dispatch({ type: "outputsChosen", outputs: ["total"] });
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    await fill(pane, planOf(pane));
    const once = workbook.contentOf(SHEET);
    pane.store.dispatch({ type: "modeChosen", mode: "functions" });
    await fill(pane, planOf(pane));
    await undo(pane, "fill");
    expect(workbook.contentOf(SHEET)).toEqual(once);
    await undo(pane, "fill");
    expect(workbook.contentOf(SHEET)).toEqual(before);
  });
});
