import { foldText } from "../text/foldText";
import { MAXIMUM_NAME, MAXIMUM_ROW } from "../text/vocabulary";
import { correctHeading } from "./correctHeading";

/** Whether a clean text names the row of maxima: "Điểm tối đa", also misspelt or without its diacritics. */
export function isMaximumName(text: string): boolean {
  return MAXIMUM_ROW.test(text) || (text.length <= LONGEST && MAXIMUM_NAME.test(correctHeading(foldText(text))));
}

/** Longer texts are not folded: names of units are many. */
const LONGEST = 20;
