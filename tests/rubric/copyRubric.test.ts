import { copyRubric } from "../../src/rubric/copyRubric";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { anyRubric } from "../support/anyRubric";
import { fc } from "../support/properties";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("bac-kan-2020-tinh");

test("an edited rubric gets an id and a title of its own, and keeps everything else", () => {
  const copy = copyRubric(rubric, []);
  expect(copy.id).toBe("bac-kan-2020-tinh-sua");
  expect(copy.title).toEqual({ vi: `${rubric.title.vi} (bản sửa)`, en: `${rubric.title.en} (edited)` });
  expect({ ...copy, id: rubric.id, title: rubric.title }).toEqual(rubric);
});

test("further copies, and copies of copies, are numbered", () => {
  const first = copyRubric(rubric, []);
  const second = copyRubric(rubric, [first.id]);
  expect(second.id).toBe("bac-kan-2020-tinh-sua-2");
  expect(second.title.vi).toBe(`${rubric.title.vi} (bản sửa 2)`);
  const third = copyRubric(second, [first.id, second.id]);
  expect(third.id).toBe("bac-kan-2020-tinh-sua-3");
  expect(third.title.vi).toBe(`${rubric.title.vi} (bản sửa 3)`);
});

test("a copy of any rubric is a rubric with an id that was not known", () => {
  fc.assert(
    fc.property(anyRubric, fc.integer({ min: 1, max: 100 }), (any, length) => {
      const long = { ...any, id: "a".repeat(length) };
      const known = [long.id, `${long.id}-sua`];
      const copy = copyRubric(long, known);
      expect(known).not.toContain(copy.id);
      expect(validateRubric(copy).ok).toBe(true);
    }),
    { numRuns: 50 },
  );
});
