import { formatNumber } from "../format";
import type { reporting as vi } from "../vi/reporting";

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count, "en")} ${count === 1 ? one : many}`;
}

export const reporting: typeof vi = {
  status: ({ units, indicators, errors, warnings }) =>
    [
      counted(units, "unit", "units"),
      counted(indicators, "indicator", "indicators"),
      counted(errors, "error", "errors"),
      counted(warnings, "warning", "warnings"),
    ].join(" · "),
};
