import type { FillMode } from "../../../src/filling/fill";
import type { FillParts } from "../../../src/filling/fillSheet";
import { planFill } from "../../../src/filling/planFill";
import { cellAddress } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/grid";
import type { RankingRule } from "../../../src/rubric/rubric";
import { knowRubrics } from "../../../src/functions/knownRubrics";
import { trialRubric } from "../../support/trialRubric";
import type { ScoreRow } from "../../support/scoreboardOf";
import { Engine, registerCqdt } from "../support/engine";
import { sheetOf } from "../support/sheetOf";

const CRITERIA = {
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "a", name: "A", max: 100 },
    { id: "b", name: "B", max: 10 },
  ],
};

beforeAll(() => {
  registerCqdt();
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

function open(rule: Partial<RankingRule>, rows: readonly ScoreRow[]): FillParts {
  const rubric = trialRubric(CRITERIA, { ranking: [{ of: "total", ties: "competition", decimals: 1, ...rule }] });
  knowRubrics([rubric]);
  return sheetOf(rubric, rows);
}

interface Filled {
  readonly engine: Engine;
  readonly rankColumn: number;
  /** The rank formula of every unit, by row; "" where none is written. */
  readonly formulas: readonly string[];
}

function fill(parts: FillParts, mode: FillMode): Filled {
  const outcome = planFill(parts, { mode, outputs: ["rank"] });
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  const { columns, blocks } = outcome.value;
  const rankColumn = columns.find(({ output }) => output === "rank")?.column ?? 0;
  const block = blocks.find(({ column }) => column === rankColumn);
  return {
    engine: new Engine(parts.grid, blocks, 2000),
    rankColumn,
    formulas: parts.units.map(({ row }) => {
      const content = block?.contents[row - block.row]?.[0] ?? null;
      return typeof content === "object" && content !== null ? content.formula : "";
    }),
  };
}

function ranksIn({ engine, rankColumn }: Filled, parts: FillParts): CellValue[] {
  return parts.units.map(({ row }) => engine.shown(cellAddress(row, rankColumn)));
}

const scored = (a: number, others: Partial<ScoreRow> = {}): ScoreRow => ({ cells: [a, 0], ...others });

describe.each(["functions", "formulas"] as const)("filled as %s", (mode) => {
  test("groups are ranked apart, wherever their rows stand, and an unranked group is not", () => {
    const parts = open({ unrankedGroups: ["C"] }, [
      scored(50, { group: "A" }),
      scored(70, { group: "B" }),
      scored(90, { group: "C" }),
      scored(60, { group: "A" }),
      scored(70, { group: "B" }),
      scored(50, { group: "A" }),
    ]);
    expect(ranksIn(fill(parts, mode), parts)).toEqual([2, 1, null, 1, 1, 2]);
  });

  test("a section row between the units, a unit that submitted nothing and an unknown total disturb no other rank", () => {
    const parts = open({ ties: "ordinal" }, [
      scored(0),
      { cells: ["Không cung cấp số liệu", "Không cung cấp số liệu"] },
      { cells: ["chưa chấm", 5] },
      { cells: [0, 0], row: 6 },
      { cells: [80, 0], row: 7 },
    ]);
    const filled = fill(parts, mode);
    expect(ranksIn(filled, parts)).toEqual([2, null, "#N/A", 3, 1]);
    filled.engine.write("B4", 85);
    expect(ranksIn(filled, parts)).toEqual([3, null, 1, 4, 2]);
  });

  test("equal totals are told apart by the tie-breaking indicator, then from top to bottom", () => {
    const rows = [
      [40, 5],
      [38, 7],
      [45, "---"],
      [45, null],
      [38, 7],
    ] as const;
    const parts = open(
      { ties: "ordinal", tieBreak: ["b"] },
      rows.map((cells) => ({ cells })),
    );
    expect(ranksIn(fill(parts, mode), parts)).toEqual([3, 1, 4, 5, 2]);
  });

  test("a changed score changes the ranks", () => {
    const parts = open({ ties: "dense", decimals: 0 }, [scored(50), scored(60.4), scored(60)]);
    const filled = fill(parts, mode);
    expect(ranksIn(filled, parts)).toEqual([2, 1, 1]);
    filled.engine.write("B2", 60.5);
    expect(ranksIn(filled, parts)).toEqual([1, 2, 2]);
  });

  test("units sorted by name take their ranks along", () => {
    const named = ["D", "B", "C", "A"].map((name, index) => scored([50, 70, 45, 60][index] ?? 0, { name }));
    const parts = open({ ties: "competition" }, named);
    const filled = fill(parts, mode);
    filled.engine.sort("A2:E5", 1);
    expect(["A2", "A3", "A4", "A5"].map((cell) => filled.engine.shown(cell))).toEqual(["A", "B", "C", "D"]);
    expect(ranksIn(filled, parts)).toEqual([2, 1, 4, 3]);
  });

  test("a row inserted between the units joins the ranking once it has a total", () => {
    const parts = open({ ties: "ordinal" }, [scored(50), scored(70), scored(50), scored(60)]);
    const filled = fill(parts, mode);
    filled.engine.insertRow(4);
    filled.engine.write("A4", "Đơn vị mới");
    expect(["E2", "E3", "E5", "E6"].map((cell) => filled.engine.shown(cell))).toEqual([3, 1, 4, 2]);
    filled.engine.write("D4", 65);
    expect(["E2", "E3", "E5", "E6"].map((cell) => filled.engine.shown(cell))).toEqual([4, 1, 5, 3]);
  });
});

test("CQDT.RANK ranks where it reads the column rightly, else the native formula", () => {
  const rows = [scored(50), { cells: ["chưa chấm", 5] }, scored(40)];
  const plain = fill(open({}, [scored(50), scored(40)]), "functions").formulas[0];
  expect(plain).toBe('=CQDT.RANK("thu-nghiem",D2,D$2:D$3)');
  expect(fill(open({}, rows), "functions").formulas[0]).toMatch(/^=IF\(ISNUMBER\(D2\),1\+COUNTIF\(D\$2:D\$4,/);
});

test("shared ranks of unrounded totals have no formula; values do", () => {
  const parts = open({ ties: "dense", decimals: null }, [scored(50), scored(40)]);
  expect(planFill(parts, { mode: "formulas", outputs: ["rank"] })).toEqual({
    ok: false,
    problems: [{ code: "rank-not-expressible", criterion: "Tổng điểm" }],
  });
  expect(planFill(parts, { mode: "functions", outputs: ["rank"] }).ok).toBe(true);
  expect(planFill(parts, { mode: "values", outputs: ["rank"] }).ok).toBe(true);
});
