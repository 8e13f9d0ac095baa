import type { Evaluation } from "../../../evaluation/evaluation";

/** How many findings are errors: nothing is filled unattended over them. */
export function countErrors({ findings }: Evaluation): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
