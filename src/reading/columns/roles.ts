import type { Criterion, Rubric } from "../../rubric/rubric";
import { criteriaOf, indicatorsOf } from "../../rubric/tree";
import type { Output } from "../scoreboard";
import { outputsOf } from "./outputsOf";

/** Something a column can be: an indicator's points, or a result of a criterion. */
export type Role =
  | { readonly kind: "indicator"; readonly criterion: Criterion }
  | { readonly kind: "output"; readonly criterion: Criterion; readonly output: Output };

/** All roles of a rubric: its indicators in order, then the results that its criteria have. */
export function rolesOf(rubric: Rubric): readonly Role[] {
  const indicators = indicatorsOf(rubric.criteria).map((criterion): Role => ({ kind: "indicator", criterion }));
  const outputs = criteriaOf(rubric.criteria).flatMap((criterion) =>
    outputsOf(criterion, rubric.ranking).map((output): Role => ({ kind: "output", criterion, output })),
  );
  return [...indicators, ...outputs];
}

/** The key of a role among the user's choices: an indicator's id, or `<criterion id>/<output>`. */
export function roleKey(role: Role): string {
  return role.kind === "indicator" ? role.criterion.id : `${role.criterion.id}/${role.output}`;
}
