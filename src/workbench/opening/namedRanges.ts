import type { DefinedName } from "../../xlsx/xlsxFile";

const PLAIN_RANGE = /^(?:'(?:[^']|'')+'|[^'!,\s()[\]]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;

/** The names that formulas of the grid may use: visible, of the whole workbook, standing for one plain range. */
export function namedRanges(names: readonly DefinedName[]): Record<string, string> {
  return Object.fromEntries(
    names
      .filter(({ sheet, hidden, refersTo }) => sheet === null && !hidden && PLAIN_RANGE.test(refersTo))
      .map(({ name, refersTo }) => [name, refersTo.replaceAll("$", "")]),
  );
}
