import { isFormula } from "../grid/block";
import type { CellContent } from "../grid/block";

/** What Office.js takes for one cell; `""` empties it. */
export type CellEntry = string | number | boolean;

/** The entry that makes a cell hold exactly this content: only a formula is ever entered as one. */
export function entryOf(content: CellContent): CellEntry {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "string" ? textEntry(content) : content;
}

/** The entry that keeps a text a text, with an apostrophe before it where Excel would read it as something else. */
export function textEntry(text: string): string {
  return isPlainText(text) ? text : `'${text}`;
}

/**
 * Text that no Excel reads as a number, date, boolean, error or formula, in whatever language: no digit in it, or begun by
 * a word with a Vietnamese letter that is none of the calendar's (`tháng`, `thứ`).
 */
function isPlainText(text: string): boolean {
  if (text === "") return true;
  if (/^(true|false)$/i.test(text) || !/^\p{L}/u.test(text)) return false;
  if (!/\p{N}/u.test(text)) return true;
  const [start = ""] = /^[\p{L}\p{M}]*/u.exec(text) ?? [];
  const [word = ""] = /^\p{L}*/u.exec(start.normalize("NFC")) ?? [];
  return /[^\u0000-\u007f]/.test(word) && !/^th/i.test(word);
}

/**
 * The entry that stands in a cell already, from its formula and value as Office.js reads them: a text that begins with `=`
 * reads the same both ways, a formula never equals its own result.
 */
export function entryThatStands(formula: CellEntry, value: CellEntry): CellEntry {
  if (typeof formula !== "string") return formula;
  return isFormulaText(formula, value) ? formula : textEntry(formula);
}

/** Whether a cell holds a formula, from its formula and value as Office.js reads them. */
export function isFormulaText(formula: CellEntry, value: CellEntry): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;
}

/** About how many bytes the entry takes in a request; never fewer. */
export function bytesOf(entry: CellEntry): number {
  if (typeof entry !== "string") return String(entry).length + 1;
  let bytes = entry.length + 3;
  for (let index = 0; index < entry.length; index += 1) {
    const code = entry.charCodeAt(index);
    if (code > 127) bytes += 2;
    else if (code < 32 || code === 34 || code === 92) bytes += 5;
  }
  return bytes;
}
