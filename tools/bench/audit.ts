import { readFileSync } from "node:fs";
import path from "node:path";
import { auditTable } from "../../src/checking/audit/auditTable";
import { auditTables } from "../../src/checking/audit/tables/auditTables";
import { auditWorkbook } from "../../src/evaluation/auditWorkbook";
import type { SheetToAudit } from "../../src/evaluation/auditWorkbook";
import { suggestRubrics } from "../../src/evaluation/suggestRubrics";
import type { CellValue, Grid } from "../../src/grid/grid";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { Scoreboard } from "../../src/reading/scoreboard";
import { findRubric, LIBRARY } from "../../src/rubric/library";
import type { Rubric } from "../../src/rubric/rubric";
import { indicatorsOf, maxOf } from "../../src/rubric/tree";
import { round } from "../../src/scoring/round";
import { scoreUnits } from "../../src/scoring/scoreUnits";
import { gridOf as gridOfSheet } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { BenchRow } from "./benchRow";

const RUBRIC = "bac-kan-2020-xa";
/** The largest document in the samples: three boards and a text. */
const WORKBOOK = "assets/samples/bac-kan-2020-qd-527.xlsx";
/** The communes of the largest published table, and many times as many. */
const COMMUNES = 108;
const MANY = 16 * COMMUNES;
/** What the pane calls instant, in milliseconds of computing. */
const INSTANT = 100;
/** The first audit also compiles its code; reading has compiled its own by then. */
const FIRST = 300;
const REPETITIONS = 15;
/** Cost of a cell may drift by caches, not grow with the number of cells. */
const GROWTH_LIMIT = 2;
/** The audit against reading the same sheet. */
const READING_LIMIT = 3;

interface Sheet {
  readonly grid: Grid;
  readonly scoreboard: Scoreboard;
}

/** The audit of single tables, of tables held against each other, and of a whole workbook. */
export function benchAudit(): Promise<BenchRow[]> {
  return Promise.resolve([...benchWorkbook(), ...benchTables(), ...benchTable()]);
}

/** The largest sample workbook as it stands: the first time, and again. */
function benchWorkbook(): readonly BenchRow[] {
  const sheets = sheetsOf(WORKBOOK);
  const first = timeOf(() => auditWorkbook(sheets));
  const again = fastest(() => auditWorkbook(sheets));
  const cells = sheets.reduce((sum, { grid }) => sum + grid.rows * grid.columns, 0);
  const detail = `${cells.toLocaleString("en")} cells on ${String(sheets.length)} sheets`;
  return [
    {
      name: "audit of the largest sample workbook / 100 ms",
      ratio: again / INSTANT,
      limit: 1,
      detail: `${again.toFixed(1)} ms for ${detail}, fastest of ${String(REPETITIONS)}`,
    },
    {
      name: "the same the first time, code not yet compiled / 300 ms",
      ratio: first / FIRST,
      limit: 1,
      detail: `${first.toFixed(1)} ms`,
    },
  ];
}

/** Two tables of the same quantities held against each other, and how that grows with their rows. */
function benchTables(): readonly BenchRow[] {
  const rubric = rubricOf(RUBRIC);
  const [once, twice, fourfold] = [1, 2, 4].map((times) => {
    const { grid } = sheetOf(rubric, times * COMMUNES);
    const copy = { ...grid, sheet: "Phụ lục 3 (sao)" };
    return fastest(() => auditTables([grid, copy], { ...rubric, units: [] }));
  });
  if (once === undefined || twice === undefined || fourfold === undefined) throw new Error("nothing was measured");
  return [
    {
      name: `two tables of ${String(COMMUNES)} units × 23 columns held against each other / 100 ms`,
      ratio: once / INSTANT,
      limit: 1,
      detail: `${once.toFixed(1)} ms, fastest of ${String(REPETITIONS)}`,
    },
    {
      name: "the same: cost of a cell at 2 and 4 times the rows / at once the rows",
      ratio: Math.max(twice / 2, fourfold / 4) / once,
      limit: GROWTH_LIMIT,
      detail: `${once.toFixed(1)} · ${twice.toFixed(1)} · ${fourfold.toFixed(1)} ms`,
    },
  ];
}

function sheetsOf(sample: string): readonly SheetToAudit[] {
  const file = openXlsx(readFileSync(path.join(__dirname, "..", "..", sample)));
  if (!file.ok) throw new Error(`${sample} was not opened`);
  const grids = file.value.sheets.map(({ name }) => gridOfSheet(file.value, name));
  const rubrics = suggestRubrics(grids, LIBRARY);
  return grids.map((grid, index) => ({ grid, rubric: rubrics[index] ?? null }));
}

function rubricOf(id: string): Rubric {
  const rubric = findRubric(id);
  if (rubric === undefined) throw new Error(`${id} is not in the library`);
  return rubric;
}

