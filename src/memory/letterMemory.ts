import { BLANK_LETTER, type Letter } from "../docx/letter";
import { refuse, succeed, type Outcome } from "../outcome/outcome";
import { isData } from "./data";

/** The parts of a letter that are one line of text. */
export const LETTER_TEXTS = [
  "parentBody",
  "issuingBody",
  "number",
  "place",
  "attachedTo",
  "authority",
  "position",
  "signer",
] as const;

export type LetterText = (typeof LETTER_TEXTS)[number];

/** A letter as plain JSON: what is absent is dots to fill in by hand, an empty text is left out. */
export type LetterMemory = Readonly<Partial<Record<LetterText, string>>> & {
  /** "YYYY-MM-DD"; an empty text stands for what is absent: a date is always there, if only as dots. */
  readonly date?: string;
  readonly recipients?: readonly string[];
};

/** Why data are no letter. */
export type LetterProblem =
  | { readonly code: "letter-form" }
  /** `known`: all that a letter has. */
  | { readonly code: "letter-field"; readonly field: string; readonly known: readonly string[] }
  | { readonly code: "letter-text"; readonly field: LetterText }
  | { readonly code: "letter-date" }
  | { readonly code: "letter-recipients" };

/** A letter from JSON; `null` stands for what is absent. */
export function readLetter(data: unknown): Outcome<LetterMemory, LetterProblem> {
  if (!isData(data)) return refuse({ code: "letter-form" });
  const known: readonly string[] = [...LETTER_TEXTS, "date", "recipients"];
  const field = Object.keys(data).find((key) => !known.includes(key));
  if (field !== undefined) return refuse({ code: "letter-field", field, known });
  const texts: Partial<Record<LetterText, string>> = {};
  for (const key of LETTER_TEXTS) {
    const text = data[key] ?? undefined;
    if (text === undefined) continue;
    if (typeof text !== "string") return refuse({ code: "letter-text", field: key });
    texts[key] = text;
  }
  const date = data.date === "" ? undefined : (data.date ?? undefined);
  if (date !== undefined && (typeof date !== "string" || dayOf(date) === null)) return refuse({ code: "letter-date" });
  const recipients = data.recipients ?? undefined;
  if (recipients !== undefined && !isTexts(recipients)) return refuse({ code: "letter-recipients" });
  return succeed({
    ...texts,
    ...(date === undefined ? {} : { date }),
    ...(recipients === undefined ? {} : { recipients }),
  });
}

/** The letter to print. */
export function letterOf({ date, ...texts }: LetterMemory): Letter {
  return { ...BLANK_LETTER, ...texts, date: date === undefined ? null : dayOf(date) };
}

/** A day of the calendar on the computer's own clock; `null` for any other text. */
function dayOf(text: string): Date | null {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((item) => typeof item === "string");
}
