import type { FillPlan } from "../../../src/filling/fill";
import { cancel } from "../../../src/taskpane/useCases/cancel";
import { fill } from "../../../src/taskpane/useCases/fill";
import type { Pane } from "../../../src/taskpane/useCases/pane";
import { planCurrentFill } from "../../../src/taskpane/useCases/planCurrentFill";
import { undo } from "../../../src/taskpane/useCases/undo";
import { readPublished } from "../../data/readPublished";
import { openEvaluated, RUBRIC, scoresAndResults, scoresOnly, SHEET } from "../panePublished";

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
    expect(pane.store.getState().fillRecord).toBeNull();
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
    await undo(pane);
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
    await undo(pane);
    expect(pane.store.getState().notice).toEqual({ kind: "undone" });
    expect(workbook.contentOf(SHEET)).toEqual(before);
  });

  test("is still offered after scores have changed", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await fill(pane, planOf(pane));
    workbook.type(SHEET, HEALTH, 2, 1);
    await undo(pane);
    expect(pane.store.getState().notice).toEqual({ kind: "undone" });
    expect(workbook.valueOf(SHEET, HEALTH, 8)).toBeNull();
    expect(workbook.valueOf(SHEET, HEALTH, 2)).toBe(1);
  });

  test.each([
    ["a filled cell was changed", 8, 0, `H${String(HEALTH)}`],
    ["the rows were moved", 1, "Sở khác", `A${String(HEALTH)}`],
  ])("is refused when %s", async (_, column, value, cell) => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await fill(pane, planOf(pane));
    workbook.type(SHEET, HEALTH, column, value);
    const before = workbook.contentOf(SHEET);
    await undo(pane);
    expect(pane.store.getState().notice).toEqual({
      kind: "pane",
      problem: { code: "changed-since-fill", cell },
    });
    expect(workbook.contentOf(SHEET)).toEqual(before);
    expect(pane.store.getState().fillRecord).not.toBeNull();
  });
});
