import type { Evaluation } from "../../src/evaluation/evaluation";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { CellChange, FixKind, FixPlan } from "../../src/fixing/fix";
import { planFixes } from "../../src/fixing/planFixes";
import { withChanges } from "../../src/fixing/withChanges";
import type { CellValue } from "../../src/grid/grid";
import type { ReadingChoices } from "../../src/reading/scoreboard";
import { LEGACY_FONTS, LEGACY_LETTERS } from "../../src/reading/text/legacyFonts";
import type { LegacyFont } from "../../src/reading/text/legacyFonts";
import type { Rubric } from "../../src/rubric/rubric";
import { gridFrom } from "../support/gridFrom";
import type { GridOptions } from "../support/gridFrom";
import { fc } from "../support/properties";
import { trialRubric } from "../support/trialRubric";

const UNITS = ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Lao động - Thương binh và Xã hội"];

const RUBRIC: Rubric = {
  ...trialRubric(
    {
      id: "total",
      name: "Tổng điểm",
      children: [
        { id: "policy", name: "Chính sách", max: 11 },
        { id: "website", name: "Trang thông tin", max: 20 },
        { id: "staff", name: "Nguồn nhân lực", max: 2000 },
      ],
    },
    {
      units: UNITS.map((name) => (name.startsWith("Sở Lao động") ? { name, aliases: ["Sở LĐTB&XH"] } : { name })),
    },
  ),
  marks: { zero: ["---"], exempt: ["Không đánh giá"], notSubmitted: ["Không cung cấp số liệu"] },
};

const HEADINGS: readonly CellValue[] = ["Đơn vị", "Chính sách", "Trang thông tin", "Nguồn nhân lực"];

/** Headings in row 1, units from row 2: the name in A, the indicators in B to D. */
function sheetOf(change: Readonly<Record<string, CellValue>> = {}): CellValue[][] {
  const rows: CellValue[][] = [
    [...HEADINGS],
    ...UNITS.map((name, index) => [name, 8.25 + index / 4, 12.5 + index, 1500.5 - index]),
  ];
  for (const [cell, value] of Object.entries(change)) {
    const row = rows[Number(cell.slice(1)) - 1];
    if (row === undefined) throw new Error(`no row for ${cell}`);
    row[cell.charCodeAt(0) - 65] = value;
  }
  return rows;
}

function evaluate(rows: CellValue[][], options: GridOptions = {}, choices?: ReadingChoices): Evaluation {
  const evaluated = evaluateGrid(gridFrom(rows, options), RUBRIC, choices);
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.problems));
  return evaluated.value;
}

function planned(change: Readonly<Record<string, CellValue>>, options: GridOptions = {}): FixPlan {
  return planFixes(evaluate(sheetOf(change), options));
}

function said({ changes }: FixPlan): readonly (readonly [string, FixKind, string | number])[] {
  return changes.map(({ cell, kind, after }) => [cell, kind, after]);
}

/** A text as someone types it with a legacy font. */
function typedWith(font: LegacyFont, text: string): string {
  const codes = new Map([...LEGACY_LETTERS[font]].map(([written, meant]) => [meant, written]));
  return Array.from(text.normalize("NFC"), (letter) => codes.get(letter) ?? letter).join("");
}

test("a sheet in order has nothing to fix", () => {
  expect(planned({})).toMatchObject({ blocks: [], changes: [] });
});

