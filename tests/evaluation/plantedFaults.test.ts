import type { CheckName, Finding } from "../../src/checking/finding";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { CellValue } from "../../src/grid/grid";
import { gridFrom } from "../support/gridFrom";
import type { GridOptions } from "../support/gridFrom";
import { publishedSheet } from "./evaluatePublished";
import { rubricOf } from "../support/rubricOf";

const RUBRIC = rubricOf("cao-bang-2020-so");

/** Cao Bằng's published table: headings in row 1, units from row 2 in column A, the indicators in F to K. */
function evaluate(
  plant: (sheet: CellValue[][]) => void,
  options: GridOptions = {},
  rubric = RUBRIC,
): readonly Finding[] {
  const sheet = publishedSheet("cao-bang-2020-so");
  plant(sheet);
  const evaluation = evaluateGrid(gridFrom(sheet, options), rubric);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problems));
  return evaluation.value.findings;
}

function put(row: number, column: number, value: CellValue): (sheet: CellValue[][]) => void {
  return (sheet) => {
    const cells = sheet[row - 1];
    if (cells === undefined) throw new Error("no such row");
    cells[column - 1] = value;
  };
}

function found(findings: readonly Finding[], check: CheckName): readonly (string | null)[] {
  return findings.filter((finding) => finding.check === check).map(({ cell }) => cell);
}

const [, , SECOND = [], THIRD = []] = publishedSheet("cao-bang-2020-so");

test.each<[CheckName, string, ReturnType<typeof put>]>([
  ["above-max", "F2", put(2, 6, 8.1)],
  ["below-zero", "F2", put(2, 6, -1)],
  ["not-a-number", "G3", put(3, 7, "I4,9")],
  ["not-a-number", "G3", put(3, 7, "#DIV/0!")],
  ["blank", "K5", put(5, 11, null)],
  ["mark", "I4", put(4, 9, "Không đánh giá")],
  ["not-a-number", "I4", put(4, 9, "---")],
  ["number-as-text", "H6", put(6, 8, "17,5")],
  ["decimal-sign", "I7", put(7, 9, "1,000")],
  ["decimal-sign", "G8", put(8, 7, 132)],
  ["percent-for-points", "H3", put(3, 8, "90%")],
  ["unknown-unit", "A6", put(6, 1, "Sở Hạnh phúc")],
  ["duplicate-unit", "A5", put(5, 1, "SỞ TÀI CHÍNH")],
  ["heading-max", "G1", put(1, 7, "Ứng dụng CNTT (17)")],
  ["extra-column", "L1", (sheet) => sheet.forEach((row, at) => row.push(at === 0 ? "Điểm thưởng" : at / 10))],
  ["duplicate-column", "L1", (sheet) => sheet.forEach((row, at) => row.push(at === 0 ? "Chính sách" : 5))],
  ["identical-scores", "A3", (sheet) => sheet.splice(3, 1, [...THIRD.slice(0, 5), ...SECOND.slice(5)])],
  ["blank-unit", "A4", (sheet) => sheet.splice(3, 1, THIRD.slice(0, 5))],
  ["not-submitted", "F4", (sheet) => sheet.splice(3, 1, [...THIRD.slice(0, 5), "Không cung cấp số liệu"])],
])("%s is found at %s, and nowhere in the table as published", (check, cell, plant) => {
  expect(found(evaluate(plant), check)).toContain(cell);
  const usual = evaluate(() => undefined);
  expect(found(usual, check)).not.toContain(cell);
});

test("a missing column is found by the indicator's id", () => {
  const findings = evaluate((sheet) => sheet.forEach((row) => row.splice(9, 1)));
  expect(findings[0]).toMatchObject({ check: "missing-column", severity: "error", cell: null, criterion: "personnel" });
});

test("a missing unit is found by the roster's name", () => {
  const findings = evaluate((sheet) => sheet.splice(2, 1));
  expect(findings.find(({ check }) => check === "missing-unit")).toMatchObject({
    severity: "warning",
    unit: "Sở Y tế",
  });
});

test("a percentage by number format is found", () => {
  expect(found(evaluate(put(3, 8, 0.9), { numberFormats: { H3: "0.0%" } }), "percent-for-points")).toEqual(["H3"]);
});

test("a column of percentages is found", () => {
  const findings = evaluate((sheet) =>
    sheet.slice(1).forEach((row) => {
      row[7] = Number(row[7]) * 5;
    }),
  );
  expect(found(findings, "percent-column")).toEqual(["H1"]);
});

test("a score finer than the step, and weights that do not sum to 1, are found", () => {
  const children = (RUBRIC.criteria.children ?? []).map((child) => ({ ...child, step: 0.1, weight: 0.2 }));
  const rubric = { ...RUBRIC, criteria: { id: "total", name: "Tổng điểm", children } };
  const findings = evaluate(put(2, 6, 7.95), {}, rubric);
  expect(found(findings, "finer-than-step")).toEqual(["F2"]);
  expect(findings.find(({ check }) => check === "weights")).toMatchObject({ criterion: "total", values: { sum: 1.2 } });
});

test("a blank of the exempt office counts full and is noted", () => {
  const findings = evaluate(put(9, 9, null));
  expect(found(findings, "exempt")).toEqual(["I9"]);
  expect(found(findings, "blank")).toEqual([]);
});
