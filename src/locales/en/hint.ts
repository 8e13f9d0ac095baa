import type { HintDictionary } from "../hintWords";

export const hint: HintDictionary = {
  heading: "Where to start?",
  steps: [
    "Open the sheet with the scoreboard: one row a unit, one column an indicator.",
    "Choose the rubric below. CQDT reads the sheet and reports cells with problems in the step Check.",
    "Press “Do everything”, or go step by step. No cell is overwritten before you have seen it, and everything written can be undone.",
  ],
  guide: "More? The ? at the top opens the guide at the right place.",
  dismiss: "Understood, do not show again",
};
