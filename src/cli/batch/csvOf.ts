import type { Language } from "../../locales";
import type { SummaryTable } from "./summaryTable";

/** What Excel of each language takes as separators: it reads no other file right by a double click. */
const SEPARATORS: Readonly<Record<Language, { readonly list: string; readonly decimal: string }>> = {
  vi: { list: ";", decimal: "," },
  en: { list: ",", decimal: "." },
};

/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** A table as CSV in UTF-8 with a byte order mark. Text that begins like a formula gets an apostrophe before it. */
export function csvOf({ headings, rows }: SummaryTable, language: Language): string {
  const { list, decimal } = SEPARATORS[language];
  const field = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value).replace(".", decimal);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${[headings, ...rows].map((row) => `${row.map(field).join(list)}\r\n`).join("")}`;
}
