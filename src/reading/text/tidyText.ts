import { cleanText } from "./foldText";

/**
 * The text as it should stand in a cell: composed letters (NFC), plain single spaces and none at the ends of a line. Line
 * breaks stay. It reads the same: `cleanText` of both is equal.
 */
export function tidyText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(cleanText)
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}
