import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";
import { gridFrom } from "../../support/gridFrom";
import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("one sign before three digits can be read in two ways", () => {
  expect(only("decimal-sign", checkRows(withCell(0, 2, "1,000")))).toEqual([
    {
      check: "decimal-sign",
      severity: "warning",
      cell: "C2",
      unit: "Sở Y tế",
      criterion: "website",
      values: { shown: "1,000", read: 1, other: 1000 },
    },
  ]);
});

test("such a cell is not reported as text as well", () => {
  expect(only("number-as-text", checkRows(withCell(0, 2, "1,000")))).toEqual([]);
});

test.each(["0,748", "8,5", "12.25"])("%s can be read in one way only", (text) => {
  expect(only("decimal-sign", checkRows(withCell(0, 2, text)))).toEqual([]);
});

test("1725 in a column of two decimals is probably 17.25", () => {
  const findings = checkRows([
    ["A", 8.5, 17.25],
    ["B", 7, 1225],
    ["C", 7, 18.75],
  ]);
  expect(only("decimal-sign", findings)).toMatchObject([{ cell: "C3", values: { read: 1225, other: 12.25 } }]);
  expect(only("above-max", findings)).toMatchObject([{ cell: "C3" }]);
});

test("a number that no lost sign explains is only above the maximum", () => {
  const findings = checkRows([
    ["A", 8.5, 17.25],
    ["B", 7, 9999],
    ["C", 7, 18.75],
  ]);
  expect(only("decimal-sign", findings)).toEqual([]);
  expect(only("decimal-sign", checkRows(CLEAN))).toEqual([]);
});

test("a single digit above the maximum has lost no sign", () => {
  const sheet = publishedSheet("cao-bang-2020-so");
  const column = sheet[0]?.indexOf("Hạ tầng kỹ thuật") ?? -1;
  sheet[2]?.splice(column, 1, 9);
  const evaluation = evaluateGrid(gridFrom(sheet), rubricOf("cao-bang-2020-so"));
  const findings = evaluation.ok ? evaluation.value.findings : [];
  expect(only("above-max", findings)).toHaveLength(1);
  expect(only("decimal-sign", findings)).toEqual([]);
});
