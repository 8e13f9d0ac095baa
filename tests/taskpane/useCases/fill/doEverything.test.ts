import { doEverything } from "../../../../src/taskpane/useCases/fill/doEverything";
import { fill } from "../../../../src/taskpane/useCases/fill/fill";
import { planCurrentFill } from "../../../../src/taskpane/useCases/fill/planCurrentFill";
import { remember } from "../../../../src/taskpane/useCases/remember";
import { openEvaluated, openPaneOver, scoresAndResults, scoresOnly, SHEET } from "../../panePublished";

describe("doEverything", () => {
  test("fills and highlights as remembered, in a pane opened anew", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    pane.store.dispatch({ type: "outputsChosen", outputs: ["tier"] });
    await remember(pane);
    const again = await openPaneOver(workbook);
    await doEverything(again);
    expect(workbook.valueOf(SHEET, 2, 8)).toBe("Mức I");
    expect(workbook.valueOf(SHEET, 2, 9)).toBeNull();
    expect(workbook.rulesOf(SHEET).map(({ kind }) => kind)).toContain("unranked");
    expect(again.store.getState()).toMatchObject({
      step: "fill",
      notice: { kind: "finished", columns: 1 },
      work: null,
    });
  });

  test("stops at errors, saying how many, and touches nothing", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.type(SHEET, 2, 2, 99);
    const before = workbook.contentOf(SHEET);
    await doEverything(pane);
    expect(pane.store.getState()).toMatchObject({
      step: "check",
      notice: { kind: "pane", problem: { code: "errors-found", count: 1 } },
    });
    expect(workbook.contentOf(SHEET)).toEqual(before);
    expect(workbook.rulesOf(SHEET)).toEqual([]);
  });

  test("stops at the preview before it overwrites, and goes on to highlighting from there", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults(1, null));
    await doEverything(pane);
    expect(pane.store.getState()).toMatchObject({
      step: "fill",
      finishing: true,
      notice: { kind: "pane", problem: { code: "overwrites-found", count: 20 } },
    });
    expect(workbook.valueOf(SHEET, 2, 8)).toBe(1);
    const planned = planCurrentFill(pane.store.getState());
    if (planned?.ok !== true) throw new Error("nothing to fill");
    await fill(pane, planned.value);
    expect(workbook.formulaOf(SHEET, 2, 8)).toMatch(/^=CQDT\.TOTAL/);
    expect(workbook.rulesOf(SHEET)).not.toEqual([]);
    expect(pane.store.getState().finishing).toBe(false);
  });

  test("done twice it overwrites nothing and leaves one set of rules", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await doEverything(pane);
    const rules = workbook.rulesOf(SHEET);
    const content = workbook.contentOf(SHEET);
    await doEverything(pane);
    expect(pane.store.getState().notice).toMatchObject({ kind: "finished" });
    expect(workbook.rulesOf(SHEET)).toEqual(rules);
    expect(workbook.contentOf(SHEET)).toEqual(content);
  });
});
