import type { Output } from "../reading/scoreboard";
import type { FillRequest } from "./fill";
import type { FillProblem } from "./fillProblem";
import { openFillSheet } from "./fillSheet";
import type { FillParts } from "./fillSheet";
import { findUnknown } from "./findUnknown";
import { wantedResults } from "./wantedResults";

export interface KnownOutputs {
  readonly known: readonly Output[];
  /** What the rubric leaves open, with the reason. */
  readonly unknown: readonly { readonly output: Output; readonly problem: FillProblem }[];
}

/**
 * Parts the outputs of a request into those that can be known and those that rest on open minima or maxima. A sheet that lacks
 * columns is not judged: nothing can be filled there.
 */
export function knownOutputs(parts: FillParts, { mode, outputs }: FillRequest): KnownOutputs {
  if (parts.scoreboard.layout.missing.length > 0) return { known: outputs, unknown: [] };
  const sheet = openFillSheet(parts);
  const judged = outputs.map((output) => {
    const wanted = wantedResults(sheet.plan, { mode, outputs: [output] });
    return { output, problem: findUnknown(sheet, parts.writtenRubric, wanted, mode) };
  });
  return {
    known: judged.flatMap(({ output, problem }) => (problem === null ? [output] : [])),
    unknown: judged.flatMap(({ output, problem }) => (problem === null ? [] : [{ output, problem }])),
  };
}
