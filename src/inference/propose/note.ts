import { inferenceWords } from "../../locales/inferenceWords";
import type { InferenceDictionary } from "../../locales/inferenceWords";
import type { Text } from "../../rubric/rubric";

/** A source's sentence in both languages. */
export function note(say: (notes: InferenceDictionary["notes"]) => string): Text {
  return { vi: say(inferenceWords("vi").notes), en: say(inferenceWords("en").notes) };
}
