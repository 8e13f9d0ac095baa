import type { ExcelLimit } from "../../excel/startOffice";
import type { Language } from "../../locales";
import { NO_MEMORY } from "../../memory/memory";
import type { PaneState } from "./state";

/** Before the workbook has answered. */
export function initialState(
  language: Language,
  customFunctions: boolean,
  limits: readonly ExcelLimit[] = [],
): PaneState {
  return {
    customFunctions,
    limits,
    language,
    step: "rubric",
    sheets: [],
    sheet: null,
    activeSheet: null,
    memory: NO_MEMORY,
    ownRubrics: [],
    rubric: null,
    editing: null,
    ...unsettled(customFunctions),
    grid: null,
    otherGrids: null,
    otherEdits: 0,
    evaluation: null,
    audited: null,
    layout: null,
    readingProblems: [],
    stale: false,
    rereadTrouble: null,
    highlightedRows: null,
    filledWith: null,
    work: null,
    notice: null,
    changes: [],
    undoPreview: null,
    selectedRow: null,
    explanations: 0,
    selection: null,
    statementText: "",
    finishing: false,
    diagnosis: { place: "closed", found: null },
  };
}

/** What holds on a sheet nobody has settled anything for. */
export function unsettled(
  customFunctions: boolean,
): Pick<PaneState, "choices" | "outputs" | "mode" | "stamp" | "highlight" | "ruleIds" | "previous" | "report"> {
  return {
    choices: {},
    outputs: ["total", "percent", "tier", "rank"],
    mode: customFunctions ? "functions" : "formulas",
    stamp: true,
    highlight: { unranked: true, belowMinimum: true, threshold: null },
    ruleIds: [],
    previous: null,
    report: {},
  };
}
