import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AuditEntry, AuditVerdict } from "../../../src/checking/audit/audit";
import { auditTable } from "../../../src/checking/audit/auditTable";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import { LIBRARY } from "../../../src/rubric/library";
import type { Rubric } from "../../../src/rubric/rubric";
import { PUBLISHED_EXPLAINED, PUBLISHED_WRONG } from "../../data/published-wrong";
import type { PublishedEntry } from "../../data/published-wrong";
import { readPublished } from "../../data/readPublished";
import { gridFrom } from "../../support/gridFrom";

const TABLES = readdirSync(join(__dirname, "../../data/published"))
  .map((file) => file.replace(/\.csv$/, ""))
  .sort();

/** Verdicts by table: agrees, rounding, wrong. Tables of one criterion show scores only, which no other cell of them gives. */
const COUNTS: Readonly<Record<string, readonly [agrees: number, rounding: number, wrong: number]>> = {
  "bac-giang-2021-huyen-cong-ttdt": [30, 0, 0],
  "bac-giang-2021-huyen-ung-dung": [20, 10, 0],
  "bac-giang-2021-so-cong-ttdt": [57, 0, 0],
  "bac-giang-2021-so-ung-dung": [45, 15, 0],
  "bac-kan-2020-huyen": [120, 0, 0],
  "bac-kan-2020-tinh": [392, 0, 0],
  "bac-kan-2020-xa": [1739, 0, 0],
  "cao-bang-2020-huyen-bang13-ket-qua": [7, 1, 2],
  "cao-bang-2020-huyen-bang9-dieu-kien-san-sang": [8, 2, 0],
  "cao-bang-2020-huyen": [64, 10, 0],
  "cao-bang-2020-so": [88, 7, 5],
  "hoa-binh-2019-huyen-ket-qua": [32, 1, 0],
  "hoa-binh-2019-huyen-san-sang": [33, 0, 0],
  "hoa-binh-2019-huyen-tong-the": [33, 0, 0],
  "hoa-binh-2019-so-ket-qua": [55, 1, 0],
  "hoa-binh-2019-so-san-sang": [58, 0, 2],
  "hoa-binh-2019-so-tong-the": [56, 0, 0],
};

/** The rubric of the longest id that a table's name begins with. */
function rubricOf(table: string): Rubric {
  const rubric = LIBRARY.filter(({ id }) => table.startsWith(id)).sort(
    (one, other) => other.id.length - one.id.length,
  )[0];
  if (rubric === undefined) throw new Error(`no rubric for ${table}`);
  return rubric;
}

function audit(table: string): readonly AuditEntry[] {
  const rows = readPublished(table);
  const body = rows.map((row) => Object.values(row).map((text) => (text === "" ? null : text)));
  const grid = gridFrom([Object.keys(rows[0] ?? {}), ...body]);
  const evaluation = evaluateGrid(grid, rubricOf(table));
  if (!evaluation.ok) return [];
  return auditTable(grid, evaluation.value.scoreboard, evaluation.value.rubric);
}

function withoutWords({ table, cell, unit, criterion, output, basis, printed, reasons }: PublishedEntry) {
  return { table, cell, unit, criterion, output, basis, printed, reasons };
}

test.each(TABLES)(
  "%s: every published result is classified, and those that are wrong are the reviewed ones",
  (table) => {
    const entries = audit(table);
    const count = (verdict: AuditVerdict): number => entries.filter((entry) => entry.verdict === verdict).length;
    expect(count("unknown")).toBe(0);
    const reviewed = (chosen: readonly AuditEntry[]): readonly unknown[] =>
      chosen.map((entry) => withoutWords({ ...entry, table, why: "" }));
    const listed = (entries: readonly PublishedEntry[]): readonly unknown[] =>
      entries.filter((entry) => entry.table === table).map(withoutWords);
    expect(reviewed(entries.filter(({ verdict }) => verdict === "wrong"))).toEqual(listed(PUBLISHED_WRONG));
    const explained = entries.filter(({ verdict, reasons }) => verdict !== "wrong" && reasons.length > 0);
    expect(reviewed(explained)).toEqual(listed(PUBLISHED_EXPLAINED));
    expect([count("agrees"), count("rounding"), count("wrong")]).toEqual(COUNTS[table] ?? [0, 0, 0]);
  },
);

test("each reviewed entry says why in words, and belongs to a table", () => {
  expect(
    [...PUBLISHED_WRONG, ...PUBLISHED_EXPLAINED].filter(({ why, table }) => why.length < 20 || !TABLES.includes(table)),
  ).toEqual([]);
});
