import type { LimitsDictionary } from "../limitsWords";

export const limits: LimitsDictionary = {
  sharedRuntime:
    "This Excel has no CQDT functions, no CQDT tab and no shortcuts: CQDT fills Excel formulas or values, cells that hold CQDT functions will show #NAME? when recalculated, and this pane opens from Insert › My Add-ins.",
  customFunctions:
    "This Excel has no CQDT functions: CQDT fills Excel formulas or values, and cells that hold CQDT functions will show #NAME? when recalculated.",
  merges:
    "This Excel does not tell which cells are merged: if a column below a merged heading is recognised wrongly, choose it in the Check step.",
  dismiss: "Got it",
};
