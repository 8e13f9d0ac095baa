import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { CellValue, Grid } from "../../src/grid/grid";
import { suggestRubrics } from "../../src/evaluation/suggestRubrics";
import { findRubric, LIBRARY } from "../../src/rubric/library";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import type { PrintedTable } from "../../tools/samples/printedTable";
import {
  documentBytes,
  DOCUMENTS,
  FORM,
  formBytes,
  MADE_UP,
  madeUpBytes,
  publishedTable,
  sampleBytes,
  SAMPLES,
} from "../../tools/samples/samples";

const ROOT = path.join(__dirname, "..", "..");

function readPublished(name: string): string {
  return readFileSync(path.join(ROOT, "tests", "data", "published", `${name}.csv`), "utf8");
}

function readSample(id: string): Buffer {
  return readFileSync(path.join(ROOT, "assets", "samples", `${id}.xlsx`));
}

function openSample(id: string): XlsxFile {
  const outcome = openXlsx(readSample(id));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The cell as it shows, with a decimal point: what stands in the published data. */
function shown(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? null;
  const format = grid.numberFormats[row]?.[column] ?? "General";
  if (typeof value !== "number") return value === null ? "" : String(value);
  if (format === "General") return String(value);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith("%") ? `${(100 * value).toFixed(decimals)}%` : value.toFixed(decimals);
}

/** Rows of the grid that hold units, from 0: those whose first cell is their number in the table. */
function unitRows({ values }: Grid): readonly number[] {
  const firstRow = values.findIndex((row) => row[0] === 1 && typeof row[1] === "string");
  return values.flatMap((row, index) => (index >= firstRow && typeof row[0] === "number" ? [index] : []));
}

function namesOf(printed: PrintedTable, name: string): readonly string[] {
  const twin = findRubric(printed.roster ?? "")?.units.find(({ aliases }) => aliases?.includes(name));
  return twin === undefined ? [name] : [name, twin.name];
}

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))("%s", (id, sample) => {
  const { printed } = sample;

  test("is what `npm run samples` writes", () => {
    expect(Buffer.from(sampleBytes(sample, readPublished)).equals(readSample(id))).toBe(true);
  });

  test("has scores without results, and the published results in the same cells of the second sheet", () => {
    const file = openSample(id);
    const scores = gridOf(file, printed.sheet);
    const published = gridOf(file, "Công bố");
    const table = publishedTable(printed, readPublished);
    const rows = unitRows(published);
    expect(rows).toHaveLength(table.length);
    for (const [index, row] of table.entries()) {
      for (const [column, { kind, source }] of printed.columns.entries()) {
        if (kind === "order" || kind === "unit" || (row[source] ?? "").includes("không cung cấp")) continue;
        const text = row[source] ?? "";
        const value: CellValue = text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text);
        const isResult = kind === "total" || kind === "tier" || kind === "rank";
        expect(published.values[rows[index] ?? NaN]?.[column] ?? null).toBe(value);
        expect(scores.values[rows[index] ?? NaN]?.[column] ?? null).toBe(isResult ? null : value);
      }
    }
  });

  test("is read with every indicator of the rubric it is named after", () => {
    const rubric = findRubric(id);
    if (rubric === undefined) throw new Error(id);
    for (const sheet of [printed.sheet, "Công bố"]) {
      const evaluation = evaluateGrid(gridOf(openSample(id), sheet), rubric);
      if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problems));
      expect(evaluation.value.scoreboard.layout.missing).toEqual([]);
      expect(evaluation.value.units).toHaveLength(publishedTable(printed, readPublished).length);
    }
  });
});

describe.each(DOCUMENTS.map((document) => [document.id, document] as const))("%s", (id, document) => {
  test("is what `npm run samples` writes", () => {
    expect(Buffer.from(documentBytes(document, readPublished)).equals(readSample(id))).toBe(true);
  });

  test.each(document.tables.map((printed) => [printed.sheet, printed] as const))(
    "%s shows every cell as published",
    (sheet, printed) => {
      const grid = gridOf(openSample(id), sheet);
      const table = publishedTable(printed, readPublished);
      const rows = unitRows(grid);
      expect(rows).toHaveLength(table.length);
      for (const [index, row] of table.entries()) {
        const gridRow = rows[index] ?? NaN;
        for (const [column, { kind, source }] of printed.columns.entries()) {
          const text = row[source] ?? "";
          if (kind === "unit" && text !== "") expect(namesOf(printed, text)).toContain(shown(grid, gridRow, column));
          if (kind !== "unit" && (kind !== "order" || source in row)) expect(shown(grid, gridRow, column)).toBe(text);
        }
      }
    },
  );

  test("every paragraph stands in a cell of its own", () => {
    if (document.statements.length === 0) return;
    const { values } = gridOf(openSample(id), "Nhận xét");
    expect(values.slice(1).map((row) => row[1])).toEqual(document.statements.map(({ text }) => text));
  });

  test("leaves out no column of the published tables", () => {
    for (const printed of document.tables) {
      const [row = {}] = publishedTable(printed, readPublished);
      const shownColumns = [...printed.columns.map(({ source }) => source), printed.sections?.source ?? ""];
      expect(shownColumns).toEqual(expect.arrayContaining(Object.keys(row)));
    }
  });
});

describe(FORM, () => {
  test("is what `npm run samples` writes", () => {
    expect(Buffer.from(formBytes()).equals(readSample(FORM))).toBe(true);
  });

  test("holds no score", () => {
    for (const sheet of ["Phụ lục I", "Phụ lục II"]) {
      const { values } = gridOf(openSample(FORM), sheet);
      expect(values.flatMap((row) => row.slice(2)).filter((value) => typeof value === "number")).toEqual([]);
    }
  });
});

describe(MADE_UP, () => {
  test("is what `npm run samples` writes", () => {
    expect(Buffer.from(madeUpBytes()).equals(readSample(MADE_UP))).toBe(true);
  });

  test("is recognised by no rubric of the library", () => {
    const file = openSample(MADE_UP);
    const grids = file.sheets.map(({ name }) => gridOf(file, name));
    expect(grids.map(({ sheet }) => sheet)).toEqual(["DTI cấp xã 2025", "Công bố", "Agencies 2025", "Published"]);
    expect(suggestRubrics(grids, LIBRARY)).toEqual([null, null, null, null]);
  });
});

test("the district that submitted nothing says so across its row", () => {
  const file = openSample("cao-bang-2020-huyen");
  expect(file.sheets[0]?.cells.at(20, 3)?.value).toBe("Không xếp hạng do không cung cấp số liệu.");
  expect(file.sheets[0]?.merges).toContainEqual({ row: 20, column: 3, rows: 1, columns: 13 });
});

test("what the provinces mistook stays as printed", () => {
  const report = openSample("cao-bang-2020-bao-cao");
  const office = gridOf(report, "Bảng 1").values.find((row) => row[1] === "Văn phòng UBND tỉnh");
  expect(office?.slice(5)).toEqual([44.2, 5, 13.2, 12, 6, 4, 5]);
  const ranked = gridOf(openSample("hoa-binh-2019-qd-2870"), "I.1. Sẵn sàng");
  expect(ranked.values.filter((row) => row[6] === "I").map((row) => row[1])).toEqual(["Sở Văn hóa, TT và DL"]);
});
