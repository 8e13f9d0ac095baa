import { exceeds, toDecimal } from "../../../../scoring/compare";
import { round } from "../../../../scoring/round";
import type { NumberRange } from "../../tables/quantity";
import type { TextNumber } from "../statement";
import type { StatementVerdict } from "../statementAudit";

/** What a number in the text may have been before it was rounded. */
export function rangeOfText({ value, decimals }: TextNumber): NumberRange {
  const half = 0.5 / 10 ** decimals;
  return { value, low: toDecimal(value - half), high: toDecimal(value + half) };
}

/**
 * `said` against what follows, both in the same unit: as printed, as rounding allows, or not at all. Two rounded numbers that
 * only share an end, such as 56.2 and 56.3, do not meet.
 */
export function compareNumbers(said: TextNumber, follows: NumberRange): Exclude<StatementVerdict, "unchecked"> {
  if (round(follows.value, said.decimals) === said.value) return "agrees";
  const { low, high } = rangeOfText(said);
  const isExact = follows.low === follows.high;
  const meets = isExact
    ? follows.low <= high && follows.high >= low
    : exceeds(high, follows.low) && exceeds(follows.high, low);
  return meets ? "rounding" : "wrong";
}

/** Whether cutting the digits off instead of rounding gives what is said. */
export function isCutOff(said: TextNumber, { value }: NumberRange): boolean {
  const scale = 10 ** said.decimals;
  return toDecimal(Math.floor(toDecimal(value * scale)) / scale) === said.value;
}
