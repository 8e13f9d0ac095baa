import { draftRubric } from "../../../../src/drafting/draftRubric";
import type { CellValue } from "../../../../src/grid/grid";
import { fewestChoices } from "../../../../src/taskpane/useCases/editor/fewestChoices";
import { gridFrom } from "../../../support/gridFrom";

const UNITS: readonly (readonly CellValue[])[] = [
  [1, "Xã An Bình", 15, 20, 35],
  [2, "Xã Bình Minh", 18, 25, 43],
  [3, "Phường Cẩm Sơn", 10, 22, 32],
];

function draftOf(headings: readonly CellValue[]) {
  const grid = gridFrom([["STT", "Đơn vị", ...headings], ...UNITS]);
  const draft = draftRubric(grid);
  if (!draft.ok) throw new Error(draft.problems[0].code);
  return { grid, ...draft.value };
}

test("of a sheet that is read so anyhow none is kept, so that results filled into new columns are found again", () => {
  const { grid, rubric, choices } = draftOf(["Nền tảng số (20)", "Nhân lực số (30)", "Tổng điểm"]);
  expect(choices.outputs).toMatchObject({ [`${rubric.criteria.id}/percent`]: null });
  expect(fewestChoices(grid, rubric, choices)).toEqual({});
});

test("a column that only the choice finds is kept, as are the user's answers about units", () => {
  const { grid, rubric, choices } = draftOf(["Nền tảng số (20)", "Nhân lực số (30)", "Tổng điểm"]);
  const units = { "Xã An Bình": null };
  const [platform = "", people = ""] = Object.keys(choices.columns ?? {});
  const swapped = { ...choices, units, columns: { [platform]: 4, [people]: 3 } };
  const fewest = fewestChoices(grid, rubric, swapped);
  expect(fewest).toMatchObject({ units, columns: { [platform]: 4, [people]: 3 } });
  expect(Object.values(fewest.outputs ?? {})).not.toContain(null);
});