describe("each kind", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, readonly [string, FixKind, string | number]]>([
    ["a number as text", { B2: "8,25" }, ["B2", "numbers", 8.25]],
    ["with the other sign", { B2: " 8.25\u00a0" }, ["B2", "numbers", 8.25]],
    ["with an apostrophe typed before it", { B2: "'8,25" }, ["B2", "numbers", 8.25]],
    ["with thousands beyond doubt", { D2: "1.234,5" }, ["D2", "numbers", 1234.5]],
    ["a sign that can be nothing else", { B2: "1,000" }, ["B2", "decimal-signs", 1]],
    ["non-breaking spaces in a name", { A2: "Sở\u00a0Y\u00a0tế" }, ["A2", "spaces", "Sở Y tế"]],
    ["decomposed letters in a heading", { B1: "Chính sách".normalize("NFD") }, ["B1", "spaces", "Chính sách"]],
    ["a mark written otherwise", { B2: "KHÔNG ĐÁNH GIÁ." }, ["B2", "marks", "Không đánh giá"]],
    ["another dash", { C3: "\u2013" }, ["C3", "marks", "---"]],
    ["an alias", { A5: "Sở LĐTB&XH" }, ["A5", "unit-names", "Sở Lao động - Thương binh và Xã hội"]],
    ["other capitals", { A3: "SỞ NỘI VỤ" }, ["A3", "unit-names", "Sở Nội vụ"]],
  ])("%s", (_, change, expected) => {
    expect(said(planned(change))).toEqual([expected]);
  });

  test.each<LegacyFont>(["tcvn3", "vni"])("texts typed with a font of %s, titles too", (font) => {
    const rows = sheetOf().map((row) =>
      row.map((value) => (typeof value === "string" ? typedWith(font, value) : value)),
    );
    const evaluation = evaluate(rows);
    const { changes } = planFixes(evaluation);
    expect(changes.map(({ after }) => after)).toEqual([...HEADINGS, ...UNITS]);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["legacy-text"]));
    expect(changes[0]?.finding?.check).toBe("legacy-text");
  });

  test("a change tells its finding, and what stood there", () => {
    const { changes } = planned({ B2: "8,25", A3: "Sở  Nội vụ", C3: "--" });
    expect(changes.map(({ cell, before, finding }) => [cell, before, finding?.check ?? null])).toEqual([
      ["B2", "8,25", "number-as-text"],
      ["A3", "Sở  Nội vụ", "untidy-text"],
      ["C3", "--", "mark"],
    ]);
  });

  test("only the kinds that are wanted; a cell of two kinds has one change", () => {
    const evaluation = evaluate(sheetOf({ B2: "8,25", A5: "Sở\u00a0LĐTB&XH" }));
    expect(said(planFixes(evaluation, { kinds: ["spaces"] }))).toEqual([["A5", "spaces", "Sở LĐTB&XH"]]);
    expect(said(planFixes(evaluation, { kinds: ["spaces", "unit-names"] }))).toEqual([
      ["A5", "spaces", "Sở Lao động - Thương binh và Xã hội"],
    ]);
  });
});

describe("is not offered:", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, GridOptions]>([
    ["a sign that may be either", { D2: "1,000" }, {}],
    ["a number whose sign may be lost", { B2: 875 }, {}],
    ["letters for digits", { B2: "8,2I" }, {}],
    ["a percentage", { B2: "82,5%" }, {}],
    ["points with their percentage", { B2: "8,25 75,00%" }, {}],
    ["a number in a cell that shows percentages", { B2: "8,25" }, { numberFormats: { B2: "0.0%" } }],
    ["a number in a cell that shows dates", { B2: "8,25" }, { numberFormats: { B2: "d/m/yyyy" } }],
    ["what a formula gives", { B2: "8,25" }, { formulas: { B2: '=TEXT(8.25,"0,00")' } }],
    ["a name that a formula gives", { A2: "Sở\u00a0Y tế" }, { formulas: { A2: "=B9" } }],
    ["a mark that a formula gives", { B2: "\u2013" }, { formulas: { B2: "=B9" } }],
    ["a sentence with a mark in it", { B2: "Không đánh giá do mới thành lập" }, {}],
    ["a name that is only alike", { A3: "Sở Nội vu" }, {}],
    ["a name that is unknown", { A3: "Sở Hạnh phúc" }, {}],
    ["a heading over two lines", { B1: "Chính sách\n(11)" }, {}],
  ])("%s", (_, change, options) => {
    expect(planned(change, options).changes).toEqual([]);
  });
});

