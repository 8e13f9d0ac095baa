import { helpers } from "@odoo/o-spreadsheet";
import { VIETNAMESE_LOCALE } from "./locale";

/**
 * Number formats of one workbook between Excel and the engine. The engine shows fewer formats than Excel has; one it
 * cannot show gets a stand-in that ends in empty literals (`""`), whose count leads back to the original. So the original
 * travels with the cell through copies and sorting.
 */
export interface NumberFormats {
  /** The engine's format for Excel's; `undefined` for `"General"`, which the engine knows as no format. */
  readonly toEngine: (format: string) => string | undefined;
  /** Excel's format for the engine's: the original of a stand-in, else the same format in Excel's spelling. */
  readonly toExcel: (format: string | undefined) => string;
}

const EMPTY_LITERAL = '""';

export function createNumberFormats(): NumberFormats {
  const originals: string[] = [];
  const engineFormats = new Map<string, string | undefined>([["General", undefined]]);

  return {
    toEngine(format) {
      if (engineFormats.has(format)) return engineFormats.get(format);
      let engineFormat = format;
      if (!isShownAlike(format)) {
        originals.push(format);
        engineFormat = standIn(format) + EMPTY_LITERAL.repeat(originals.length);
      }
      engineFormats.set(format, engineFormat);
      return engineFormat;
    },
    toExcel(format) {
      if (format === undefined || format === "") return "General";
      const literals = /(?:"")+$/.exec(format)?.[0].length ?? 0;
      const original = originals[literals / EMPTY_LITERAL.length - 1];
      return original ?? inExcelSpelling(format);
    },
  };
}

/** Only what both programs read the same way: digits, separators, percent, lower-case date letters, quoted text. */
function isShownAlike(format: string): boolean {
  const unquoted = format.replace(/"[^"]*"/g, "");
  return (
    /^[0#.,%;@ \-+/:()dmyhs]*$/.test(unquoted) &&
    !format.endsWith(EMPTY_LITERAL) &&
    isDisplayable(format) &&
    !/d{5}|m{5}/.test(unquoted)
  );
}

function isDisplayable(format: string): boolean {
  return [1234.5, -1234.5, 0].every((value) => {
    try {
      helpers.formatValue(value, { format, locale: VIETNAMESE_LOCALE });
      return true;
    } catch {
      return false;
    }
  });
}

/** The nearest format that the engine can show. */
function standIn(format: string): string {
  const nearest = format
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_whole, symbol: string) => (symbol === "" ? "" : `"${symbol}"`))
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\(.)/g, '"$1"')
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/AM\/PM/gi, "a")
    .replace(/E\+0*/g, "e")
    .replace(/General/gi, "#.##")
    .replace(/\?/g, "#");
  const candidates = [nearest, nearest.toLowerCase(), nearest.split(";")[0] ?? ""];
  return candidates.find((candidate) => candidate !== "" && isDisplayable(candidate)) ?? "0";
}

function inExcelSpelling(format: string): string {
  return format.replace(/\ba\b/g, "AM/PM").replace(/(?<=[0#])e$/, "E+00");
}
