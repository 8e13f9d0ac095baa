import type { CheckName, Finding, FindingFor } from "../../src/checking/finding";
import { LANGUAGES } from "../../src/locales";
import { describeFinding } from "../../src/locales/describeFinding";
import { rubricOf } from "../support/rubricOf";

type Values = { readonly [Check in CheckName]: FindingFor<Check>["values"] };

/** Facts for every check there is: a new check without a sentence or an example does not compile. */
const VALUES: Values = {
  "missing-column": {},
  "duplicate-column": { heading: "Hạ tầng (2)", used: "C4" },
  "extra-column": { heading: "Điểm thưởng", missing: 1 },
  "heading-max": { printed: 10, max: 8 },
  "max-unknown": {},
  weights: { sum: 1.05 },
  "not-a-number": { text: "I", meant: 1 },
  "below-zero": { points: -0.5 },
  "above-max": { points: 8.25, max: 8 },
  "finer-than-step": { points: 8.25, step: 0.1 },
  blank: {},
  "blank-unit": {},
  mark: { text: "---", counts: "zero", max: 8 },
  "not-submitted": { text: "Không cung cấp số liệu", scored: ["D9"] },
  exempt: { exemption: "full", max: 8 },
  "exempt-with-score": { points: 4, exemption: "full", max: 8 },
  "number-as-text": { text: "7,5", points: 7.5 },
  "decimal-sign": { shown: "1,000", read: 1, other: 1000 },
  "percent-for-points": { shown: 0.945, max: 8 },
  "percent-column": { largest: 100, max: 8 },
  "duplicate-unit": { first: { name: "Sở Tài chính", cell: "B7" } },
  "unknown-unit": { nearest: "Sở Tài chính" },
  "missing-unit": {},
  "legacy-text": { font: "tcvn3", cells: 12 },
  "untidy-text": { cells: 3 },
  "unnamed-unit": { row: 9 },
  "identical-scores": { others: [{ name: "Sở Khoa học và Công nghệ", cell: "B20" }] },
  "hidden-rows": { rows: [9, 11] },
  "hidden-column": {},
  ordinals: { rows: [9] },
};

/** Checks whose finding is about no cell, no unit or no indicator. */
const WITHOUT_CELL: readonly CheckName[] = ["missing-column", "missing-unit", "max-unknown", "weights", "hidden-rows"];
const WITHOUT_UNIT: readonly CheckName[] = [
  "missing-column",
  "duplicate-column",
  "extra-column",
  "heading-max",
  "max-unknown",
  "weights",
  "percent-column",
  "legacy-text",
  "untidy-text",
  "unnamed-unit",
  "hidden-rows",
  "hidden-column",
  "ordinals",
];
const WITHOUT_CRITERION: readonly CheckName[] = [
  "legacy-text",
  "untidy-text",
  "extra-column",
  "blank-unit",
  "not-submitted",
  "duplicate-unit",
  "unknown-unit",
  "missing-unit",
  "unnamed-unit",
  "identical-scores",
  "hidden-rows",
  "ordinals",
];

const CHECKS = Object.keys(VALUES) as CheckName[];

function findingOf(check: CheckName): Finding {
  return {
    check,
    severity: "error",
    cell: "G9",
    unit: "Sở Y tế",
    criterion: "infrastructure",
    values: VALUES[check],
  } as Finding;
}

function sentence(check: CheckName, language: "vi" | "en"): string {
  const rubric = rubricOf("cao-bang-2020-so");
  return describeFinding(findingOf(check), rubric, language);
}

describe.each(LANGUAGES)("sentences in %s", (language) => {
  test.each(CHECKS)("%s is a whole sentence that names what it is about", (check) => {
    const text = sentence(check, language);
    expect(text).toMatch(/^\p{Lu}.*\.$/su);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|infrastructure| {2}/);
    if (!WITHOUT_CELL.includes(check)) expect(text).toContain("G9");
    if (!WITHOUT_UNIT.includes(check)) expect(text).toContain("Sở Y tế");
    if (!WITHOUT_CRITERION.includes(check)) expect(text).toContain("Hạ tầng kỹ thuật");
  });
});

test("numbers are written as the language writes them, in full", () => {
  expect(sentence("above-max", "vi")).toContain("ghi 8,25, vượt điểm tối đa 8");
  expect(sentence("above-max", "en")).toContain("says 8.25, above the maximum of 8");
});

test("a percentage is written as the language writes it, or as the cell does", () => {
  expect(sentence("percent-for-points", "vi")).toContain("tỷ lệ 94,5%");
  expect(sentence("percent-for-points", "en")).toContain("percentage 94.5%");
});

test("a row without a name is called by its row", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  expect(describeFinding({ ...findingOf("blank"), unit: "" }, rubric, "vi")).toContain(
    "Ô G9 (Đơn vị không tên ở hàng 9,",
  );
  expect(describeFinding({ ...findingOf("blank"), unit: "" }, rubric, "en")).toContain(
    "Cell G9 (Unnamed unit in row 9,",
  );
});

test("of many units with the same scores the sentence names a few and counts the rest", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const others = Array.from({ length: 9000 }, (_, place) => ({
    name: `Xã ${String(place)}`,
    cell: `B${String(place + 10)}`,
  }));
  const finding: Finding = { ...findingOf("identical-scores"), check: "identical-scores", values: { others } };
  expect(describeFinding(finding, rubric, "vi")).toContain("Xã 4 (ô B14) và 8.995 đơn vị khác. ");
  expect(describeFinding(finding, rubric, "en")).toContain("Xã 4 (cell B14) and 8,995 other units. ");
});

test("the two languages differ in every sentence", () => {
  for (const check of CHECKS) expect(sentence(check, "vi")).not.toBe(sentence(check, "en"));
});
