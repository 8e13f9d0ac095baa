/** Quotes around a text that begins or ends with a space. */
const QUOTED = /^("+)(?:\s[\s\S]*|[\s\S]*\s)\1$/;
const TO_QUOTE = /^("*)(?:\s[\s\S]*|[\s\S]*\s)\1$/;

/** A text as a cell shows it: in quotes where it begins or ends with a space, which reading would take for a slip. */
export function writeText(text: string): string {
  return TO_QUOTE.test(text) ? `"${text}"` : text;
}

/** The text that a cell shows, without spaces at its ends unless they stand in quotes. */
export function readText(shown: string): string {
  const text = shown.trim();
  return QUOTED.test(text) ? text.slice(1, -1) : text;
}
