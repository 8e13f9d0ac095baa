import type { undo as vi } from "../vi/undo";

export const undo: typeof vi = {
  buttons: {
    fill: "Undo this fill",
    fix: "Undo this fix",
    highlight: "Undo this highlight",
    reenter: "Undo this repair of formulas",
  },
  heading: "Some cells were changed after CQDT wrote them",
  summary: (restored, left) => `Undo will put back ${restored} cells. The ${left} cells below stay as they are.`,
  nothing: (left) =>
    `No cell still holds what CQDT wrote, so there is nothing to put back. The ${left} cells below stay as they are.`,
  goOn: (restored) => `Put back ${restored} cells`,
  forget: "Forget this change",
  keep: "Leave as it is",
  cell: "Cell",
  unit: "Unit",
  now: "Now",
  blank: "(blank)",
  formula: (formula) => `formula ${formula}`,
  reasons: {
    changed: "changed",
    "row-gone": "no row has this name any more",
    "row-unsure": "the row is not known: rows have moved, and the name stands twice or is blank",
    "sheet-gone": "this sheet is gone or empty",
  },
};
