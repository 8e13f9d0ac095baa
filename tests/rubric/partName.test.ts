import { partName } from "../../src/rubric/partName";
import { MAX } from "../../src/functions/functions";
import { criteriaOf, maxOf } from "../../src/rubric/tree";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("bac-kan-2020-tinh");

test("the root goes by the rubric's id, a part by both ids", () => {
  expect(partName(rubric, "total")).toBe("bac-kan-2020-tinh");
  expect(partName(rubric, "readiness")).toBe("bac-kan-2020-tinh/readiness");
});

test("functions find every criterion by it", () => {
  for (const criterion of criteriaOf(rubric.criteria)) {
    expect(MAX(partName(rubric, criterion.id))).toBe(maxOf(criterion));
  }
});
