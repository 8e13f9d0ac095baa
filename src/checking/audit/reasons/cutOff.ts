import type { AuditReason } from "../audit";
import type { Fact } from "../fact";

/** What follows lies above the printed number by less than one unit of its last digit: the rest was cut off. */
export function cutOff({ entry: { expected }, shown }: Fact): readonly AuditReason[] {
  if (expected.kind !== "number" || shown === null || shown.value < 0) return [];
  const isCutOff = expected.low > shown.high && expected.low < shown.value + 1 / 10 ** shown.decimals;
  return isCutOff ? [{ code: "cut-off", follows: expected.value }] : [];
}
