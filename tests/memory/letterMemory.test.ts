import { BLANK_LETTER } from "../../src/docx/letter";
import { letterOf, readLetter } from "../../src/memory/letterMemory";
import { refuse, succeed } from "../../src/outcome/outcome";

test("what is absent or null is to be filled in by hand, an empty text is left out", () => {
  const read = readLetter({ place: null, parentBody: "", signer: "Nguyễn Văn A", recipients: [] });
  expect(read).toEqual(succeed({ parentBody: "", signer: "Nguyễn Văn A", recipients: [] }));
  const letter = letterOf(read.ok ? read.value : {});
  expect(letter).toEqual({ ...BLANK_LETTER, parentBody: "", signer: "Nguyễn Văn A", recipients: [] });
});

test("a day is one of the computer's own calendar", () => {
  expect(readLetter({ date: "" })).toEqual(succeed({}));
  const { date } = letterOf({ date: "2020-03-01" });
  expect([date?.getFullYear(), date?.getMonth(), date?.getDate(), date?.getHours()]).toEqual([2020, 2, 1, 0]);
});

test.each([
  ["a list", [], { code: "letter-form" }],
  ["a field that no letter has", { Place: "Huế" }, { code: "letter-field", field: "Place" }],
  ["a number for a text", { number: 338 }, { code: "letter-text", field: "number" }],
  ["a day as people write it", { date: "01/03/2020" }, { code: "letter-date" }],
  ["a day that is none", { date: "2020-04-31" }, { code: "letter-date" }],
  ["recipients in one text", { recipients: "Như trên" }, { code: "letter-recipients" }],
  ["a recipient that is no text", { recipients: ["Như trên", 2] }, { code: "letter-recipients" }],
])("%s is refused", (_, data, problem) => {
  expect(readLetter(data)).toMatchObject(refuse(problem));
});
