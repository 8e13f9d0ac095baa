import { highlight } from "../../../src/taskpane/useCases/highlight";
import { unhighlight } from "../../../src/taskpane/useCases/unhighlight";
import { openEvaluated, openPaneOver, scoresAndResults, scoresOnly, SHEET } from "../panePublished";

describe("highlight", () => {
  test("replaces the pane's own earlier rules", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    pane.store.dispatch({
      type: "highlightChosen",
      highlight: { unranked: false, belowMinimum: false, threshold: 0.5 },
    });
    await highlight(pane);
    expect(workbook.rulesOf(SHEET)).toHaveLength(6);
    pane.store.dispatch({
      type: "highlightChosen",
      highlight: { unranked: false, belowMinimum: false, threshold: 0.6 },
    });
    await highlight(pane);
    expect(workbook.rulesOf(SHEET)).toHaveLength(6);
    expect(pane.store.getState().ruleIds).toHaveLength(6);
  });

  test("a refusal keeps the rules that are there", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    pane.store.dispatch({
      type: "highlightChosen",
      highlight: { unranked: false, belowMinimum: false, threshold: 0.5 },
    });
    await highlight(pane);
    const before = workbook.rulesOf(SHEET);
    workbook.failNext({ code: "cell-edit-mode" });
    await highlight(pane);
    expect(workbook.rulesOf(SHEET)).toEqual(before);
    expect(pane.store.getState()).toMatchObject({
      notice: { kind: "workbook", problem: { code: "cell-edit-mode" } },
      ruleIds: { length: 6 },
    });
  });

  test("a pane opened anew removes the rules of the former", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults(null, null));
    await highlight(pane);
    expect(workbook.rulesOf(SHEET)).not.toEqual([]);
    const again = await openPaneOver(workbook);
    await unhighlight(again);
    expect(workbook.rulesOf(SHEET)).toEqual([]);
    expect(again.store.getState().notice).toEqual({ kind: "unhighlighted" });
  });
});
