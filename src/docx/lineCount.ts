import { textWidth } from "../reporting/charts/textWidth";
import { wrapText } from "../reporting/charts/wrapText";

/** About how many lines a text of letters of this size takes; lengths in points. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  if (textWidth(text, size, bold) <= width) return 1;
  return wrapText(text, width, (part) => textWidth(part, size, bold)).length;
}
