import { foldText } from "./foldText";
import { romanNumber } from "./romanNumber";

/** Nobody numbers tiers beyond this in Roman numerals: "C" and "D" are letters. */
const LARGEST_ROMAN = 10;

/** The number that a folded word numbers a tier with, "2" or "ii"; `null` for any other word. */
export function tierNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const roman = romanNumber(word);
  return roman !== null && roman <= LARGEST_ROMAN ? roman : null;
}

/** The number at the end of a tier's label: "Mức 2" and "Mức II" are 2, "Loại B" is 2; `null` where none stands there. */
export function labelNumber(label: string): number | null {
  const last = foldText(label).split(" ").at(-1) ?? "";
  const number = tierNumber(last);
  if (number !== null) return number;
  return /^[a-h]$/.test(last) ? last.charCodeAt(0) - 96 : null;
}
