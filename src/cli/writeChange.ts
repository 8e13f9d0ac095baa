import { auditWords } from "../locales/auditWords";
import { formatNumber, formatPercent } from "../locales/format";
import type { Language } from "../locales";
import type { Change, UnitMovement } from "../reporting/compareYears/yearComparison";
import { decimalsOfTotals } from "../reporting/decimalsOfTotals";

const PERCENT_DECIMALS = 2;

interface ChangeWriter {
  /** "54,3" or "90,50%" */
  readonly number: (value: number) => string;
  /** "+4,1", "−0,3" or "0,0"; of shares with their unit. */
  readonly change: (change: Change) => string;
}

/** Writes the numbers of one criterion with as many decimals as its column needs. */
export function changeWriter(
  units: readonly UnitMovement[],
  of: "points" | "percents",
  criterion: string,
  language: Language,
): ChangeWriter {
  if (of === "percents") {
    const { printedYears } = auditWords(language);
    const points = (share: number): string => formatNumber(share * 100, language, PERCENT_DECIMALS, PERCENT_DECIMALS);
    return {
      number: (share) => formatPercent(share, language, PERCENT_DECIMALS, PERCENT_DECIMALS),
      change: ({ change }) => printedYears.percentPoints(signed(change, points)),
    };
  }
  const changes = units.flatMap(({ points: { [criterion]: change } }) => change ?? []);
  const decimals = decimalsOfTotals(changes.flatMap(({ previous, current }) => [previous, current]));
  const number = (value: number): string => formatNumber(value, language, decimals, decimals);
  return { number, change: ({ change }) => signed(change, number) };
}

function signed(value: number, write: (value: number) => string): string {
  if (value === 0) return write(0);
  return `${value > 0 ? "+" : "−"}${write(Math.abs(value))}`;
}
