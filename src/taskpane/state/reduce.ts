import { forAnyRubric } from "../../memory/reportMemory";
import { settledFor } from "../../memory/settledFor";
import type { Action } from "./action";
import { KEPT_CHANGES } from "./changes";
import type { ChangeRecord } from "./changes";
import { unsettled } from "./initialState";
import type { Notice, PaneState } from "./state";

const unread: Pick<PaneState, "evaluation" | "audited" | "layout" | "readingProblems"> = {
  evaluation: null,
  audited: null,
  layout: null,
  readingProblems: [],
};

/** The pane's state after an action. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "languageChosen":
      return { ...state, language: action.language };
    case "stepChosen":
      return { ...state, step: action.step, notice: isSuccess(state.notice) ? null : state.notice };
    case "sheetsListed":
      return { ...state, sheets: action.sheets, activeSheet: activeName(state, action) };
    case "memoryRead":
      return { ...state, memory: action.memory };
    case "rubricsKnown":
      return knowRubrics(state, action);
    case "sheetTaken":
      return takeSheet(state, action);
    case "sheetActivated":
      return { ...state, activeSheet: action.sheet };
    case "rubricChosen":
      if (state.rubric?.id === action.rubric.id) return state;
      return {
        ...state,
        rubric: action.rubric,
        choices: {},
        previous: null,
        report: forAnyRubric(state.report),
        ...unread,
        finishing: false,
      };
    case "editingChosen":
      return { ...state, editing: action.editing };
    case "choicesChanged":
      return { ...state, choices: action.choices, finishing: false };
    case "outputsChosen":
      return { ...state, outputs: action.outputs };
    case "modeChosen":
      return { ...state, mode: action.mode };
    case "stampChosen":
      return { ...state, stamp: action.stamp };
    case "highlightChosen":
      return { ...state, highlight: action.highlight };
    case "previousChosen":
      return { ...state, previous: action.previous };
    case "reportChosen":
      return { ...state, report: action.report };
    case "edited":
      return { ...state, ...(dependsOnEdits(state) ? outdated(state) : {}), stale: true };
    case "sheetUnchanged":
      return { ...state, stale: false, rereadTrouble: null };
    case "rereadDelayed":
      return { ...state, rereadTrouble: "waiting" };
    case "rereadFailed":
      return { ...state, rereadTrouble: action.problem };
    case "highlightFound":
      return { ...state, highlightedRows: action.rows };
    case "gridRead":
      return {
        ...state,
        grid: action.grid,
        stale: false,
        rereadTrouble: null,
        notice: isReadFailure(state.notice) ? null : state.notice,
      };
    case "evaluated":
      return action.outcome.ok
        ? {
            ...state,
            evaluation: action.outcome.value,
            layout: action.outcome.value.scoreboard.layout,
            readingProblems: [],
          }
        : { ...state, evaluation: null, readingProblems: action.outcome.problems };
    case "othersRead":
      return action.edits === state.otherEdits ? { ...state, otherGrids: action.grids } : state;
    case "othersEdited":
      return { ...state, ...outdated(state) };
    case "audited":
      return { ...state, audited: action.audited };
    case "cellsSelected":
      return { ...state, selection: action.selection };
    case "statementsEntered":
      return { ...state, statementText: action.text };
    case "rowSelected":
      return { ...state, selectedRow: action.row };
    case "unitExplained":
      return { ...state, selectedRow: action.row, explanations: state.explanations + 1 };
    case "workStarted":
      return {
        ...state,
        work: { kind: action.kind, share: 0, cancelling: false, waiting: false },
        notice: action.kind === "read" ? state.notice : null,
      };
    case "workAdvanced":
      return state.work === null ? state : { ...state, work: { ...state.work, share: action.share } };
    case "workCancelled":
      return state.work === null ? state : { ...state, work: { ...state.work, cancelling: true } };
    case "workWaited":
      if (state.work === null || state.work.waiting === action.waiting) return state;
      return { ...state, work: { ...state.work, waiting: action.waiting } };
    case "workEnded":
      return { ...state, work: null };
    case "filled":
      return {
        ...state,
        ...changed(state, action.record),
        filledWith: state.rubric,
        notice: { kind: "filled", cells: action.cells, columns: action.record.columns.length },
      };
    case "fixed":
      return {
        ...state,
        ...changed(state, action.record),
        notice: { kind: "fixed", cells: action.cells, isKept: action.isKept },
      };
    case "reentered":
    case "reportChanged":
      return { ...state, ...changed(state, action.record) };
    case "undoPreviewed":
      return { ...state, undoPreview: action.preview };
    case "undone":
      return {
        ...state,
        changes: state.changes
          .filter((change) => change !== action.record)
          .map((change) => renamed(change, action.ids)),
        undoPreview: null,
        filledWith: action.record.kind === "fill" ? null : state.filledWith,
        // What became of a report's sheets is said where it was asked for.
        notice: action.record.kind === "report" ? null : { kind: "undone", left: action.left },
      };
    case "highlighted":
      return {
        ...state,
        ...(action.record === undefined ? {} : changed(state, action.record)),
        ruleIds: action.ruleIds,
        notice:
          action.ruleIds.length > 0 ? { kind: "highlighted", rules: action.ruleIds.length } : { kind: "unhighlighted" },
      };
    case "finishingSet":
      return { ...state, finishing: action.finishing };
    case "diagnosisPlaced":
      return { ...state, diagnosis: { ...state.diagnosis, place: action.place } };
    case "diagnosed":
      return { ...state, diagnosis: { ...state.diagnosis, found: action.found } };
    case "noticed":
      return { ...state, notice: action.notice };
    case "limitsDismissed":
      return { ...state, limits: [] };
    case "noticeDismissed":
      return { ...state, notice: null };
  }
}

/** The newest changes can be taken back; what an undo of an older one would leave alone is to be looked at anew. */
function changed({ changes }: PaneState, record: ChangeRecord): Pick<PaneState, "changes" | "undoPreview"> {
  return { changes: [...changes, record].slice(-KEPT_CHANGES), undoPreview: null };
}

