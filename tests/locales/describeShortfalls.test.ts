import { describeShortfalls } from "../../src/locales/describeShortfalls";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("bac-kan-2020-tinh");
const lacking = (criterion: string, points: number) => ({ tier: "Mức 2", criterion, points });

test("each criterion by its name, points with a decimal comma", () => {
  expect(describeShortfalls([lacking("transaction", 0.24), lacking("transformation", 3)], rubric)).toBe(
    "Giao dịch thiếu 0,24 điểm; Chuyển đổi thiếu 3 điểm",
  );
});

test("a band that asks for more than the unit has, by any amount", () => {
  expect(describeShortfalls([lacking("policy", 0)], rubric)).toBe(
    "Môi trường chính sách CNTT phải cao hơn điểm hiện có",
  );
});

test("nothing for a unit in the best tier", () => {
  expect(describeShortfalls([], rubric)).toBe("");
});
