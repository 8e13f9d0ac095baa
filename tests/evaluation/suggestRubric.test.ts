import { suggestRubric } from "../../src/evaluation/suggestRubric";
import { matchUnit } from "../../src/reading/units/matchUnit";
import { LIBRARY } from "../../src/rubric/library";
import { rubricOf } from "../support/rubricOf";
import { gridFrom } from "../support/gridFrom";
import { publishedSheet } from "./evaluatePublished";

test.each([
  "cao-bang-2020-so",
  "cao-bang-2020-huyen",
  "bac-kan-2020-tinh",
  "bac-kan-2020-huyen",
  "bac-kan-2020-xa",
  "bac-giang-2021-so-ung-dung",
  "bac-giang-2021-huyen-ung-dung",
  "bac-giang-2021-so-cong-ttdt",
  "bac-giang-2021-huyen-cong-ttdt",
])("the published table %s is recognised as its own among all rubrics", (id) => {
  expect(suggestRubric(gridFrom(publishedSheet(id)), LIBRARY)?.id).toBe(id);
});

test("a table of other units with the same headings suggests nothing", () => {
  const sheet = publishedSheet("cao-bang-2020-so").map((row, index) =>
    index === 0 ? row : row.map((value, column) => (column === 0 ? `Đơn vị ${index}` : value)),
  );
  expect(suggestRubric(gridFrom(sheet), LIBRARY)).toBeNull();
});

test("a maximum that contradicts the rubric keeps it from being suggested", () => {
  const sheet = publishedSheet("cao-bang-2020-so").map((row, index) =>
    index === 0 ? row.map((value) => (value === "Hạ tầng kỹ thuật" ? "Hạ tầng kỹ thuật (10)" : value)) : row,
  );
  expect(suggestRubric(gridFrom(sheet), LIBRARY)).toBeNull();
});

test("two rubrics that fit equally well suggest neither", () => {
  const sheet = gridFrom(publishedSheet("cao-bang-2020-so"));
  const rubric = LIBRARY.find(({ id }) => id === "cao-bang-2020-so");
  if (rubric === undefined) throw new Error("the rubric is gone");
  expect(suggestRubric(sheet, [rubric, { ...rubric, id: "cao-bang-2021-so" }])).toBeNull();
});

test("a rubric with an indicator more fits better, though both rosters name all units", () => {
  const known = publishedSheet("bac-kan-2020-tinh").filter((row, index) => index === 0 || isOnRoster(row));
  expect(known.length).toBeGreaterThan(15);
  expect(suggestRubric(gridFrom(known), LIBRARY)?.id).toBe("bac-kan-2020-tinh");
});

function isOnRoster(row: readonly unknown[]): boolean {
  return row.some(
    (value) => typeof value === "string" && matchUnit(value, rubricOf("hoa-binh-2019-so").units) !== null,
  );
}

test("an empty sheet suggests nothing", () => {
  expect(suggestRubric(gridFrom([]), LIBRARY)).toBeNull();
});
