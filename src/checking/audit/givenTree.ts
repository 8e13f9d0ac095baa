import type { Criterion, Tiers } from "../../rubric/rubric";
import { maxOf } from "../../rubric/tree";

/**
 * The tree as far as a table shows it: a criterion whose children the table leaves out becomes an indicator where its own
 * total is printed. Its tiers stay where they ask for the total alone.
 *
 * @param columns ids of the indicators with a column
 * @param totals ids of the criteria whose totals are printed
 */
export function givenTree(criterion: Criterion, columns: ReadonlySet<string>, totals: ReadonlySet<string>): Criterion {
  if (criterion.children === undefined) return criterion;
  const isGiven = (child: Criterion): boolean =>
    columns.has(child.id) || totals.has(child.id) || (child.children ?? []).some(isGiven);
  if (criterion.children.some(isGiven) || !totals.has(criterion.id)) {
    return { ...criterion, children: criterion.children.map((child) => givenTree(child, columns, totals)) };
  }
  const { id, name, weight, tiers } = criterion;
  const max = maxOf(criterion);
  return {
    id,
    name,
    ...(max === null ? {} : { max }),
    ...(weight === undefined ? {} : { weight }),
    ...(tiers === undefined || asksChildren(tiers) ? {} : { tiers }),
  };
}

function asksChildren({ bands }: Tiers): boolean {
  return bands.some(({ atLeast, over }) => atLeast?.each !== undefined || over?.each !== undefined);
}
