import type { CellContent } from "../../src/grid/block";

const NUMBER = /^\d+(?:\.(\d+))?(%?)$/;

/** A printed cell as a sheet holds it: numbers and percentages as numbers, marks as text, a blank as nothing. */
export function readCell(text: string): CellContent {
  const match = NUMBER.exec(text);
  if (match === null) return text === "" ? null : text;
  return match[2] === "%" ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
}

/** The number format that shows a number with the decimals it is printed with. */
export function decimalFormat(text: string): string {
  const [, decimals = "", percent = ""] = NUMBER.exec(text) ?? [];
  return `0${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}${percent}`;
}
