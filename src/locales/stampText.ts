import type { Rubric } from "../rubric/rubric";
import { VERSION } from "../version";
import { formatDate } from "./format";
import { dictionary } from "./index";
import type { Language } from "./index";

/** “Tính bằng CQDT 0.1.0, bộ tiêu chí «…» (mã), ngày 21/11/2026”; the day is that of the computer's own clock. */
export function stampText({ id, title }: Pick<Rubric, "id" | "title">, language: Language, now: Date): string {
  return dictionary(language).filling.stamp(VERSION, title[language], id, formatDate(now, language));
}
