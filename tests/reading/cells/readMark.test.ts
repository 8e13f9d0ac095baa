import { readMark } from "../../../src/reading/cells/readMark";

const MARKS = {
  zero: ["---"],
  exempt: ["Không đánh giá"],
  notSubmitted: ["Không cung cấp số liệu"],
};

test.each([
  ["---", "zero"],
  ["-", "zero"],
  ["—", "zero"],
  ["- - -", "zero"],
  ["Không đánh giá", "exempt"],
  ["KHÔNG ĐÁNH GIÁ", "exempt"],
  ["Không đánh giá".normalize("NFD"), "exempt"],
  ["Không đánh giá (không có thủ tục hành chính)", "exempt"],
  ["Không xếp hạng do không cung cấp số liệu.", "notSubmitted"],
  ["Không đánh giá do không cung cấp số liệu", "notSubmitted"],
])("%j means %s", (text, meaning) => {
  expect(readMark(text, MARKS)).toBe(meaning);
});

test.each(["Không", "Đánh giá", "KXH", "…", "Mức I", ""])("%j is no mark", (text) => {
  expect(readMark(text, MARKS)).toBeNull();
});

test("a dash is no mark of a rubric that has none", () => {
  expect(readMark("---", { zero: [], exempt: [], notSubmitted: [] })).toBeNull();
});
