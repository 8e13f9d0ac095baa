import type { Language } from "../../locales";
import { NO_MEMORY } from "../memory/memory";
import type { PaneState } from "./state";

/** Before the workbook has answered. */
export function initialState(language: Language): PaneState {
  return {
    language,
    step: "rubric",
    sheets: [],
    sheet: null,
    activeSheet: null,
    memory: NO_MEMORY,
    rubric: null,
    ...unsettled,
    grid: null,
    evaluation: null,
    layout: null,
    readingProblems: [],
    stale: false,
    work: null,
    notice: null,
    fillRecord: null,
    selectedRow: null,
    finishing: false,
  };
}

/** What holds on a sheet nobody has settled anything for. */
export const unsettled: Pick<PaneState, "choices" | "outputs" | "mode" | "highlight" | "ruleIds"> = {
  choices: {},
  outputs: ["total", "percent", "tier", "rank"],
  mode: "functions",
  highlight: { unranked: true, belowMinimum: true, threshold: null },
  ruleIds: [],
};