function renamed(change: ChangeRecord, ids: ReadonlyMap<string, string> = new Map()): ChangeRecord {
  if (change.kind !== "highlight") return change;
  return { ...change, added: change.added.map((id) => ids.get(id) ?? id) };
}

/** The other sheets are read anew before they are compared again. */
function outdated({ otherEdits }: PaneState): Pick<PaneState, "otherGrids" | "otherEdits"> {
  return { otherGrids: null, otherEdits: otherEdits + 1 };
}

/** Formulas on the other sheets may show something else after an edit of the pane's sheet. */
function dependsOnEdits({ otherGrids }: PaneState): boolean {
  return (otherGrids ?? []).some(({ formulas }) => formulas.some((row) => row.some((formula) => formula !== null)));
}

/** What succeeded is of no more use at the next step; a problem stays until it is dismissed. */
function isSuccess(notice: Notice | null): boolean {
  return notice !== null && !["workbook", "filling", "pane"].includes(notice.kind);
}

/** Whatever work met it: a sheet that was read is neither gone nor empty. */
function isReadFailure(notice: Notice | null): boolean {
  if (notice?.kind !== "workbook") return false;
  const { during, problem } = notice;
  return during === "read" || during === "open" || problem.code === "sheet-empty" || problem.code === "sheet-missing";
}

/** A rubric that was changed is read and scored by anew; the user's corrections of the reading stay. */
function knowRubrics(state: PaneState, { rubrics }: Extract<Action, { type: "rubricsKnown" }>): PaneState {
  const changed = rubrics.find(({ id }) => id === state.rubric?.id);
  const isSame = changed === undefined || changed === state.rubric;
  return { ...state, ownRubrics: rubrics, ...(isSame ? {} : { rubric: changed, ...unread, finishing: false }) };
}

function activeName(state: PaneState, action: Extract<Action, { type: "sheetsListed" }>): string | null {
  return action.sheets.find((sheet) => sheet.active)?.name ?? state.activeSheet;
}

/** A sheet without memory starts from the pane's defaults but keeps the chosen rubric: its tables are often several sheets. */
function takeSheet(state: PaneState, action: Extract<Action, { type: "sheetTaken" }>): PaneState {
  const remembered = action.rubric === null ? undefined : settledFor(state.memory, action.sheet);
  const settled =
    remembered === undefined
      ? unsettled(state.customFunctions)
      : {
          choices: remembered.choices,
          outputs: remembered.outputs,
          mode: remembered.mode === "functions" && !state.customFunctions ? "formulas" : remembered.mode,
          stamp: remembered.stamp ?? true,
          highlight: remembered.highlight,
          ruleIds: remembered.ruleIds,
          previous: remembered.previous ?? null,
          report: remembered.report ?? {},
        };
  return {
    ...state,
    ...settled,
    sheet: action.sheet,
    rubric: action.rubric ?? state.rubric,
    ...unread,
    ...outdated(state),
    grid: null,
    stale: false,
    rereadTrouble: null,
    highlightedRows: null,
    filledWith: null,
    selectedRow: null,
    undoPreview: null,
    finishing: false,
  };
}
