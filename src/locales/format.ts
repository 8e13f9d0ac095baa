import type { Language } from "./index";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** Making a format costs a thousand times its use. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * Points as the language writes them: `54.3` -> "54,3" (vi), "54.3" (en); at most `decimals` digits after the sign and at
 * least `leastDecimals`, so that the numbers of a column stand under each other.
 */
export function formatNumber(value: number, language: Language, decimals = 2, leastDecimals = 0): string {
  return numberFormat("decimal", language, decimals, leastDecimals).format(value);
}

/** A share 0–1 as a percentage: `0.895` -> "89,5%" (vi), "89.5%" (en). */
export function formatPercent(share: number, language: Language, decimals = 2, leastDecimals = 0): string {
  return numberFormat("percent", language, decimals, leastDecimals).format(share);
}

function numberFormat(
  style: "decimal" | "percent",
  language: Language,
  decimals: number,
  leastDecimals: number,
): Intl.NumberFormat {
  const key = `${style} ${language} ${decimals} ${leastDecimals}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], {
      style,
      minimumFractionDigits: leastDecimals,
      maximumFractionDigits: decimals,
    });
    numberFormats.set(key, format);
  }
  return format;
}

/** A day of the computer's own clock: "21/11/2026" in both languages. */
export function formatDate(date: Date, language: Language): string {
  const style = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(date);
}
