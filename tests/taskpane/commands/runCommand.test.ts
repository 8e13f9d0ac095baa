import type { Command } from "../../../src/taskpane/commands/commands";
import { runCommand } from "../../../src/taskpane/commands/runCommand";
import { LANGUAGES } from "../../../src/locales";
import { describeNotice } from "../../../src/taskpane/describeNotice";
import type { Pane } from "../../../src/taskpane/useCases/pane";
import { openEvaluated, openPane, scoresAndResults, scoresOnly, SHEET } from "../panePublished";

const OTHER = "Ghi chú";

/** What the pane says now, in Vietnamese. */
function said(pane: Pane): string {
  const { notice } = pane.store.getState();
  return notice === null ? "" : describeNotice(notice, "vi").sentence;
}

describe("commands of the ribbon", () => {
  test("check reads the sheet and shows its findings", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.type(SHEET, 2, 2, 99);
    const before = workbook.contentOf(SHEET);
    await runCommand(pane, "checkSheet");
    expect(pane.store.getState()).toMatchObject({ step: "check", notice: null, stale: false, work: null });
    expect(pane.store.getState().evaluation?.findings.map(({ severity }) => severity)).toContain("error");
    expect(workbook.contentOf(SHEET)).toEqual(before);
  });

  test("fill writes at once where every result cell is blank, and highlights nothing", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await runCommand(pane, "fillResults");
    expect(pane.store.getState()).toMatchObject({ step: "fill", notice: { kind: "filled" }, finishing: false });
    expect([...workbook.contentOf(SHEET).values()].some(({ formula }) => formula?.includes("CQDT.TIER") === true)).toBe(
      true,
    );
    expect(workbook.rulesOf(SHEET)).toEqual([]);
  });

  test("fill only shows the preview where a cell that is not blank would change", async () => {
    const { pane, workbook } = await openEvaluated(scoresAndResults(1, null));
    const before = workbook.contentOf(SHEET);
    await runCommand(pane, "fillResults");
    expect(pane.store.getState()).toMatchObject({
      step: "fill",
      finishing: false,
      notice: { kind: "pane", problem: { code: "overwrites-found", count: 20 } },
    });
    expect(workbook.contentOf(SHEET)).toEqual(before);
  });

  test("fill stops at errors, says how many and where filling is still possible", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.type(SHEET, 2, 2, 99);
    const before = workbook.contentOf(SHEET);
    await runCommand(pane, "fillResults");
    expect(pane.store.getState().step).toBe("check");
    expect(said(pane)).toMatch(/có 1 lỗi.*bước Tính điểm/);
    expect(workbook.contentOf(SHEET)).toEqual(before);
  });

  test("highlight adds the rules that are chosen, and asks for a choice where none is", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const highlight = { unranked: false, belowMinimum: false, threshold: null };
    pane.store.dispatch({ type: "highlightChosen", highlight });
    await runCommand(pane, "highlightResults");
    expect(pane.store.getState().step).toBe("highlight");
    expect(said(pane)).toContain("Chưa chọn cách tô màu nào");
    expect(workbook.rulesOf(SHEET)).toEqual([]);
    pane.store.dispatch({ type: "highlightChosen", highlight: { ...highlight, threshold: 0.5 } });
    await runCommand(pane, "highlightResults");
    expect(pane.store.getState().notice?.kind).toBe("highlighted");
    expect(workbook.rulesOf(SHEET).length).toBeGreaterThan(0);
  });

  test.each<Command>(["checkSheet", "fillResults", "highlightResults", "explainTier"])(
    "%s asks for a rubric where none is chosen, in both languages",
    async (command) => {
      const { pane, workbook } = await openPane([{ name: SHEET, rows: scoresOnly() }]);
      pane.store.dispatch({ type: "stepChosen", step: "audit" });
      const before = workbook.contentOf(SHEET);
      await runCommand(pane, command);
      const { step, notice } = pane.store.getState();
      expect(step).toBe("rubric");
      if (notice === null) throw new Error("the pane says nothing");
      const [vietnamese, english] = LANGUAGES.map((language) => describeNotice(notice, language).sentence);
      expect(vietnamese).toContain("bộ tiêu chí");
      expect(english).toContain("rubric");
      expect(workbook.contentOf(SHEET)).toEqual(before);
    },
  );

  test.each<Command>(["checkSheet", "fillResults", "highlightResults"])(
    "%s is about the sheet the user looks at",
    async (command) => {
      const { pane, workbook } = await openEvaluated(scoresOnly());
      workbook.insertSheet({ name: OTHER, rows: [["Ghi chú của tổ công tác"]] });
      workbook.activate(OTHER);
      await runCommand(pane, command);
      expect(pane.store.getState()).toMatchObject({ sheet: OTHER, step: "check", evaluation: null });
      expect(pane.store.getState().readingProblems.length).toBeGreaterThan(0);
    },
  );

  test("a command that is given while the pane works is done afterwards", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const release = workbook.hold();
    const check = runCommand(pane, "checkSheet");
    const fill = runCommand(pane, "fillResults");
    expect(pane.store.getState().work?.kind).toBe("read");
    release();
    await Promise.all([check, fill]);
    expect(pane.store.getState()).toMatchObject({ notice: { kind: "filled" }, work: null });
  });

  test("the report is shown at once, also while the pane works", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const release = workbook.hold();
    const check = runCommand(pane, "checkSheet");
    await runCommand(pane, "openReport");
    expect(pane.store.getState()).toMatchObject({ step: "report", work: { kind: "read" } });
    release();
    await check;
  });

  test("what the workbook refuses is said and ends the command", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.failNext({ code: "cell-edit-mode" });
    await runCommand(pane, "fillResults");
    expect(pane.store.getState()).toMatchObject({
      notice: { kind: "workbook", problem: { code: "cell-edit-mode" } },
      work: null,
    });
  });
});

describe("“Why this tier?”", () => {
  test("opens the card of the unit in the cursor's row, as it stands now", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.selectRow(SHEET, 4);
    workbook.type(SHEET, 4, 2, 0);
    pane.store.dispatch({ type: "edited" });
    await runCommand(pane, "explainTier");
    const { selectedRow, explanations, evaluation, stale } = pane.store.getState();
    expect({ selectedRow, explanations, stale }).toEqual({ selectedRow: 4, explanations: 1, stale: false });
    const unit = evaluation?.units.find(({ row }) => row === 4);
    expect(Object.values(unit?.scores ?? {})[0]).toBe(0);
  });

  test("says which cell is in no unit's row", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.selectRow(SHEET, 1);
    await runCommand(pane, "explainTier");
    expect(said(pane)).toMatch(/^Ô A1 không nằm trên hàng của đơn vị nào/);
    expect(pane.store.getState().explanations).toBe(0);
  });

  test("on another sheet than the pane's it says so and leaves the pane where it is", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    workbook.insertSheet({ name: OTHER, rows: [["Ghi chú"]] });
    workbook.activate(OTHER);
    await runCommand(pane, "explainTier");
    expect(said(pane)).toContain(`“${SHEET}”`);
    expect(said(pane)).toContain(`“${OTHER}”`);
    expect(pane.store.getState()).toMatchObject({ sheet: SHEET, activeSheet: OTHER });
    expect(pane.store.getState().evaluation).not.toBeNull();
  });
});
