import { highlight } from "../../../../src/taskpane/useCases/highlight/highlight";
import { undo } from "../../../../src/taskpane/useCases/undo/undo";
import { unhighlight } from "../../../../src/taskpane/useCases/highlight/unhighlight";
import { openEvaluated, openPaneOver, scoresAndResults, scoresOnly, SHEET } from "../../panePublished";

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

  test("is taken back: the rules that stood before hold again", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const choose = async (threshold: number): Promise<void> => {
      const highlightRequest = { unranked: false, belowMinimum: false, threshold };
      pane.store.dispatch({ type: "highlightChosen", highlight: highlightRequest });
      await highlight(pane);
    };
    await choose(0.5);
    const before = workbook.rulesOf(SHEET);
    await choose(0.6);
    expect(workbook.rulesOf(SHEET)).not.toEqual(before);
    await undo(pane, "highlight");
    expect(workbook.rulesOf(SHEET)).toEqual(before);
    expect(pane.store.getState().ruleIds).toHaveLength(6);
    await undo(pane, "highlight");
    expect(workbook.rulesOf(SHEET)).toEqual([]);
    expect(pane.store.getState()).toMatchObject({ ruleIds: [], changes: [] });
  });

  test("so is removing the rules", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults(null, null));
    await highlight(pane);
    const before = workbook.rulesOf(SHEET);
    await unhighlight(pane);
    await undo(pane, "highlight");
    expect(workbook.rulesOf(SHEET)).toEqual(before);
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
