import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import { draftRubric } from "../../../src/drafting/draftRubric";
import { LANGUAGES } from "../../../src/locales";
import { stampText } from "../../../src/locales/stampText";
import { isStamp } from "../../../src/reading/cells/stamp";
import { indicatorsOf } from "../../../src/rubric/tree";
import { VERSION } from "../../../src/version";
import { gridFrom } from "../../support/gridFrom";
import { rubricOf } from "../../support/rubricOf";

const rubric = rubricOf("cao-bang-2020-so");
const day = new Date(2026, 10, 21, 23, 59);
const rows = [
  ["STT", "Đơn vị", ...indicatorsOf(rubric.criteria).map(({ name }) => name)],
  [1, "Sở Y tế", 8, 14.9, 18, 2.8, 5, 5],
  [2, "Sở Tài chính", 5.9, 13.7, 18, 3.2, 3, 5],
];

test("says version, rubric and the day of the computer's clock", () => {
  expect(stampText(rubric, "vi", day)).toBe(
    `Tính bằng CQDT ${VERSION}, bộ tiêu chí «${rubric.title.vi}» (cao-bang-2020-so), ngày 21/11/2026`,
  );
  expect(stampText(rubric, "en", day)).toBe(
    `Computed with CQDT ${VERSION}, rubric “${rubric.title.en}” (cao-bang-2020-so), on 21/11/2026`,
  );
});

test.each(LANGUAGES)("a stamp in %s is known again, however its letters are composed", (language) => {
  const text = stampText(rubric, language, day);
  expect([text.normalize("NFC"), text.normalize("NFD")].map(isStamp)).toEqual([true, true]);
});

test("other text about CQDT is no stamp", () => {
  expect(
    ["Tính bằng CQDT", "Điểm tính bằng CQDT 0.1.0, bộ tiêu chí «A» (a), ngày 1/1/2026", 1, null].map(isStamp),
  ).toEqual([false, false, false, false]);
});

test.each([1, 2])("a sheet reads, checks and scores the same with a stamp %i rows below its table", (gap) => {
  const text = stampText(rubric, "vi", day);
  const stamped = [...rows, ...Array.from({ length: gap - 1 }, () => []), [null, text]];
  const facts = (cells: readonly (readonly (string | number | null)[])[]): unknown => {
    const evaluated = evaluateGrid(gridFrom(cells, { sheet: "Bảng" }), rubric);
    if (!evaluated.ok) throw new Error(evaluated.problems[0].code);
    const { scoreboard, findings, units } = evaluated.value;
    return { scoreboard, findings, units };
  };
  expect(facts(stamped)).toEqual(facts(rows));
  expect(draftRubric(gridFrom(stamped, { sheet: "Bảng" }))).toEqual(draftRubric(gridFrom(rows, { sheet: "Bảng" })));
});
