import { draftRubric } from "../../src/drafting/draftRubric";
import type { DraftProblem, RubricDraft } from "../../src/drafting/draft";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { foldText } from "../../src/reading/text/foldText";
import type { Criterion, Rubric } from "../../src/rubric/rubric";
import { indicatorsOf, parentsOf } from "../../src/rubric/tree";
import type { Score } from "../../src/scoring/results";
import type { MessySheet } from "../reading/messy/renderMessy";

/** What came of drafting a rubric from a sheet: right, or the first thing that is wrong. */
export type DraftVerdict = "right" | "columns" | "names" | "maxima" | "tree" | "scores" | DraftProblem["code"];

/** Whether a draft has the sheet's indicators in their columns, their names and printed maxima, its tree and its scores. */
export function judgeDraft(sheet: MessySheet): DraftVerdict {
  const draft = draftRubric(sheet.grid, { thisYear: 2020 });
  if (!draft.ok) return draft.problems[0].code;
  const { rubric, choices } = draft.value;
  const drafted = byColumn(rubric, draft.value);
  const expected = new Map([...sheet.columns].map(([id, column]) => [column, id]));
  if (drafted.size !== expected.size || [...drafted.keys()].some((column) => !expected.has(column))) return "columns";
  const known = new Map(indicatorsOf(sheet.rubric.criteria).map((indicator) => [indicator.id, indicator]));
  for (const [column, { name, max }] of drafted) {
    const indicator = known.get(expected.get(column) ?? "");
    if (indicator === undefined || foldText(indicator.name) !== foldText(name)) return "names";
    if (max !== (sheet.layout.maxima === "none" ? undefined : indicator.max)) return "maxima";
  }
  const columnOfDraft = new Map([...drafted].map(([column, { id }]) => [id, column]));
  if (sheet.layout.groups !== "none" && shapeOf(rubric, columnOfDraft) !== shapeOf(sheet.rubric, sheet.columns))
    return "tree";
  const evaluation = evaluateGrid(sheet.grid, rubric, choices);
  if (!evaluation.ok) return "unreadable";
  const { units, scores } = evaluation.value.scoreboard;
  const order = indicatorsOf(rubric.criteria).map(({ id }) => expected.get(columnOfDraft.get(id) ?? 0) ?? "");
  const places = order.map((id) => indicatorsOf(sheet.rubric.criteria).findIndex((indicator) => indicator.id === id));
  const read = units.map(({ row }, unit) => [row, scores[unit]?.map(meaningOf)]);
  const written = sheet.units.map(({ row, scores: all }) => [row, places.map((place) => meaningOf(all[place]))]);
  return JSON.stringify(read) === JSON.stringify(written) ? "right" : "scores";
}

/** A score without the spelling of its mark. */
function meaningOf(score: Score | undefined): unknown {
  return score?.kind === "mark" ? score.meaning : score;
}

function byColumn(rubric: Rubric, { choices }: RubricDraft): ReadonlyMap<number, Criterion> {
  return new Map(indicatorsOf(rubric.criteria).map((indicator) => [choices.columns?.[indicator.id] ?? 0, indicator]));
}

/** The columns under each parent, whatever the parents are called. */
function shapeOf({ criteria }: Rubric, columns: ReadonlyMap<string, number>): string {
  const parents = parentsOf(criteria).map((parent) =>
    indicatorsOf(parent)
      .map(({ id }) => columns.get(id) ?? 0)
      .sort((left, right) => left - right)
      .join(),
  );
  return parents.sort().join(" | ");
}
