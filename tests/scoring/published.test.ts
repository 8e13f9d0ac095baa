import { findRubric } from "../../src/rubric/library";
import type { Rubric } from "../../src/rubric/rubric";
import { findCriterion, indicatorsOf, maxOf } from "../../src/rubric/tree";
import type { UnitResult } from "../../src/scoring/results";
import { round } from "../../src/scoring/round";
import { scoreUnits } from "../../src/scoring/scoreUnits";
import { PUBLISHED_DIFFERENCES } from "../data/published-differences";
import type { PublishedDifference } from "../data/published-differences";
import { readPublished } from "../data/readPublished";
import type { PublishedRow } from "../data/readPublished";
import { scoreboardOf } from "../support/scoreboardOf";
import { PUBLISHED_TABLES } from "./publishedTables";
import type { PublishedTable } from "./publishedTables";

const NOT_SUBMITTED = "không cung cấp số liệu";

/** How many printed results each table gives to compare, and how many cells print lost. */
const COUNTS: Readonly<Record<string, { compared: number; lost: number }>> = {
  "cao-bang-2020-so": { compared: 60, lost: 0 },
  "cao-bang-2020-huyen": { compared: 50, lost: 0 },
  "bac-kan-2020-tinh": { compared: 328, lost: 8 },
  "bac-kan-2020-huyen": { compared: 104, lost: 8 },
  "bac-kan-2020-xa": { compared: 1452, lost: 60 },
};

type Difference = Omit<PublishedDifference, "reason">;

interface Comparison {
  readonly compared: number;
  readonly lost: number;
  readonly differences: readonly Difference[];
}

test.each(PUBLISHED_TABLES)("$rubric: every printed result follows from its scores, but for those listed", (table) => {
  const { differences, ...counts } = compare(table, rubricOf(table));
  expect(differences).toEqual(PUBLISHED_DIFFERENCES.filter((entry) => entry.table === table.rubric).map(withoutReason));
  expect(counts).toEqual(COUNTS[table.rubric]);
});

test("a district that submitted nothing is listed without results", () => {
  const table = PUBLISHED_TABLES.find(({ rubric }) => rubric === "cao-bang-2020-huyen");
  if (table === undefined) throw new Error("the table is gone");
  const units = recompute(table, rubricOf(table), readPublished(table.rubric));
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

function rubricOf(table: PublishedTable): Rubric {
  const rubric = findRubric(table.rubric);
  if (rubric === undefined) throw new Error(`${table.rubric} is not in the library`);
  return rubric;
}

function recompute(table: PublishedTable, rubric: Rubric, rows: readonly PublishedRow[]): readonly UnitResult[] {
  const scoreboard = scoreboardOf(
    rubric,
    rows.map((row) => ({
      name: row[table.unit] === "" ? `(STT ${row.STT ?? ""})` : (row[table.unit] ?? ""),
      notSubmitted: Object.values(row).find((cell) => cell.includes(NOT_SUBMITTED)) ?? null,
      cells: indicatorsOf(rubric.criteria).map(({ id }) => {
        const cell = row[table.scores[id] ?? ""] ?? "";
        return cell === "" ? null : /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      }),
    })),
  );
  return scoreUnits(scoreboard, rubric);
}

function compare(table: PublishedTable, rubric: Rubric): Comparison {
  const rows = readPublished(table.rubric);
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
      if (computed !== printed) differences.push({ table: table.rubric, unit: unit.name, column, printed, computed });
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
