import { isSyllable } from "../../../src/reading/text/isSyllable";
import { wordLikeness } from "../../../src/reading/text/wordLikeness";

test.each(["huyen", "nghieng", "quang", "xa", "y", "thuong", "an", "giam", "khuya", "toan", "nguyen"])(
  "%s is a syllable",
  (word) => expect(isSyllable(word)).toBe(true),
);

test.each(["hnyen", "cntt", "larn", "q", "thhong", "internet", "cno"])("%s is none", (word) =>
  expect(isSyllable(word)).toBe(false),
);

test.each([
  ["hnyen", "huyen"],
  ["thhong", "thong"],
  ["rnang", "mang"],
  ["1e", "le"],
  ["cong", "cong"],
])("%s is %s misspelt", (written, known) => expect(wordLikeness(written, known)).toBeGreaterThan(0.7));

test.each([
  ["lam", "lac"],
  ["larn", "lac"],
  ["3", "4"],
  ["tinh", "huyen"],
  ["da", "dan"],
])("%s is another word than %s", (written, known) => expect(wordLikeness(written, known)).toBe(0));
