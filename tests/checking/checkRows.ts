import { checkScoreboard } from "../../src/checking/checkScoreboard";
import type { CheckName, Finding, FindingFor } from "../../src/checking/finding";
import type { CellValue, Grid } from "../../src/grid/grid";
import { readScore } from "../../src/reading/cells/readScore";
import type { Layout, UnitRow } from "../../src/reading/scoreboard";
import { indicatorsOf } from "../../src/rubric/tree";
import type { Rubric } from "../../src/rubric/rubric";
import { resolveMaxima } from "../../src/scoring/resolveMaxima";
import { gridFrom } from "../support/gridFrom";
import type { GridOptions } from "../support/gridFrom";
import { scoreboardOf } from "../support/scoreboardOf";
import { trialRubric } from "../support/trialRubric";

/** A rubric of two indicators, 10 and 20 points, with a roster of three units of which the last is exempt from the second. */
export const RUBRIC: Rubric = trialRubric(
  {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "policy", name: "Chính sách", max: 10, step: 0.5 },
      { id: "website", name: "Trang thông tin", max: 20 },
    ],
  },
  { units: [{ name: "Sở Y tế" }, { name: "Sở Nội vụ" }, { name: "Văn phòng UBND tỉnh", exempt: { website: "full" } }] },
);

/** Name in column A, then a cell an indicator: B is `policy`, C is `website`. */
export type Row = readonly [name: string, ...cells: CellValue[]];

/** Nothing is wrong with these rows. */
export const CLEAN: readonly Row[] = [
  ["Sở Y tế", 8.5, 17.25],
  ["Sở Nội vụ", 7, 12],
  ["Văn phòng UBND tỉnh", 6, 20],
];

interface BoardOptions extends GridOptions {
  readonly rubric?: Rubric;
  readonly layout?: Partial<Layout>;
  /** By unit's place in the rows. */
  readonly units?: Readonly<Record<number, Partial<UnitRow>>>;
  readonly headings?: readonly CellValue[];
}

/** All findings of a sheet whose row 1 holds the headings and whose units follow from row 2. */
export function checkRows(rows: readonly Row[], options: BoardOptions = {}): readonly Finding[] {
  const rubric = options.rubric ?? RUBRIC;
  const indicators = indicatorsOf(rubric.criteria);
  const headings = options.headings ?? ["Đơn vị", ...indicators.map(({ name }) => name)];
  const grid: Grid = gridFrom([headings, ...rows], options);
  const board = scoreboardOf(
    rubric,
    rows.map(([name], place) => ({
      name,
      rosterName: rubric.units.find((unit) => unit.name === name)?.name ?? null,
      cells: [],
      ...options.units?.[place],
    })),
  );
  const layout = { ...board.layout, ...options.layout };
  const scores = rows.map((row) =>
    indicators.map(({ id }) => {
      const column = layout.columns.find(({ criterion }) => criterion === id)?.column;
      return readScore(column === undefined ? null : (row[column - 1] ?? null), rubric.marks);
    }),
  );
  return checkScoreboard(grid, { ...board, layout, scores }, resolveMaxima(rubric, layout));
}

/** The findings of one check. */
export function only<Check extends CheckName>(
  check: Check,
  findings: readonly Finding[],
): readonly FindingFor<Check>[] {
  return findings.filter((finding): finding is FindingFor<Check> => finding.check === check);
}

/** The clean rows with one cell replaced: `place` counts units from 0, `column` is 1 for `policy`, 2 for `website`. */
export function withCell(place: number, column: number, value: CellValue): readonly Row[] {
  return CLEAN.map((row, at): Row => {
    if (at !== place) return row;
    const [name, ...cells] = row;
    cells[column - 1] = value;
    return [name, ...cells];
  });
}
