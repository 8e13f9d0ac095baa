import type { CellValue, Grid } from "../../src/grid/grid";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { Criterion, Rubric } from "../../src/rubric/rubric";
import type { BenchRow } from "./benchRow";

const UNITS = 10_000;
const GROUPS = 8;
const INDICATORS_PER_GROUP = 5;
const INDICATORS = GROUPS * INDICATORS_PER_GROUP;
const REPETITIONS = 15;
const LIMIT = 10;

/** Reading a large sheet against copying its cells once, and a sheet of formatted empty rows against looking at each. */
export function benchReading(): Promise<BenchRow[]> {
  const rubric = rubricOf();
  const grid = sheetOf(UNITS, 0);
  const padded = sheetOf(UNITS, 200_000);
  const reading = median(() => read(grid, rubric));
  const copying = median(() => copyOf(grid));
  const paddedReading = median(() => read(padded, rubric), 3);
  const paddedCopying = median(() => copyOf(padded), 3);
  return Promise.resolve([
    {
      name: `reading ${UNITS.toLocaleString("en")} units × ${INDICATORS} / copying the grid`,
      ratio: reading / copying,
      limit: LIMIT,
      detail: `${reading.toFixed(1)} ms / ${copying.toFixed(1)} ms, medians of ${REPETITIONS}`,
    },
    {
      name: "the same below 200,000 formatted empty rows / copying that grid",
      ratio: paddedReading / paddedCopying,
      limit: LIMIT,
      detail: `${paddedReading.toFixed(1)} ms / ${paddedCopying.toFixed(1)} ms, medians of 3`,
    },
  ]);
}

function read(grid: Grid, rubric: Rubric): void {
  const outcome = readScoreboard(grid, rubric);
  const isRead = outcome.ok && outcome.value.units.length === UNITS && outcome.value.layout.missing.length === 0;
  if (!isRead) throw new Error("the bench's sheet was not read");
}

/** The yardstick: every cell's value, format and formula, cell by cell, into new arrays. */
function copyOf({ values, numberFormats, formulas }: Grid): readonly unknown[] {
  return [cellsOf(values), cellsOf(numberFormats), cellsOf(formulas)];
}

function cellsOf<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row) => row.map((value) => value));
}

function indicatorName(group: number, indicator: number): string {
  return `Tiêu chí thành phần ${group + 1}.${indicator + 1}`;
}

function rubricOf(): Rubric {
  const groups = Array.from({ length: GROUPS }, (_, group): Criterion => {
    const children = Array.from({ length: INDICATORS_PER_GROUP }, (_, indicator) => ({
      id: `i${group}-${indicator}`,
      name: indicatorName(group, indicator),
      max: 10,
    }));
    return { id: `g${group}`, name: `Nhóm nội dung ${group + 1}`, children };
  });
  return {
    id: "bench",
    title: { vi: "Bảng điểm lớn", en: "A large sheet" },
    province: "",
    year: 2020,
    level: "commune",
    basis: [],
    criteria: { id: "total", name: "Tổng điểm", children: groups },
    ranking: [{ of: "total", ties: "competition", decimals: 2 }],
    marks: { zero: ["---"], exempt: ["Không đánh giá"], notSubmitted: ["Không cung cấp số liệu"] },
    units: [],
    sources: {},
  };
}

/** Two heading rows with a total beside each group, maxima, and units whose cells are numbers, decimal commas and marks. */
function sheetOf(units: number, emptyRows: number): Grid {
  const top: CellValue[] = ["STT", "Đơn vị"];
  const bottom: CellValue[] = [null, null];
  const maxima: CellValue[] = [null, "Điểm tối đa"];
  for (let group = 0; group < GROUPS; group++) {
    for (let indicator = 0; indicator < INDICATORS_PER_GROUP; indicator++) {
      top.push(indicator === 0 ? `Nhóm nội dung ${group + 1}` : null);
      bottom.push(indicatorName(group, indicator));
      maxima.push(10);
    }
    top.push(null);
    bottom.push("Tổng điểm");
    maxima.push(10 * INDICATORS_PER_GROUP);
  }
  const width = top.length;
  const merges = Array.from({ length: GROUPS }, (_, group) => {
    const columns = INDICATORS_PER_GROUP + 1;
    return { row: 1, column: 3 + group * columns, rows: 1, columns };
  });
  const body = Array.from({ length: units }, (_, unit) => [
    unit + 1,
    `UBND xã số ${unit + 1}`,
    ...Array.from({ length: width - 2 }, (_, column) => cellAt(unit * 31 + column * 17)),
  ]);
  const empty = Array.from({ length: emptyRows }, () => new Array<CellValue>(width).fill(null));
  const values = [top, bottom, maxima, ...body, ...empty];
  return {
    sheet: "Bảng 1",
    rows: values.length,
    columns: width,
    values,
    numberFormats: values.map(() => new Array<string>(width).fill("0.00")),
    formulas: values.map(() => new Array<string | null>(width).fill(null)),
    merges,
  };
}

function cellAt(seed: number): CellValue {
  if (seed % 97 === 0) return "---";
  if (seed % 10 === 0) return `${seed % 9},${(seed % 89) + 10}`;
  return ((seed * 7919) % 1000) / 100;
}

function median(work: () => unknown, repetitions = REPETITIONS): number {
  work();
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(repetitions / 2)] ?? NaN;
}
