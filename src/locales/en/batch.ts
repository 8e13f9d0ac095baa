import type { SkipReason } from "../../evaluation/batchContract";
import type { batch as vi } from "../vi/batch";

const REASONS: Readonly<Record<SkipReason, string>> = {
  hidden: "what is hidden",
  "lock-file": "Excel's lock files (~$…)",
  repeated: "what is listed already under this or another name",
  "other-format": "what is no .xlsx or .xlsm (save it as .xlsx if it is wanted)",
  output: "what this command itself writes",
};

export const batch: typeof vi = {
  headings: {
    file: "File",
    sheet: "Sheet",
    rubric: "Rubric",
    units: "Units",
    submitted: "Submitted",
    errors: "Errors",
    warnings: "Warnings",
    best: "Highest",
    bestUnit: "Highest unit",
    worst: "Lowest",
    worstUnit: "Lowest unit",
    tiers: "Tiers",
    problem: "Why it cannot be used",
  },
  sheetName: "Summary",
  notUsable: "cannot be used",
  notReached: "not reached",
  counts: (evaluated, unusable, unreached, skipped) =>
    [
      `${String(evaluated)} evaluated`,
      ...(unusable === 0 ? [] : [`${String(unusable)} unusable`]),
      ...(unreached === 0 ? [] : [`${String(unreached)} not reached`]),
      ...(skipped === 0 ? [] : [`${String(skipped)} skipped`]),
    ].join(" · "),
  skipped: (reason, paths, more) =>
    `skipped ${REASONS[reason]}: ${paths.join(", ")}${more === 0 ? "" : ` and ${String(more)} more`}.`,
  searching: (folder) => `Looking for files in ${folder}`,
  progress: (place, count, file) => `[${String(place)}/${String(count)}] ${file}`,
  interrupted: (done, left) => `stopped as you asked: files done: ${String(done)}, not reached: ${String(left)}.`,
  summaryWritten: (file) => `Summary written: ${file}`,
};
