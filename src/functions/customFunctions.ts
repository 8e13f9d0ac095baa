import { EVALUATE, MAX, MINIMUM, NUMBER, PERCENT, RANK, SHORTFALL, TIER, TOTAL } from "./functions";

/** Ids of the metadata with their functions, for whoever runs them: Excel's runtime, the workbench's engine. */
export const CUSTOM_FUNCTIONS = [
  { id: "TOTAL", run: TOTAL },
  { id: "PERCENT", run: PERCENT },
  { id: "TIER", run: TIER },
  { id: "RANK", run: RANK },
  { id: "SHORTFALL", run: SHORTFALL },
  { id: "MAX", run: MAX },
  { id: "MINIMUM", run: MINIMUM },
  { id: "EVALUATE", run: EVALUATE },
  { id: "NUMBER", run: NUMBER },
] as const;

export type CustomFunctionId = (typeof CUSTOM_FUNCTIONS)[number]["id"];
