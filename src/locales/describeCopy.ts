import type { SheetReplacements } from "../recipients/recipientCopy";
import { formatNumber } from "./format";
import type { Language } from "./index";
import { reportWords } from "./reportWords";

/** What a copy for people without CQDT replaced, and what they will miss: a sentence each, the first always. */
export function describeCopy(
  { sheets, names }: { readonly sheets: readonly SheetReplacements[]; readonly names: readonly string[] },
  language: Language,
): readonly [string, ...string[]] {
  const { copies } = reportWords(language);
  const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const formulas = sheets.reduce((sum, sheet) => sum + sheet.formulas, 0);
  const places = (of: "asValues" | "unanswered"): readonly string[] =>
    sheets.flatMap((sheet) => sheet[of].map((cell) => `${sheet.sheet}!${cell}`));
  const number = (value: number): string => formatNumber(value, language);
  const asValues = places("asValues");
  const unanswered = places("unanswered");
  return [
    count === 0 ? copies.nothing : copies.replaced(number(count), number(formulas), number(count - formulas)),
    ...(asValues.length > 0 ? [copies.asValues(asValues)] : []),
    ...(unanswered.length > 0 ? [copies.unanswered(unanswered)] : []),
    ...(names.length > 0 ? [copies.names(names)] : []),
  ];
}
