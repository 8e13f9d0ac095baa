import type { Rubric } from "../rubric/rubric";
import { criteriaOf, indicatorsOf } from "../rubric/tree";
import { maximaAgree } from "./buildCriteria";
import type { DraftColumn, DraftQuestion } from "./draft";
import { sumOfMaxima } from "./growTree";
import type { SurveyedColumn } from "./surveyColumns";
import { branchesOf, leavesOf } from "./tree";
import type { Branch } from "./tree";

/** No more unknown texts are asked about than a person would answer. */
const MOST_MARKS = 10;

interface Drafted {
  readonly rubric: Rubric;
  readonly root: Branch;
  readonly idOf: ReadonlyMap<Branch, string>;
  readonly columns: readonly DraftColumn[];
  /** Columns that call themselves totals of nothing. */
  readonly dropped: readonly SurveyedColumn[];
  /** Texts among points that are no known marks, with their counts. */
  readonly unknown: ReadonlyMap<string, number>;
  readonly unsure: { readonly province: boolean; readonly year: boolean; readonly level: boolean };
}

/** What the sheet does not decide, the rubric's own facts first. */
export function askQuestions(drafted: Drafted): readonly DraftQuestion[] {
  const { rubric, root, idOf, columns, dropped, unknown, unsure } = drafted;
  const branches = branchesOf(root);
  const open = indicatorsOf(rubric.criteria).filter(({ max }) => max === undefined);
  const filled = leavesOf(root).some(({ column }) => (column?.numbers ?? 0) > 0);
  return [
    ...(unsure.province ? [{ code: "province" } as const] : []),
    ...(unsure.year ? [{ code: "year", assumed: rubric.year } as const] : []),
    ...(unsure.level ? [{ code: "level", assumed: rubric.level } as const] : []),
    ...(open.length === 0 ? [] : [{ code: "max-open", criteria: open.map(({ id }) => id) } as const]),
    ...branches.flatMap((branch) => askMax(branch, idOf)),
    ...branches.flatMap((branch): readonly DraftQuestion[] => {
      if (branch.total === null || branch.total.by === "words") return [];
      const { column, by } = branch.total;
      return [{ code: "subtotal", column: column.column, criterion: idOf.get(branch) ?? "", by }];
    }),
    ...branches.flatMap((branch): readonly DraftQuestion[] => {
      if (!filled || branch.column === null || branch.column.numbers > 0 || branch.column.texts.size > 0) return [];
      return [{ code: "blank-column", column: branch.column.column, criterion: idOf.get(branch) ?? "" }];
    }),
    ...columns.flatMap(({ column, heading, became }): readonly DraftQuestion[] => {
      const isTotal = dropped.some((other) => other.column === column);
      return became === null && isTotal ? [{ code: "unused-column", column, heading }] : [];
    }),
    ...criteriaOf(rubric.criteria).flatMap(({ id, tiers }): readonly DraftQuestion[] =>
      tiers === undefined ? [] : [{ code: "bands", criterion: id, labels: tiers.bands.map(({ label }) => label) }],
    ),
    { code: "ranking", criteria: rubric.ranking.map(({ of }) => of) },
    ...[...unknown]
      .sort(([, left], [, right]) => right - left)
      .slice(0, MOST_MARKS)
      .map(([text, count]) => ({ code: "mark", text, count }) as const),
  ];
}

function askMax(branch: Branch, idOf: ReadonlyMap<Branch, string>): readonly DraftQuestion[] {
  const sum = sumOfMaxima(branch);
  if (branch.column !== null || branch.max === null || sum === null || maximaAgree(branch)) return [];
  return [{ code: "max-differs", criterion: idOf.get(branch) ?? "", printed: branch.max, sum }];
}
