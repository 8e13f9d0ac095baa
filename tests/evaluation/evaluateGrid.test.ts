import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { FillMode } from "../../src/filling/fill";
import { planFill } from "../../src/filling/planFill";
import { gridFrom } from "../support/gridFrom";
import { evaluatePublished, publishedSheet } from "./evaluatePublished";
import { rubricOf } from "../support/rubricOf";

const BOARDS = [
  "cao-bang-2020-so",
  "cao-bang-2020-huyen",
  "bac-kan-2020-tinh",
  "bac-kan-2020-huyen",
  "bac-kan-2020-xa",
];

test.each(BOARDS)("%s as published has no errors", (id) => {
  expect(evaluatePublished(id).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the only warning about Cao Bằng's departments is true: two of them have the same six scores", () => {
  expect(evaluatePublished("cao-bang-2020-so").findings.filter(({ severity }) => severity === "warning")).toMatchObject(
    [
      {
        check: "identical-scores",
        unit: "Sở Kế hoạch và Đầu tư",
        values: { others: [{ name: "Sở Khoa học và Công nghệ" }] },
      },
    ],
  );
});

test("the only warnings about Bắc Kạn's communes are the names that were lost", () => {
  const warnings = evaluatePublished("bac-kan-2020-xa").findings.filter(({ severity }) => severity === "warning");
  expect(warnings.map(({ check, cell }) => [check, cell])).toEqual([
    ["unnamed-unit", "B103"],
    ["unnamed-unit", "B105"],
    ["unnamed-unit", "B107"],
    ["unnamed-unit", "B109"],
  ]);
});

test("text for a score is an error, and what rests on it is unknown", () => {
  const sheet = publishedSheet("cao-bang-2020-so");
  const [, first] = sheet;
  if (first === undefined) throw new Error("no unit");
  first[5] = "chưa có";
  const evaluation = evaluateGrid(gridFrom(sheet), rubricOf("cao-bang-2020-so"));
  if (!evaluation.ok) throw new Error("not read");
  expect(evaluation.value.findings[0]).toMatchObject({ check: "not-a-number", severity: "error", cell: "F2" });
  expect(evaluation.value.units[0]).toMatchObject({
    submitted: true,
    totals: { total: null },
    tiers: { total: null },
    ranks: { total: null },
  });
});

test("maxima that the rubric leaves open are the sheet's", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const children = (rubric.criteria.children ?? []).map(({ id, name }) => ({ id, name }));
  const open = { ...rubric, units: [], criteria: { id: "total", name: "Tổng điểm", children } };
  const [headings = [], ...rows] = publishedSheet("cao-bang-2020-so");
  const maxima = [null, null, null, null, null, 8, 16, 20, 6, 5, 5];
  const printed = headings.map((heading, at) =>
    maxima[at] == null ? heading : `${String(heading)} (${String(maxima[at])})`,
  );
  const evaluation = evaluateGrid(gridFrom([printed, ...rows]), open);
  if (!evaluation.ok) throw new Error("not read");
  expect(evaluation.value.units[1]?.percents).toEqual({ total: 53.7 / 60 });
  const fill = (mode: FillMode) => planFill(evaluation.value, { mode, outputs: ["percent"] });
  expect(fill("formulas").ok).toBe(true);
  expect(fill("functions")).toMatchObject({ ok: false, problems: [{ code: "max-only-on-sheet" }] });
});

test("a sheet without a table is refused", () => {
  expect(evaluateGrid(gridFrom([["Lịch họp"], ["Thứ hai", "8 giờ"]]), rubricOf("cao-bang-2020-so"))).toMatchObject({
    ok: false,
    problems: [{ code: "no-table" }],
  });
});
