import { refuse, succeed } from "../../../src/outcome/outcome";
import type { Action } from "../../../src/taskpane/state/action";
import { initialState } from "../../../src/taskpane/state/initialState";
import { reduce } from "../../../src/taskpane/state/reduce";
import type { PaneState } from "../../../src/taskpane/state/state";
import { evaluatePublished } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";

const evaluation = evaluatePublished("cao-bang-2020-so");
const { grid, rubric } = evaluation;

function after(actions: readonly Action[], state: PaneState = initialState("vi", true)): PaneState {
  return actions.reduce(reduce, state);
}

const evaluated = after([
  { type: "sheetTaken", sheet: "Bảng 1", rubric: null },
  { type: "rubricChosen", rubric },
  { type: "gridRead", grid },
  { type: "evaluated", outcome: succeed(evaluation) },
]);

describe("reduce", () => {
  test("choosing another rubric drops the corrections and the evaluation made with the former", () => {
    const corrected = after([{ type: "choicesChanged", choices: { unitColumn: 1 } }], evaluated);
    const state = after([{ type: "rubricChosen", rubric: rubricOf("cao-bang-2020-huyen") }], corrected);
    expect(state.choices).toEqual({});
    expect(state.evaluation).toBeNull();
    expect(state.layout).toBeNull();
  });

  test("choosing the same rubric again changes nothing", () => {
    expect(after([{ type: "rubricChosen", rubric }], evaluated)).toBe(evaluated);
  });

  test("a refused correction keeps the last layout to correct from", () => {
    const problem = { code: "choice-twice", sheet: "Bảng 1", column: 6 } as const;
    const state = after([{ type: "evaluated", outcome: refuse(problem) }], evaluated);
    expect(state.evaluation).toBeNull();
    expect(state.readingProblems).toEqual([problem]);
    expect(state.layout).toBe(evaluation.scoreboard.layout);
  });

  test("an edit makes what was read stale until the sheet is read again", () => {
    const edited = after([{ type: "edited" }], evaluated);
    expect(edited.stale).toBe(true);
    expect(after([{ type: "gridRead", grid }], edited).stale).toBe(false);
  });

  test("a sheet with memory gets back what was settled for it", () => {
    const settled = {
      rubric: rubric.id,
      choices: { firstRow: 2 },
      outputs: ["rank"],
      mode: "values",
      highlight: { unranked: false, belowMinimum: true, threshold: 0.4 },
      ruleIds: ["{A}"],
    } as const;
    const state = after([
      { type: "memoryRead", memory: { version: 1, sheets: { "Bảng 1": settled } } },
      { type: "sheetTaken", sheet: "Bảng 1", rubric },
    ]);
    const { rubric: taken, choices, outputs, mode, highlight, ruleIds } = state;
    expect({ rubric: taken?.id, choices, outputs, mode, highlight, ruleIds }).toEqual(settled);
  });

  test("a sheet without memory keeps the rubric but nothing settled for another sheet", () => {
    const state = after(
      [
        { type: "modeChosen", mode: "values" },
        { type: "highlighted", ruleIds: ["{A}"] },
        { type: "sheetTaken", sheet: "Bảng 2", rubric: null },
      ],
      evaluated,
    );
    expect(state.rubric).toBe(rubric);
    expect(state.mode).toBe("functions");
    expect(state.ruleIds).toEqual([]);
    expect(state.evaluation).toBeNull();
  });

  test("work clears the last notice, but reading again after an edit does not", () => {
    const record = { kind: "highlight", sheet: "Bảng 1", added: [], before: [] } as const;
    const noticed = after([{ type: "undone", record, left: [] }], evaluated);
    expect(after([{ type: "workStarted", kind: "read" }], noticed).notice).toEqual({ kind: "undone", left: [] });
    expect(after([{ type: "workStarted", kind: "fill" }], noticed).notice).toBeNull();
  });

  test("a sheet that is read clears the problem of reading it, not that of writing it", () => {
    const problem = { code: "cell-edit-mode" } as const;
    const failed = (during: "read" | "fill"): PaneState =>
      after(
        [
          { type: "noticed", notice: { kind: "workbook", problem, during } },
          { type: "gridRead", grid },
        ],
        evaluated,
      );
    expect(failed("read").notice).toBeNull();
    expect(failed("fill").notice).not.toBeNull();
  });

  test("a sheet that is read clears that another one was empty, whatever met it", () => {
    const notice = {
      kind: "workbook",
      problem: { code: "sheet-empty", sheet: "Trống" },
      during: "fill",
    } as const;
    expect(
      after(
        [
          { type: "noticed", notice },
          { type: "gridRead", grid },
        ],
        evaluated,
      ).notice,
    ).toBeNull();
  });

  test("progress and cancelling belong to the work under way", () => {
    expect(after([{ type: "workAdvanced", share: 0.5 }, { type: "workCancelled" }], evaluated)).toBe(evaluated);
    const state = after(
      [{ type: "workStarted", kind: "fill" }, { type: "workAdvanced", share: 0.5 }, { type: "workCancelled" }],
      evaluated,
    );
    expect(state.work).toEqual({ kind: "fill", share: 0.5, cancelling: true, waiting: false });
    expect(after([{ type: "workEnded" }], state).work).toBeNull();
  });

  test("waiting for Excel belongs to the work under way and goes with it", () => {
    const waits = { type: "workWaited", waiting: true } as const;
    expect(after([waits], evaluated)).toBe(evaluated);
    const state = after([{ type: "workStarted", kind: "fill" }, waits], evaluated);
    expect(state.work?.waiting).toBe(true);
    expect(after([waits], state)).toBe(state);
    expect(after([{ type: "workWaited", waiting: false }], state).work?.waiting).toBe(false);
    expect(after([{ type: "workEnded" }, { type: "workStarted", kind: "fill" }], state).work?.waiting).toBe(false);
  });
});