/** A table of 108 communes and 23 columns: in milliseconds, against reading it, and by the number of cells. */
function benchTable(): readonly BenchRow[] {
  const rubric = rubricOf(RUBRIC);
  const few = sheetOf(rubric, COMMUNES);
  const many = sheetOf(rubric, MANY);
  const first = timeOf(() => auditTable(few.grid, few.scoreboard, rubric));
  const audit = median(() => auditTable(few.grid, few.scoreboard, rubric));
  const reading = median(() => readScoreboard(few.grid, rubric));
  const auditMany = median(() => auditTable(many.grid, many.scoreboard, rubric));
  const cells = few.grid.columns * COMMUNES;
  return [
    {
      name: `audit of ${COMMUNES} units × ${few.grid.columns} columns, the first time / 100 ms`,
      ratio: first / INSTANT,
      limit: 1,
      detail: `${first.toFixed(1)} ms for ${cells.toLocaleString("en")} cells, then ${audit.toFixed(1)} ms, median of ${REPETITIONS}`,
    },
    {
      name: "the same audit / reading the same sheet",
      ratio: audit / reading,
      limit: READING_LIMIT,
      detail: `${audit.toFixed(1)} ms / ${reading.toFixed(1)} ms`,
    },
    {
      name: `audit: cost of a cell, ${MANY.toLocaleString("en")} units / ${COMMUNES}`,
      ratio: auditMany / MANY / (audit / COMMUNES),
      limit: GROWTH_LIMIT,
      detail: `${auditMany.toFixed(1)} ms / ${audit.toFixed(1)} ms`,
    },
  ];
}

/** The commune table as published: scores, subtotals, tiers, ranks and percentages; one in fifty results is a digit off. */
export function sheetOf(rubric: Rubric, units: number): Sheet {
  const indicators = indicatorsOf(rubric.criteria);
  const [ready, results] = rubric.criteria.children ?? [];
  if (ready === undefined || results === undefined) throw new Error(`${RUBRIC} has no two parts`);
  const parts = [ready, results].map((part) => ({
    ids: indicatorsOf(part).map(({ id }) => id),
    name: part.name,
    id: part.id,
  }));
  const headings: CellValue[] = [
    "STT",
    "Đơn vị",
    ...parts.flatMap(({ ids, name }) => [
      ...indicators.filter(({ id }) => ids.includes(id)).map((indicator) => indicator.name),
      `Tổng điểm ${name}`,
      `Mức xếp loại ${name}`,
    ]),
    "Tổng điểm",
    "Vị trí xếp hạng",
    ...indicators.map(({ name }) => `% ${name}`),
    "% Tổng điểm",
  ];
  const scores = Array.from({ length: units }, (_, unit) =>
    indicators.map((indicator, place) => {
      const max = maxOf(indicator) ?? 0;
      return round((max * ((unit * 7919 + place * 104_729) % 1000)) / 1000, 2);
    }),
  );
  const blank = readBoard(
    gridOf([headings, ...scores.map((row, unit) => rowOf(unit, row, parts, indicators.length))]),
    rubric,
  );
  const scored = scoreUnits(blank.scoreboard, rubric);
  const body = scored.map((unit, index) => {
    const slip = index % 50 === 7 ? 10 : 0;
    const percent = (share: number | null): string => `${((share ?? 0) * 100).toFixed(2)}%`;
    return [
      index + 1,
      unit.name,
      ...parts.flatMap(({ ids, id }) => [
        ...ids.map((indicator) => unit.scores[indicator] ?? null),
        (unit.totals[id] ?? 0) + slip,
        unit.tiers[id] ?? null,
      ]),
      unit.totals.total ?? null,
      unit.ranks.total ?? null,
      ...indicators.map((indicator) => percent((unit.scores[indicator.id] ?? 0) / (maxOf(indicator) ?? 1))),
      percent(unit.percents.total ?? 0),
    ];
  });
  return readBoard(gridOf([headings, ...body]), rubric);
}

function rowOf(
  unit: number,
  scores: readonly number[],
  parts: readonly { readonly ids: readonly string[] }[],
  indicators: number,
): readonly CellValue[] {
  let next = 0;
  return [
    unit + 1,
    `UBND xã số ${unit + 1}`,
    ...parts.flatMap(({ ids }): readonly CellValue[] => [...ids.map(() => scores[next++] ?? null), null, null]),
    ...new Array<CellValue>(indicators + 3).fill(null),
  ];
}

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  const columns = values[0]?.length ?? 0;
  return {
    sheet: "Phụ lục 3",
    rows: values.length,
    columns,
    values,
    numberFormats: values.map(() => new Array<string>(columns).fill("0.00")),
    formulas: values.map(() => new Array<string | null>(columns).fill(null)),
    merges: [],
  };
}

function readBoard(grid: Grid, rubric: Rubric): Sheet {
  const read = readScoreboard(grid, rubric);
  if (!read.ok || read.value.layout.missing.length > 0) throw new Error("the bench's table was not read");
  return { grid, scoreboard: read.value };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(work: () => unknown): number {
  return timesOf(work)[Math.floor(REPETITIONS / 2)] ?? NaN;
}

/** What the work takes when nothing else disturbs it. */
function fastest(work: () => unknown): number {
  return timesOf(work)[0] ?? NaN;
}

function timesOf(work: () => unknown): readonly number[] {
  work();
  return Array.from({ length: REPETITIONS }, () => timeOf(work)).sort((one, other) => one - other);
}
