import type { RubricDraft } from "../../drafting/draft";
import { columnName } from "../../grid/address";
import { draftingWords } from "../../locales/draftingWords";
import { formatNumber } from "../../locales/format";
import type { Language } from "../../locales";
import type { Criterion } from "../../rubric/rubric";
import { criterionName, maxOf } from "../../rubric/tree";
import { printable } from "./displayWidth";
import { textTable } from "./textTable";

/** A draft as its tree with the columns it was read from, and what is to be checked. */
export function printDraft({ rubric, columns, questions }: RubricDraft, head: string, language: Language): string {
  const words = draftingWords(language);
  const columnOf = new Map(
    columns.flatMap(({ column, became }) =>
      became?.as === "indicator" || became?.as === "total" ? [[became.criterion, column]] : [],
    ),
  );
  const rows: (readonly string[])[] = [];
  const add = (criterion: Criterion, depth: number): void => {
    const max = maxOf(criterion);
    const column = columnOf.get(criterion.id);
    rows.push([
      "  ".repeat(depth) + criterion.name,
      max === null ? "–" : formatNumber(max, language, 4),
      column === undefined ? "–" : columnName(column),
      criterion.id,
    ]);
    for (const child of criterion.children ?? []) add(child, depth + 1);
  };
  add(rubric.criteria, 0);
  const { outline } = words;
  const table = textTable(
    [
      { heading: outline.name, align: "left" },
      { heading: outline.max, align: "right" },
      { heading: outline.column, align: "left" },
      { heading: outline.id, align: "left" },
    ],
    rows,
  );
  const asked = questions.map(
    (question) => `- ${printable(words.question(question, (id) => criterionName(rubric.criteria, id)))}\n`,
  );
  const list = asked.length === 0 ? "" : `\n${words.questions}\n${asked.join("")}`;
  const title = `${printable(head)}\n${printable(rubric.title[language])} (${rubric.id})\n\n`;
  return `${title}${table}\n${words.units(rubric.units.length)}\n${list}`;
}
