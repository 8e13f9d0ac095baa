import type { TwoYears } from "../../../locales/unitSentenceParts";
import type { WrittenNumber } from "../../../locales/phrase";
import { decimalsOf } from "../../../checking/decimalsOf";
import { COMPARED_DECIMALS, toDecimal } from "../../../scoring/compare";
import { round } from "../../../scoring/round";
import type { Change } from "../../compareYears/yearComparison";
import type { SourceCell } from "../../report/report";

/** Decimals of an earlier year's points that are worth telling. */
const MOST_DECIMALS = 4;

type Write = (value: number, from: readonly SourceCell[]) => WrittenNumber;

interface Writing {
  readonly number: Write;
  /** The size of the change. */
  readonly size: Write;
  readonly then: readonly SourceCell[];
  readonly now: readonly SourceCell[];
}

/** A number of both years with what changed, ready to be told. */
export function twoYears({ previous, current, change }: Change, { number, size, then, now }: Writing): TwoYears {
  return {
    from: number(previous, then),
    to: number(current, now),
    by: size(toDecimal(Math.abs(change)), [...then, ...now]),
    direction: change > 0 ? 1 : change < 0 ? -1 : 0,
  };
}

/** At least `printed` decimals: enough that numbers which differ neither read the same nor differ by 0. */
export function changeDecimals({ previous, current, change }: Change, printed: number): number {
  let decimals = Math.max(printed, Math.min(MOST_DECIMALS, decimalsOf(previous)));
  const readsSame = (): boolean =>
    round(previous, decimals) === round(current, decimals) || round(change, decimals) === 0;
  while (change !== 0 && readsSame() && decimals < COMPARED_DECIMALS) decimals += 1;
  return decimals;
}
