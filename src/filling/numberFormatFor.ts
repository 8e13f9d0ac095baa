import { numberFormatAt } from "../grid/grid";
import { isPercentFormat } from "../grid/numberFormat";
import type { Output } from "../reading/scoreboard";
import type { FilledColumn } from "./fill";
import type { FillSheet } from "./fillSheet";

const FORMATS: Readonly<Record<Output, string>> = {
  total: "0.00",
  percent: "0.00%",
  tier: "General",
  rank: "0",
  shortfall: "General",
};

/** Formats that say nothing about numbers; a cell formatted as text would show a formula instead of its result. */
const SAYS_NOTHING = ["General", "@", ""];

/** The number format for a result column; null when the sheet's own column has one that fits. */
export function numberFormatFor(sheet: FillSheet, { output, column, isNew }: FilledColumn): string | null {
  const { grid, units } = sheet;
  const own = isNew ? "" : numberFormatAt(grid, units[0]?.row ?? 1, column);
  switch (output) {
    case "total":
      return SAYS_NOTHING.includes(own) ? (usualFormat(sheet) ?? FORMATS.total) : null;
    case "percent":
      return isPercentFormat(own) ? null : FORMATS.percent;
    case "rank":
      return SAYS_NOTHING.includes(own) ? FORMATS.rank : null;
    case "tier":
    case "shortfall":
      return own === "@" || isNew ? FORMATS[output] : null;
  }
}

/** The format most score cells have, null when most have none. */
function usualFormat({ grid, units, indicatorColumns }: FillSheet): string | null {
  const counts = new Map<string, number>();
  for (const { row } of units) {
    for (const column of indicatorColumns) {
      const format = numberFormatAt(grid, row, column);
      counts.set(format, (counts.get(format) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort((one, other) => other[1] - one[1]);
  return usual === undefined || SAYS_NOTHING.includes(usual[0]) || isPercentFormat(usual[0]) ? null : usual[0];
}
