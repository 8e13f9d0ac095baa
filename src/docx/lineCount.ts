import { textWidth } from "../reporting/charts/textWidth";
import { wrapText } from "../reporting/charts/wrapText";

interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  /** How far in the first line begins. */
  readonly indent?: number;
}

/** About how many lines a text takes; lengths in points. */
export function lineCount(text: string, width: number, { size, bold = false, indent = 0 }: Letters): number {
  const figure = textWidth("0", size);
  // An indent is as wide as so many figures before the first word.
  const indented = "0".repeat(Math.ceil(indent / figure)) + text;
  const measure = (part: string): number => textWidth(part, size, bold);
  return measure(indented) <= width ? 1 : wrapText(indented, width, measure).length;
}
