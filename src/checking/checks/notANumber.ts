import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { isPercentText } from "../isPercentText";
import { locate } from "../locate";
import { meantNumber } from "../meantNumber";

/** Text that is neither a number nor a mark of the rubric; an Excel error is such a text too. */
export function notANumber(cell: BoardCell): FindingFor<"not-a-number"> | null {
  const { score } = cell;
  if (score.kind !== "text" || isPercentText(score.text)) return null;
  return {
    check: "not-a-number",
    severity: "error",
    ...locate(cell),
    values: { text: score.text, meant: withinMax(meantNumber(score.text), cell.indicator.max) },
  };
}

/** Only a number that the indicator allows is proposed. */
function withinMax(number: number | null, max: number | null): number | null {
  return number !== null && number >= 0 && (max === null || number <= max) ? number : null;
}
