import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";
import { isPercentText } from "../isPercentText";
import { readNumber } from "../../reading/readNumber";

/** Text that is neither a number nor a mark of the rubric; an Excel error is such a text too. */
export function notANumber(cell: BoardCell): FindingFor<"not-a-number"> | null {
  const { score } = cell;
  if (score.kind !== "text" || isPercentText(score.text)) return null;
  return {
    check: "not-a-number",
    severity: "error",
    ...locate(cell),
    values: { text: score.text, meant: meantNumber(score.text, cell.indicator.max) },
  };
}

/** What typing or scanning confuses: I and l for 1, O for 0. Only a number that the indicator allows is proposed. */
function meantNumber(text: string, max: number | null): number | null {
  const number = readNumber(text.replace(/[Il|]/g, "1").replace(/[Oo]/g, "0"));
  return number !== null && number >= 0 && (max === null || number <= max) ? number : null;
}
