import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { CellValue, Grid } from "../../src/grid/grid";
import { valueAt } from "../../src/grid/grid";
import { dictionary } from "../../src/locales";
import { editorWords } from "../../src/locales/editorWords";
import { rubricSheetWords } from "../../src/locales/rubricSheetWords";
import { rubricWords } from "../../src/locales/rubricWords";
import { LIBRARY } from "../../src/rubric/library";
import { readRubricJson } from "../../src/rubric/json/readRubricJson";
import type { Band, RankingRule, Rubric } from "../../src/rubric/rubric";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { readRubricSheet } from "../../src/rubricSheet/readRubricSheet";
import { writeRubricSheet } from "../../src/rubricSheet/writeRubricSheet";
import { rank } from "../../src/scoring/rank";
import { round } from "../../src/scoring/round";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { runMain, temporaryFolder } from "../cli/runMain";
import { gridOfRubricSheet } from "../rubricSheet/gridOfRubricSheet";
import { gridFrom } from "../support/gridFrom";

const ROOT = path.join(__dirname, "..", "..");
const PAGE = readFileSync(path.join(ROOT, "docs", "viet-bo-tieu-chi.md"), "utf8");
const SAMPLE = path.join("assets", "samples", "lam-an-2025-dti.xlsx");
const SECTIONS = Object.values(rubricSheetWords("vi").words.sections);

/** Fenced blocks in their order. */
const BLOCKS = [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind = "", text = ""]) => ({ kind, text }));

const folder = temporaryFolder();
const before = process.cwd();

beforeAll(() => {
  mkdirSync(path.join(folder, "assets", "samples"), { recursive: true });
  cpSync(path.join(ROOT, SAMPLE), path.join(folder, SAMPLE));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
});

/** The words of a command line, without the program. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(2);
}

/** The tables right under a heading, cells as written. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const start = PAGE.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`the page has no heading ${heading}`);
  const lines = PAGE.slice(start + heading.length + 2).split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith("|"));
  const rows = lines.slice(first, end).filter((line) => !/^\|[-|]+\|$/.test(line));
  return rows.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

function cellOf(text: string): CellValue {
  if (text === "") return null;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The worksheet that the page prints section by section. */
function printedWorksheet(): Grid {
  const rows = SECTIONS.flatMap((section) => [[section], ...tableUnder(`### ${section}`).map((row) => row.map(cellOf)), []]);
  return gridFrom(rows, { sheet: "Bộ tiêu chí" });
}

function printedRubric(): Rubric {
  const rubric = readRubricSheet(printedWorksheet());
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.problems));
  return rubric.value;
}

function jsonExample(): string {
  const [example, ...more] = BLOCKS.filter(({ kind }) => kind === "json");
  if (example === undefined || more.length > 0) throw new Error("the page has one example in JSON");
  return example.text;
}

function sampleSheet(name: string): Grid {
  const file = openXlsx(readFileSync(path.join(ROOT, SAMPLE)));
  if (!file.ok) throw new Error(file.problems[0].code);
  return gridOf(file.value, name);
}

function resultsBy(rubric: Rubric, scores: string, published: string): readonly (readonly [unknown, unknown])[] {
  const evaluation = evaluateGrid(sampleSheet(scores), rubric);
  if (!evaluation.ok) throw new Error(evaluation.problems[0].code);
  const grid = sampleSheet(published);
  const root = rubric.criteria.id;
  return evaluation.value.units.map(({ row, totals, tiers, ranks }) => {
    const total = totals[root] ?? null;
    const computed = [total === null ? null : round(total, 2), tiers[root] ?? null, ranks[root] ?? null];
    const printed = [2, 1, 0].map((fromRight) => valueAt(grid, row, grid.columns - fromRight) ?? null);
    return [computed, printed];
  });
}

test("every command runs, and prints what the page quotes", async () => {
  let output = "";
  let commands = 0;
  let quotes = 0;
  for (const { kind, text } of BLOCKS) {
    if (kind === "json") writeFileSync("co-quan.json", text);
    if (kind === "sh") {
      for (const line of text.trim().split("\n")) {
        expect(line).toMatch(/^npx cqdt /);
        const run = await runMain(...wordsOf(line));
        expect([line, run.exitCode]).toEqual([line, 0]);
        output = run.out;
        commands++;
      }
    }
    if (kind !== "text") continue;
    let rest = output.split("\n");
    for (const quoted of text.trimEnd().split("\n")) {
      if (quoted === "…") continue;
      const at = rest.indexOf(quoted);
      expect([quoted, at]).not.toEqual([quoted, -1]);
      rest = rest.slice(at + 1);
      quotes++;
    }
  }
  expect(commands).toBe(PAGE.match(/^npx cqdt /gm)?.length);
  expect(quotes).toBeGreaterThan(40);
});

test("files that the commands write hold rubrics", () => {
  for (const name of ["lam-an-xa.json", "lam-an-suy-ra.json"]) {
    expect(readRubricJson(readFileSync(name, "utf8")).ok).toBe(true);
  }
  const file = openXlsx(readFileSync("lam-an-bo-tieu-chi.xlsx"));
  expect(file.ok && readRubricSheet(gridOf(file.value, "Bộ tiêu chí")).ok).toBe(true);
});

