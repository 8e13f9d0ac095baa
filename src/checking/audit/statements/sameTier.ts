import { foldText } from "../../../reading/text/foldText";
import { tierNumber } from "../../../reading/text/tierNumber";

/** Whether two names are one tier: "Mức 4", "mức IV" and "iv". */
export function sameTier(one: string, other: string): boolean {
  return tierKey(one) === tierKey(other);
}

function tierKey(label: string): string {
  const folded = foldText(label).replace(/^(?:muc|loai) /, "");
  return String(tierNumber(folded) ?? folded);
}
