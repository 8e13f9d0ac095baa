import { readFileSync } from "node:fs";
import path from "node:path";
import { draftRubric } from "../../src/drafting/draftRubric";
import type { RubricDraft } from "../../src/drafting/draft";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Grid } from "../../src/grid/grid";
import { namesOf } from "../../src/reading/columns/namesOf";
import { LIBRARY } from "../../src/rubric/library";
import { indicatorsOf, parentsOf } from "../../src/rubric/tree";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { rubricOf } from "../support/rubricOf";

/** The board of a rubric, still to be filled and as it was published. */
function gridsOf(id: string): readonly Grid[] {
  const isForm = id.startsWith("binh-phuoc");
  const name = isForm ? "binh-phuoc-2021-mau" : id;
  const file = openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${name}.xlsx`)));
  if (!file.ok) throw new Error(file.problems[0].code);
  const sheets = file.value.sheets.map((sheet) => gridOf(file.value, sheet.name));
  return isForm ? [sheets[id.endsWith("so") ? 0 : 1]].flatMap((grid) => grid ?? []) : sheets;
}

function draftOf(grid: Grid): RubricDraft {
  const draft = draftRubric(grid);
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems[0]));
  return draft.value;
}

const BOARDS = LIBRARY.flatMap(({ id }) => gridsOf(id).map((grid) => [id, grid.sheet, grid] as const));

describe.each(BOARDS)("a draft from the board of %s, sheet %s", (id, _, grid) => {
  const known = rubricOf(id);
  const { rubric, choices, columns, questions } = draftOf(grid);
  const drafted = evaluateGrid(grid, rubric, choices);
  const expected = evaluateGrid(grid, known);
  if (!drafted.ok || !expected.ok) throw new Error("The board is not read.");
  const { layout, units, scores } = drafted.value.scoreboard;
  const board = expected.value.scoreboard;

  test("has the library's indicators, in its order and with the printed maxima", () => {
    const leaves = indicatorsOf(known.criteria);
    const names = namesOf(known.criteria);
    const found = indicatorsOf(rubric.criteria);
    const alike = found.map(({ name }, index) => {
      const expectedAt = names.criteria.findIndex(({ id: criterion }) => criterion === leaves[index]?.id);
      return names.similarities(name)[expectedAt] ?? 0;
    });
    expect(found).toHaveLength(leaves.length);
    for (const likeness of alike) expect(likeness).toBeGreaterThan(0.6);
    expect(found.map(({ max }) => max ?? null)).toEqual(board.layout.columns.map(({ printedMax }) => printedMax));
  });

  test("has as many parents over the same indicators", () => {
    const shape = (of: typeof known): readonly number[] =>
      parentsOf(of.criteria).map((parent) => indicatorsOf(parent).length);
    expect(shape(rubric)).toEqual(shape(known));
  });

  test("reads the same units and scores from the same columns", () => {
    expect(layout.columns.map(({ column }) => column)).toEqual(board.layout.columns.map(({ column }) => column));
    expect(units.map(({ row, name }) => [row, name])).toEqual(board.units.map(({ row, name }) => [row, name]));
    expect(scores).toEqual(board.scores);
    expect(layout.missing).toEqual([]);
  });

  test("finds the columns of totals, tiers and ranks that the library's rubric finds", () => {
    const resultColumns = columns.flatMap(({ column, became }) =>
      became === null || became.as === "indicator" ? [] : [[column, became.as]],
    );
    expect(resultColumns).toEqual(
      [...board.layout.outputs]
        .sort((left, right) => left.column - right.column)
        .map(({ column, output }) => [column, output]),
    );
  });

  test("names the level, and the year and province where the sheet does; else asks", () => {
    const asked = questions.map(({ code }) => code);
    expect(rubric.level).toBe(known.level);
    if (!asked.includes("year")) expect(rubric.year).toBe(known.year);
    expect(asked.includes("province")).toBe(rubric.province === "Chưa rõ");
    expect([known.province, "Chưa rõ"]).toContain(rubric.province);
  });
});
