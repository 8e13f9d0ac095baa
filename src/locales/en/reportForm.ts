import type { reportForm as vi } from "../vi/reportForm";

export const reportForm: typeof vi = {
  making: "Making the report…",
  options: "Options",
  reached: "Count the units that reach",
  lowestBand: "the lowest tier of the rubric",
  band: (label) => `${label} or better`,
  bandMissing: (label) => `${label} (the rubric has no such tier any more)`,
  share: "a share of the maximum…",
  shareLabel: "At least this % of the maximum",
  shareInvalid: "Enter a number above 0, at most 100.",
  shares: "Write the % beside the points in the ranked table",
  levels: "Criteria in the ranked table",
  allLevels: "all levels",
  onlyTotal: "only the total",
  downTo: (levels) => `down to level ${levels}`,
};