test("the printed worksheet is a rubric whose results are those published", () => {
  const results = resultsBy(printedRubric(), "DTI cấp xã 2025", "Công bố");
  expect(results).toHaveLength(20);
  for (const [computed, printed] of results) expect(computed).toEqual(printed);
});

test("the example in JSON is a rubric whose results are those published", () => {
  const rubric = readRubricJson(jsonExample());
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.problems));
  const results = resultsBy(rubric.value, "Agencies 2025", "Published");
  expect(results).toHaveLength(14);
  for (const [computed, printed] of results) expect(computed).toEqual(printed);
});

test("the ways to write a band are the same on the worksheet and in JSON", () => {
  const [, ...ways] = tableUnder("### Mức xếp loại");
  const bands = ways.map(([, , json = ""]) => JSON.parse(json.slice(1, -1)) as Band);
  const rubric = printedRubric();
  for (const [index, band] of bands.entries()) {
    const criteria = { ...rubric.criteria, tiers: { bands: [band], otherwise: "Chưa đạt" } };
    const changed = { ...rubric, criteria, sources: {} };
    expect(validateRubric(changed)).toMatchObject({ ok: true });
    const written = writeRubricSheet(changed, "vi").rows.filter(({ cells }) => cells[1]?.value === band.label);
    const words = ways[index]?.[1] ?? "";
    if (words.startsWith("hai dòng")) expect(written).toHaveLength(2);
    else {
      const shown = written[0]?.cells.slice(2).flatMap(({ value, numberFormat }) => {
        if (value === null) return [];
        return [numberFormat === "0%" ? `${Number(value) * 100}%` : String(value)];
      });
      expect(shown?.join(" · ")).toBe(words);
    }
  }
});

test("the ways to share a rank give what the page says", () => {
  const [, ...ways] = tableUnder("### Đồng hạng");
  const { ties } = rubricSheetWords("vi").words.choices;
  expect(ways).toHaveLength(3);
  for (const [word = "", shown = "", json = ""] of ways) {
    const rule = JSON.parse(`{${json.slice(1, -1)}}`) as Pick<RankingRule, "ties">;
    expect(ties[rule.ties]).toBe(word);
    const ranks = rank(Float64Array.from([90, 85, 85, 80]), { ...rule, decimals: 2 });
    expect(shown.startsWith([...ranks].join(", "))).toBe(true);
  }
});

test("the messages are those that such mistakes give", () => {
  const words = rubricWords("vi");
  const sheetWords = rubricSheetWords("vi");
  const ofJson = (change: (text: string) => string): readonly string[] => {
    const read = readRubricJson(change(jsonExample()));
    return read.ok ? [] : read.problems.map(words.problem);
  };
  const sheet = gridOfRubricSheet(writeRubricSheet(printedRubric(), "vi"));
  const ofSheet = (row: number, column: number, text: string): readonly string[] => {
    const values = sheet.values.map((cells, index) => (index === row - 1 ? cells.with(column - 1, text) : cells));
    const read = readRubricSheet({ ...sheet, values });
    return read.ok ? [] : read.problems.map(sheetWords.problem);
  };
  const rowOf = (column: number, value: CellValue): number =>
    sheet.values.findIndex((cells) => cells[column - 1] === value) + 1;
  const given = [
    ...ofJson((text) => text.replace('"year": 2025,', "")),
    ...ofJson((text) => text.replace('"max": 10', '"max": 0')),
    ...ofJson((text) => text.replaceAll('"id": "data"', '"id": "online"')),
    ...ofSheet(rowOf(2, "Xuất sắc"), 6, "chín mươi"),
    ...ofSheet(rowOf(2, "truc-tuyen"), 5, "hai mươi"),
  ];
  const [, ...rows] = tableUnder("## Giới hạn và câu báo lỗi");
  expect(rows.map(([sentence]) => sentence)).toEqual(given);
});

test("words in bold stand in the pane or on the worksheet", () => {
  const known = new Set<string>();
  const gather = (words: unknown): void => {
    if (typeof words === "string") known.add(words);
    else if (typeof words === "object" && words !== null) Object.values(words).forEach(gather);
  };
  for (const words of [dictionary("vi"), editorWords("vi"), rubricSheetWords("vi").words]) gather(words);
  const bold = [...PAGE.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => words.replace(/\s+/g, " "));
  const headings = ["Trong chính tệp Excel.", "Chép sang tệp khác", "Sửa một bộ có sẵn", "Nhiều năm"];
  expect([...new Set(bold)].filter((words) => !known.has(words))).toEqual(headings);
});

test("links lead somewhere, counts are right, and the other pages lead here", () => {
  const anchors = [...PAGE.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
  for (const [, target = ""] of PAGE.matchAll(/\]\(([^)]+)\)/g)) {
    if (target.startsWith("#")) expect(anchors).toContain(target.slice(1));
    else expect([target, existsSync(path.join(ROOT, "docs", target))]).toEqual([target, true]);
  }
  expect(PAGE).toContain(`CQDT có sẵn ${LIBRARY.length} bộ`);
  expect(readFileSync(path.join(ROOT, "README.md"), "utf8")).toContain("](docs/viet-bo-tieu-chi.md)");
  expect(readFileSync(path.join(ROOT, "docs", "huong-dan.md"), "utf8")).toContain("](viet-bo-tieu-chi.md)");
});
