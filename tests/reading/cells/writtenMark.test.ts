import { writtenMark } from "../../../src/reading/cells/writtenMark";

const MARKS = { zero: ["---"], exempt: ["Không đánh giá", "KĐG"], notSubmitted: ["Không cung cấp số liệu"] };

test.each([
  ["không đánh giá.", "Không đánh giá"],
  ["–", "---"],
  ["kđg", "KĐG"],
  ["KĐG", "KĐG"],
  ["Không xếp hạng do không cung cấp số liệu.", null],
  ["8,5", null],
])("%s is written %s", (text, written) => {
  expect(writtenMark(text, MARKS)).toBe(written);
});