test("a name that the user said which unit it is becomes the roster's", () => {
  const choices = { units: { "Sở Nội bộ": "Sở Nội vụ" } };
  const evaluation = evaluate(sheetOf({ A3: "Sở Nội bộ" }), {}, choices);
  expect(said(planFixes(evaluation, { choices }))).toEqual([["A3", "unit-names", "Sở Nội vụ"]]);
});

test("neighbouring rows of a column are one block, and a text that looks like a formula is written as text", () => {
  const { blocks } = planned({ B2: "8", B3: "9", B5: "10", A2: "SỞ Y TẾ" });
  expect(blocks).toEqual([
    { row: 2, column: 1, contents: [["Sở Y tế"]] },
    { row: 2, column: 2, contents: [[8], [9]] },
    { row: 5, column: 2, contents: [[10]] },
  ]);
});

/** Ways in which a clean cell is written badly. */
const SPOIL_NUMBER: readonly ((value: number) => CellValue)[] = [
  (value) => value,
  (value) => String(value),
  (value) => String(value).replace(".", ","),
  (value) => `\u00a0${value.toFixed(2)} `,
  (value) => value.toFixed(3).replace(".", ","),
  () => "\u2014",
  () => "không đánh giá",
  () => "Không cung cấp  số liệu",
  () => "8,2I",
  () => null,
];
const SPOIL_TEXT: readonly ((text: string, font: LegacyFont) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => `  ${text} `,
  (text) => text.toUpperCase(),
  (text, font) => typedWith(font, text),
];

function spoilt(choices: readonly number[], font: LegacyFont): CellValue[][] {
  let next = 0;
  const pick = <Way>(ways: readonly Way[]): Way => {
    const way = ways[(choices[next++ % choices.length] ?? 0) % ways.length];
    if (way === undefined) throw new Error("no ways");
    return way;
  };
  return sheetOf().map((row) =>
    row.map((value) => (typeof value === "string" ? pick(SPOIL_TEXT)(value, font) : pick(SPOIL_NUMBER)(Number(value)))),
  );
}

const CHOICES = fc.array(fc.nat(59), { minLength: 20, maxLength: 20 });

const FIXED_CHECKS = ["number-as-text", "legacy-text", "untidy-text"];

test("after fixing a sheet means what it meant, its findings of these kinds are gone, and nothing is left to fix", () => {
  let fixed = 0;
  fc.assert(
    fc.property(CHOICES, fc.constantFrom(...LEGACY_FONTS), (choices, font) => {
      const read = evaluateGrid(gridFrom(spoilt(choices, font)), RUBRIC);
      if (!read.ok) return;
      const before = read.value;
      const { changes } = planFixes(before);
      if (changes.length > 0) fixed++;
      const after = evaluateGrid(withChanges(before.grid, changes), RUBRIC);
      if (!after.ok) throw new Error("not read any more");
      expect(after.value.units.map(({ scores, ranks }) => [scores, ranks])).toEqual(
        before.units.map(({ scores, ranks }) => [scores, ranks]),
      );
      const checks = after.value.findings.map(({ check }) => check);
      expect(checks.filter((check) => FIXED_CHECKS.includes(check))).toEqual([]);
      expect(errorsOf(after.value)).toEqual(errorsOf(before));
      expect(planFixes(after.value).changes).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(fixed).toBeGreaterThan(50);
});

function errorsOf({ findings }: Evaluation): readonly string[] {
  return findings.flatMap(({ severity, check, cell }) => (severity === "error" ? [`${check} ${cell ?? ""}`] : []));
}

test("no cell but those of the plan changes", () => {
  const { grid } = evaluate(sheetOf({ B2: "8,25", A2: "SỞ Y TẾ" }));
  const changes: readonly CellChange[] = planned({ B2: "8,25", A2: "SỞ Y TẾ" }).changes;
  const after = withChanges(grid, changes);
  const differing = after.values.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === grid.values[at]?.[column] ? [] : [`${String(at + 1)}:${String(column)}`],
    ),
  );
  expect(differing).toEqual(["2:0", "2:1"]);
});
