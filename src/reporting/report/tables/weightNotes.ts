import { formatPercent } from "../../../locales/format";
import type { Criterion } from "../../../rubric/rubric";
import type { ReportBoard } from "../board/reportBoard";

/** "Trọng số: …": the factors of a criterion's children, where they are not all 1. */
export function weightNotes(
  { words, language, rubric }: ReportBoard,
  of: Criterion = rubric.criteria,
): readonly string[] {
  const children = of.children ?? [];
  if (children.every(({ weight = 1 }) => weight === 1)) return [];
  const list = children.map(({ name, weight = 1 }) => `${name} ${formatPercent(weight, language)}`).join("; ");
  return [words.notes.weights(list)];
}
