import { auditWorkbook } from "../../src/evaluation/auditWorkbook";
import { compareWithPrevious } from "../../src/evaluation/compareWithPrevious";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../src/evaluation/evaluation";
import type { PreviousComparison } from "../../src/evaluation/previousComparison";
import type { UnitPair } from "../../src/checking/audit/tables/tablesAudit";
import type { CellValue, Grid } from "../../src/grid/grid";
import type { Rubric } from "../../src/rubric/rubric";
import { gridFrom } from "../support/gridFrom";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("cao-bang-2020-so");
const INDICATORS = [
  "Hạ tầng kỹ thuật",
  "Ứng dụng CNTT",
  "Cung cấp thông tin trên Trang TTĐT",
  "Cung cấp DVCTT",
  "Nhân lực",
  "Chính sách",
];

function boardGrid(sheet: string, units: Readonly<Record<string, readonly CellValue[]>>): Grid {
  const rows = Object.entries(units).map(([name, scores], index) => [index + 1, name, ...scores]);
  return gridFrom([["STT", "Đơn vị", ...INDICATORS], ...rows], { sheet });
}

function evaluated(grid: Grid, by: Rubric = rubric): Evaluation {
  const evaluation = evaluateGrid(grid, by);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problems));
  return evaluation.value;
}

const NOW = boardGrid("2020", { "Sở Y tế": [8, 14.9, 18, 2.8, 5, 5], "Sở Tài chính": [5.9, 13.7, 18, 3.2, 3, 5] });

describe("columns of the workbook", () => {
  function compareColumns(
    rows: readonly (readonly CellValue[])[],
    pairs: readonly UnitPair[] = [],
  ): PreviousComparison {
    const table = gridFrom([["STT", "Đơn vị", "Nhân lực năm 2020", "Nhân lực năm 2019"], ...rows], {
      sheet: "Nhân lực",
    });
    const current = evaluated(NOW);
    const audit = auditWorkbook(
      [
        { grid: NOW, rubric, evaluation: current },
        { grid: table, rubric: null },
      ],
      pairs,
    );
    const outcome = compareWithPrevious(current, { kind: "columns" }, audit, pairs);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  }

  test("give the criteria they show, and say what they do not", () => {
    const compared = compareColumns([
      [1, "Sở Tài chính", 3, 4],
      [2, "Sở Y tế", 5, 2],
    ]);
    expect(compared).toMatchObject({
      year: 2019,
      source: "columns",
      sheet: "2020",
      previousSheets: ["Nhân lực"],
      criteria: ["personnel"],
    });
    expect(compared.added).toContain("total");
    expect(compared.comparison.units.map(({ points }) => points)).toEqual([
      { personnel: { previous: 2, current: 5, change: 3 } },
      { personnel: { previous: 4, current: 3, change: -1 } },
    ]);
  });

  test("a name that no roster knows is gone until it is paired", () => {
    const rows = [
      [1, "Sở Tài chính", 3, 4],
      [2, "Sở Sức khỏe", 5, 2],
    ];
    expect(compareColumns(rows).comparison).toMatchObject({ gone: ["Sở Sức khỏe"], missingThen: ["Sở Y tế"] });
    const { comparison } = compareColumns(rows, [{ written: "Sở Sức khỏe", unit: "Sở Y tế" }]);
    expect(comparison).toMatchObject({ gone: [], missingThen: [] });
    expect(comparison.units[0]).toMatchObject({
      previous: { name: "Sở Sức khỏe", match: "pair" },
      points: { personnel: { previous: 2, current: 5 } },
    });
  });

  test("a unit in two rows is named and not compared", () => {
    const { comparison } = compareColumns([
      [1, "Sở Tài chính", 3, 4],
      [2, "Sở Y tế", 5, 2],
      [3, "Sở Y tế", 5, 1],
    ]);
    expect(comparison.repeated).toEqual([{ unit: "Sở Y tế", names: ["Sở Y tế"] }]);
    expect(comparison.units[0]).toMatchObject({ name: "Sở Y tế", previous: null, points: {} });
  });

  test("a workbook of one year has none", () => {
    const current = evaluated(NOW);
    const audit = auditWorkbook([{ grid: NOW, rubric, evaluation: current }]);
    expect(compareWithPrevious(current, { kind: "columns" }, audit)).toMatchObject({
      ok: false,
      problems: [{ code: "no-previous-columns", year: 2020 }],
    });
  });
});

describe("a board of its own", () => {
  const older = { "Sở Y tế": [7, 13, 18, 2, 3, 4], "Sở Tài chính": [6, 13.7, 18, 3, 5, 5] };

  function compareBoard(current: Grid, previous: Grid, by: Rubric = rubric): ReturnType<typeof compareWithPrevious> {
    return compareWithPrevious(
      evaluated(current),
      { kind: "board", evaluation: evaluated(previous, by) },
      { rubrics: [] },
    );
  }

  test("the earlier order does not matter", () => {
    const reversed = Object.fromEntries(Object.entries(older).reverse());
    const one = compareBoard(NOW, boardGrid("2019", older));
    expect(compareBoard(NOW, boardGrid("2019", reversed))).toEqual(one);
    expect(one).toMatchObject({ ok: true, value: { year: null, source: "board", previousSheets: ["2019"] } });
  });

  test("criteria with other ids are found by their names", () => {
    const renamed: Rubric = {
      ...rubric,
      id: "nam-ngoai",
      year: 2019,
      criteria: {
        ...rubric.criteria,
        children: (rubric.criteria.children ?? []).map((child, index) => ({ ...child, id: `c${String(index)}` })),
      },
      sources: {},
    };
    const outcome = compareBoard(NOW, boardGrid("2019", older), renamed);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.value).toMatchObject({ year: 2019, added: [], dropped: [], otherScale: [] });
    expect(outcome.value.comparison.units[0]?.points).toMatchObject({
      infrastructure: { previous: 7, current: 8, change: 1 },
      policy: { previous: 4, current: 5, change: 1 },
    });
  });

  test("rows without a name are no one's", () => {
    const outcome = compareBoard(
      boardGrid("2020", { "Sở Y tế": [8, 14, 18, 2, 5, 5], "": [1, 1, 1, 1, 1, 1] }),
      boardGrid("2019", { "Sở Y tế": [7, 13, 18, 2, 3, 4], "": [2, 2, 2, 2, 2, 2] }),
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const unnamed = outcome.value.comparison.units.filter(({ name }) => name === "");
    expect(unnamed.every(({ previous }) => previous === null)).toBe(true);
  });

  test.each([
    ["another level", { level: "district" }, "previous-of-others"],
    ["another province", { province: "Bắc Kạn" }, "previous-of-others"],
    ["a later year", { year: 2021 }, "previous-is-later"],
  ] as const)("%s is refused", (_, other, code) => {
    const outcome = compareBoard(NOW, boardGrid("2019", older), { ...rubric, ...other });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test("so are units of which none is known", () => {
    expect(compareBoard(NOW, boardGrid("2019", { "Ban Thủy lợi": [1, 1, 1, 1, 1, 1] }))).toMatchObject({
      ok: false,
      problems: [{ code: "previous-units-unknown", units: ["Ban Thủy lợi"] }],
    });
  });
});
