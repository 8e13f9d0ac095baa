import type { Layout } from "../reading/scoreboard";
import type { Criterion, Rubric } from "../rubric/rubric";

/** The rubric with the maxima it leaves open taken from the sheet's headings or its row "Điểm tối đa"; what a rubric states stays, and a maximum of 0 is none. */
export function resolveMaxima(rubric: Rubric, layout: Layout): Rubric {
  const printed = new Map(layout.columns.map((column) => [column.criterion, column.printedMax]));
  const criteria = resolve(rubric.criteria, printed);
  return criteria === rubric.criteria ? rubric : { ...rubric, criteria };
}

function resolve(criterion: Criterion, printed: ReadonlyMap<string, number | null>): Criterion {
  if (criterion.children === undefined) {
    const max = printed.get(criterion.id) ?? 0;
    return criterion.max !== undefined || max <= 0 ? criterion : { ...criterion, max };
  }
  const children = criterion.children.map((child) => resolve(child, printed));
  return children.every((child, index) => child === criterion.children?.[index])
    ? criterion
    : { ...criterion, children };
}
