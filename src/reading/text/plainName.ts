import { FILLERS, LONG_FORMS } from "./vocabulary";

/** A folded name with the field's abbreviations written out: "ha tang cntt" -> "ha tang cong nghe thong tin". */
export function longName(folded: string): string {
  return folded
    .split(" ")
    .map((word) => LONG_FORMS.get(word) ?? word)
    .join(" ");
}

/** A long name without the words that headings put around it; "" where it has no others. */
export function plainName(long: string): string {
  return long.replace(FILLERS, " ").replace(/ {2,}/g, " ").trim();
}
