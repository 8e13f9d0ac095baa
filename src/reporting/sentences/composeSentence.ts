import type { Phrase } from "../../locales/phrase";
import type { ReportSentence, SentenceNumber } from "../report/report";

/** Writes a phrase out, its first letter a capital, and says where each number stands. */
export function composeSentence(id: string, phrase: Phrase): ReportSentence {
  let text = "";
  const numbers: SentenceNumber[] = [];
  for (const part of phrase) {
    if (typeof part === "string") text += text === "" ? capitalized(part) : part;
    else {
      numbers.push({ ...part, at: text.length });
      text += part.text;
    }
  }
  return { id, text, numbers };
}

function capitalized(words: string): string {
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}
