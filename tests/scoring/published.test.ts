import { matchUnit } from "../../src/reading/units/matchUnit";
import type { Rubric } from "../../src/rubric/rubric";
import { findCriterion, indicatorsOf, maxOf } from "../../src/rubric/tree";
import type { UnitResult } from "../../src/scoring/results";
import { round } from "../../src/scoring/round";
import { scoreUnits } from "../../src/scoring/scoreUnits";
import { PUBLISHED_DIFFERENCES } from "../data/published-differences";
import type { PublishedDifference } from "../data/published-differences";
import type { PublishedRow } from "../data/readPublished";
import { rubricOf } from "../support/rubricOf";
import { scoreboardOf } from "../support/scoreboardOf";
import { fileOf, PUBLISHED_TABLES, rowsOf } from "./publishedTables";
import type { PublishedTable } from "./publishedTables";

const NOT_SUBMITTED = "không cung cấp số liệu";

/** How many printed results each table gives to compare, and how many cells print lost. */
const COUNTS: Readonly<Record<string, { compared: number; lost: number }>> = {
  "cao-bang-2020-so": { compared: 60, lost: 0 },
  "cao-bang-2020-huyen": { compared: 50, lost: 0 },
  "bac-kan-2020-tinh": { compared: 328, lost: 8 },
  "bac-kan-2020-huyen": { compared: 104, lost: 8 },
  "bac-kan-2020-xa": { compared: 1452, lost: 60 },
  "bac-giang-2021-so-ung-dung": { compared: 40, lost: 0 },
  "bac-giang-2021-huyen-ung-dung": { compared: 20, lost: 0 },
  "bac-giang-2021-so-cong-ttdt": { compared: 38, lost: 0 },
  "bac-giang-2021-huyen-cong-ttdt": { compared: 20, lost: 0 },
  "hoa-binh-2019-so-tong-the": { compared: 80, lost: 0 },
  "hoa-binh-2019-so-san-sang": { compared: 40, lost: 0 },
  "hoa-binh-2019-so-ket-qua": { compared: 40, lost: 0 },
  "hoa-binh-2019-huyen-tong-the": { compared: 44, lost: 0 },
  "hoa-binh-2019-huyen-san-sang": { compared: 22, lost: 0 },
  "hoa-binh-2019-huyen-ket-qua": { compared: 22, lost: 0 },
};

type Difference = Omit<PublishedDifference, "reason">;

interface Comparison {
  readonly compared: number;
  readonly lost: number;
  readonly differences: readonly Difference[];
}

test.each(PUBLISHED_TABLES.map((table) => [fileOf(table), table] as const))(
  "%s: every printed result follows from its scores, but for those listed",
  (file, table) => {
    const { differences, ...counts } = compare(table, rubricOf(table.rubric));
    expect(differences).toEqual(PUBLISHED_DIFFERENCES.filter((entry) => entry.table === file).map(withoutReason));
    expect(counts).toEqual(COUNTS[file]);
  },
);

test("a district that submitted nothing is listed without results", () => {
  const table = PUBLISHED_TABLES.find(({ rubric }) => rubric === "cao-bang-2020-huyen");
  if (table === undefined) throw new Error("the table is gone");
  const units = recompute(table, rubricOf(table.rubric), rowsOf(table));
  const thachAn = units.find(({ name }) => name === "Huyện Thạch An");
  expect(thachAn).toMatchObject({
    submitted: false,
    totals: { readiness: null, results: null, total: null },
    percents: { total: null },
    tiers: { total: null },
    ranks: { total: null },
    shortfalls: { total: [] },
  });
});

function withoutReason({ table, unit, column, printed, computed }: PublishedDifference): Difference {
  return { table, unit, column, printed, computed };
}

function recompute(table: PublishedTable, rubric: Rubric, rows: readonly PublishedRow[]): readonly UnitResult[] {
  const scoreboard = scoreboardOf(
    rubric,
    rows.map((row) => ({
      name: row[table.unit] === "" ? `(STT ${row.STT ?? ""})` : (row[table.unit] ?? ""),
      ...rosterUnitOf(row[table.unit] ?? "", rubric),
      notSubmitted: Object.values(row).find((cell) => cell.includes(NOT_SUBMITTED)) ?? null,
      cells: indicatorsOf(rubric.criteria).map(({ id }) => {
        const cell = row[table.scores[id] ?? ""] ?? "";
        return cell === "" ? null : /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      }),
    })),
  );
  return scoreUnits(scoreboard, rubric);
}

function rosterUnitOf(name: string, { units }: Rubric): { rosterName: string | null; group: string | null } {
  const rosterName = matchUnit(name, units);
  return { rosterName, group: units.find((unit) => unit.name === rosterName)?.group ?? null };
}

function compare(table: PublishedTable, rubric: Rubric): Comparison {
  const rows = rowsOf(table);
  const units = recompute(table, rubric, rows);
  const differences: Difference[] = [];
  let compared = 0;
  let lost = 0;
  rows.forEach((row, index) => {
    const unit = units[index];
    if (unit === undefined) throw new Error(`row ${index + 1} has no result`);
    for (const [column, value] of resultsOf(unit, table, rubric)) {
      const printed = row[column] ?? "";
      if (printed === "" && value !== null) {
        lost += 1;
        continue;
      }
      compared += 1;
      const computed = asPrinted(value, printed, rubric);
      if (computed !== printed) differences.push({ table: fileOf(table), unit: unit.name, column, printed, computed });
    }
  });
  return { compared, lost, differences };
}

/** The unit's results by the column that prints them. */
function resultsOf(unit: UnitResult, table: PublishedTable, rubric: Rubric): [string, number | string | null][] {
  const columnsOf = (headings: Readonly<Record<string, string>>, valueOf: (id: string) => number | string | null) =>
    Object.entries(headings).map(([id, column]): [string, number | string | null] => [column, valueOf(id)]);
  return [
    ...columnsOf(table.totals, (id) => unit.totals[id] ?? null),
    ...columnsOf(table.tiers, (id) => unit.tiers[id] ?? null),
    ...columnsOf(table.ranks, (id) => unit.ranks[id] ?? null),
    ...columnsOf(table.percents, (id) => unit.percents[id] ?? indicatorPercent(unit, rubric, id)),
  ];
}

function indicatorPercent(unit: UnitResult, rubric: Rubric, id: string): number | null {
  const criterion = findCriterion(rubric.criteria, id);
  const max = criterion === undefined ? null : maxOf(criterion);
  const points = unit.scores[id] ?? null;
  return points === null || max === null ? null : points / max;
}

/** A result as the table would print it: at the printed cell's decimals; zero as the rubric's mark where that is printed. */
function asPrinted(value: number | string | null, printed: string, rubric: Rubric): string {
  if (value === null) return printed.includes(NOT_SUBMITTED) ? printed : "";
  if (typeof value === "string") return value;
  if (value === 0 && rubric.marks.zero.includes(printed)) return printed;
  const isPercent = printed.endsWith("%");
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const shown = isPercent ? round(value, decimals + 2) * 100 : round(value, decimals);
  return shown.toFixed(decimals) + (isPercent ? "%" : "");
}
