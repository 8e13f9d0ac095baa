import { resultHeading } from "../../src/filling/resultHeading";
import { readScoreboard } from "../../src/reading/readScoreboard";
import { roleKey, rolesOf } from "../../src/reading/columns/roles";
import { LIBRARY } from "../../src/rubric/library";
import { gridFrom } from "../support/gridFrom";

test.each(LIBRARY.map((rubric) => [rubric.id, rubric] as const))(
  "every result column that filling adds for %s is found again",
  (_, rubric) => {
    const roles = rolesOf(rubric);
    const headings = roles.map((role) =>
      role.kind === "indicator" ? role.criterion.name : resultHeading(role.criterion, role.output, rubric),
    );
    const outcome = readScoreboard(
      gridFrom([
        ["STT", "Đơn vị", ...headings],
        [1, "Sở Y tế", ...headings.map(() => 1)],
      ]),
      rubric,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { columns, outputs, unmatched } = outcome.value.layout;
    const found = [
      ...columns.map(({ criterion, column }) => [criterion, column]),
      ...outputs.map(({ criterion, output, column }) => [`${criterion}/${output}`, column]),
    ];
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(roles.map((role, index) => [roleKey(role), index + 3])),
    );
    expect(unmatched).toEqual([]);
  },
);
