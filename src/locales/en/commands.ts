import type { commands as vi } from "../vi/commands";

export const commands: typeof vi = {
  rubricFirst: "This sheet has no rubric yet. Choose one below, then give the command again.",
  errorsFirst: (count) =>
    `Nothing was filled because the scoreboard has errors (${count}). Correct the cells listed below and press “Fill results” again, or go to the step Score to fill as it stands.`,
  nothingToHighlight:
    "Nothing is chosen to be highlighted. Choose at least one kind below and press the button to highlight.",
  otherSheet: (seen, own) =>
    `The CQDT pane is on the sheet “${own}”, but the cell you chose is on “${seen}”. Turn the pane to that sheet, then give the command again.`,
  noUnit: (cell) =>
    `Cell ${cell} is in no unit's row. Choose a cell in the row of a unit, then give the command again.`,
};
