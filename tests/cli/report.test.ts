import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { MEMORY_KEY, type Memory } from "../../src/memory/memory";
import { RUBRICS_KEY } from "../../src/memory/namespace";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { Report } from "../../src/reporting/report/report";
import { rubricOf } from "../support/rubricOf";
import { board, runMain, temporaryFolder, workbook } from "./runMain";

const SAMPLE = join(__dirname, "..", "..", "assets", "samples", "cao-bang-2020-so.xlsx");
const folder = temporaryFolder();
const small = join(folder, "board.xlsx");

beforeAll(async () => {
  await writeFile(small, workbook({ "Bảng 1": board() }));
});

test("says in the province's own words what the board tells, with the year before from its own columns", async () => {
  const run = await runMain("report", SAMPLE, "--rubric", "cao-bang-2020-so", "--sheet", "Bảng 1");
  expect(run.exitCode).toBe(0);
  expect(run.out).toContain("Có 01 cơ quan đạt Mức I; 04 cơ quan đạt Mức II; 06 cơ quan đạt Mức III");
  expect(run.out).toContain("điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm.");
  expect(run.out).toContain("Sở Lao động, TB&XH từ vị trí thứ 19 năm 2019 lên vị trí thứ 6 năm 2020");
  expect(run.out).toContain("Bảng 1. Xếp hạng");
  expect(run.out).toContain("Tính bằng CQDT");
});

test("--json gives every number with the cells it rests on; --parts only what is asked for; --lang en in English", async () => {
  const run = await runMain(
    ...["report", SAMPLE, "--rubric", "cao-bang-2020-so", "--sheet", "Bảng 1"],
    ...["--parts", "ranking, tiersChart", "--lang", "en", "--json"],
  );
  const report = JSON.parse(run.out) as Report;
  const kinds = report.parts.flatMap((part) => (part.kind === "table" || part.kind === "chart" ? [part.kind] : []));
  expect(report.language).toBe("en");
  expect(kinds).toEqual(["table", "chart"]);
  const [table] = report.parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  const first = table?.rows.find(({ kind }) => kind === "unit");
  const cells = first !== undefined && "cells" in first ? first.cells : [];
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["Sở Giáo dục và Đào tạo", 56.3, "Mức I"]));
  expect(cells.some(({ from }) => from?.some(({ sheet }) => sheet === "Bảng 1") === true)).toBe(true);
});

test("an earlier year that shares no unit is refused, with how to pair the names", async () => {
  const file = join(folder, "other-names.xlsx");
  const renamed = board().map((row, place) =>
    row.map((cell, at) => (at === 1 && place > 0 ? `Phòng ${String(place)}` : cell)),
  );
  await writeFile(file, workbook({ "Bảng 1": renamed }));
  const run = await runMain("report", small, "--rubric", "cao-bang-2020-so", "--previous", file);
  expect(run.exitCode).toBe(2);
  expect(run.error).toMatch(/ Ghép bằng --pair "Phòng 1=TÊN NAY", ghi lại cho từng đơn vị\.\n$/);
});

test("a board with errors is reported, and said to have them", async () => {
  const file = join(folder, "errors.xlsx");
  await writeFile(file, workbook({ "Bảng 1": board([80, "tám", 18, 2.8, 5, 5]) }));
  const run = await runMain("report", file, "--rubric", "cao-bang-2020-so", "--parts", "ranking", "--lang", "en");
  expect(run.exitCode).toBe(1);
  expect(run.error).toMatch(
    /^cqdt: the scoreboard has 2 errors, so what the report says may be wrong\. Use cqdt evaluate/,
  );
});

test("writes a copy with the report's sheets, again in their own place, and a Word document; the file stays as it is", async () => {
  const [xlsx, again, docx] = ["report.xlsx", "again.xlsx", "report.docx"].map((name) => join(folder, name));
  const before = await readFile(small);
  const options = ["--rubric", "cao-bang-2020-so", "--mode", "formulas"];
  const run = await runMain("report", small, ...options, "--xlsx", xlsx ?? "", "--docx", docx ?? "");
  expect(run).toMatchObject({ exitCode: 0, error: "" });
  expect(run.out).toContain(`Đã ghi báo cáo: ${docx ?? ""}`);
  expect(await readFile(small)).toEqual(before);
  const sheets = await sheetsOf(xlsx ?? "");
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets[0]).toBe("Bảng 1");
  await runMain("report", xlsx ?? "", ...options, "--sheet", "Bảng 1", "--xlsx", again ?? "");
  expect(await sheetsOf(again ?? "")).toEqual(sheets);
  expect((await readFile(docx ?? "")).subarray(0, 2).toString()).toBe("PK");
});

test("years before the earlier one are counted through: three years running first and last", async () => {
  const files: string[] = [];
  for (const year of [2019, 2018]) {
    const file = join(folder, `${String(year)}.xlsx`);
    const own = { ...rubricOf("cao-bang-2020-so"), id: `so-${String(year)}`, year };
    const opened = openXlsx(new Uint8Array(await readFile(small)));
    if (!opened.ok) throw new Error(opened.problems[0].code);
    const settled = {
      ...{ rubric: own.id, choices: {}, outputs: [], mode: "values", ruleIds: [] },
      highlight: { unranked: true, belowMinimum: true, threshold: null },
    };
    const memory = { version: 1, sheets: { "Bảng 1": settled } };
    await writeFile(file, saveXlsx(opened.value, { remember: { [MEMORY_KEY]: memory, [RUBRICS_KEY]: [own] } }));
    files.push(file);
  }
  const [previous = "", before = ""] = files;
  const argv = ["report", small, "--rubric", "cao-bang-2020-so", "--previous", previous];
  const two = await runMain(...argv);
  expect(two.out).toContain("02 năm liên tiếp (2019, 2020)");
  const three = await runMain(...argv, "--earlier", before);
  expect(three.out).toContain("03 năm liên tiếp (2018, 2019, 2020)");
});

test("what the workbook remembers of the report holds where no option says otherwise", async () => {
  const [remembering, docx, other] = ["remembering.xlsx", "letter.docx", "other.docx"].map((name) =>
    join(folder, name),
  );
  const letter = join(folder, "letter.json");
  await writeFile(letter, JSON.stringify({ place: "Nơi khác", attachedTo: "" }));
  const file = openXlsx(new Uint8Array(await readFile(small)));
  if (!file.ok) throw new Error(file.problems[0].code);
  const settled: Memory = {
    version: 1,
    sheets: {
      "Bảng 1": {
        ...{ rubric: "cao-bang-2020-so", choices: {}, outputs: [], mode: "values", ruleIds: [] },
        highlight: { unranked: true, belowMinimum: true, threshold: null },
        report: { parts: ["ranking"], levels: 0 },
      },
    },
    letter: { place: "Thành phố Mới", date: "2021-02-03" },
  };
  await writeFile(remembering ?? "", saveXlsx(file.value, { remember: { [MEMORY_KEY]: settled } }));
  const options = ["report", remembering ?? "", "--rubric", "cao-bang-2020-so"];
  const run = await runMain(...options, "--docx", docx ?? "", "--json");
  const report = JSON.parse(run.out) as Report;
  const tables = report.parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  expect(tables.map(({ id }) => id)).toEqual(["ranking:total"]);
  expect(tables[0]?.columns.some(({ criterion }) => criterion === "infrastructure")).toBe(false);
  expect(await textOf(docx ?? "")).toContain("Thành phố Mới, ngày 03 tháng 02 năm 2021");

  const asked = await runMain(...options, "--parts", "spread", "--docx", other ?? "", "--letter", letter, "--json");
  expect(
    (JSON.parse(asked.out) as Report).parts.flatMap((part) => (part.kind === "table" ? [part.table.id] : [])),
  ).toEqual(["spread"]);
  const text = await textOf(other ?? "");
  expect(text).toContain("Nơi khác, ngày ……");
  expect(text).not.toContain("Kèm theo");
});

test.each([
  ["no JSON", "{place", "không phải JSON hợp lệ"],
  ["a list", "[]", "một đối tượng JSON"],
  ["a field that no letter has", '{"town":"Huế"}', "“town”"],
  ["a number", '{"number":338}', "“number”"],
  ["a day of no calendar", '{"date":"31/02/2021"}', "“date”"],
  ["recipients in one text", '{"recipients":"Như trên"}', "“recipients”"],
])("a letter of %s is refused in one line, and nothing is written", async (_, text, said) => {
  const [letter, docx] = [join(folder, "wrong.json"), join(folder, "never.docx")];
  await writeFile(letter, text);
  const run = await runMain("report", small, "--rubric", "cao-bang-2020-so", "--docx", docx, "--letter", letter);
  expect(run).toMatchObject({ exitCode: 2, out: "" });
  expect(run.error.trim().split("\n")).toHaveLength(1);
  expect(run.error).toContain(said);
  await expect(readFile(docx)).rejects.toThrow("ENOENT");
});

async function textOf(docx: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(docx)));
  return new TextDecoder().decode(parts["word/document.xml"]);
}

async function sheetsOf(path: string): Promise<readonly string[]> {
  const file = openXlsx(new Uint8Array(await readFile(path)));
  if (!file.ok) throw new Error(file.problems[0].code);
  return file.value.sheets.map(({ name }) => name);
}

test.each([
  [["report"], "tệp .xlsx sau “report”"],
  [["report", small], "--rubric"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--parts", "ranking,tables"], "“tables”"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--mode", "formulas"], "“--xlsx TỆP.xlsx”"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--previous-rubric", "cao-bang-2020-so"], "--previous-sheet"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--force"], "“--force”"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--docx", "x.doc"], ".docx"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--letter", "x.json"], "“--docx TỆP.docx”"],
  [["report", small, "--rubric", "cao-bang-2020-so", "--xlsx", small], "chính là tệp đầu vào"],
])("%j is refused in one line", async (argv, said) => {
  const run = await runMain(...argv);
  expect(run).toMatchObject({ exitCode: 2, out: "" });
  expect(run.error.trim().split("\n")).toHaveLength(1);
  expect(run.error).toContain(said);
});

test("tries the ranking as often and from the seed that are asked for, the same each time, into every file", async () => {
  const [xlsx, docx] = ["firm.xlsx", "firm.docx"].map((name) => join(folder, name));
  const options = ["--rubric", "cao-bang-2020-so", "--parts", "robustness", "--draws", "200", "--seed", "5"];
  const run = await runMain("report", small, ...options, "--xlsx", xlsx ?? "", "--docx", docx ?? "");
  expect(run).toMatchObject({ exitCode: 0, error: "" });
  expect(run.out).toContain("được xếp hạng lại 200 lần");
  expect(run.out).toMatch(/Bảng 1\. Thứ hạng theo .* trong các lần thử/);
  expect(await sheetsOf(xlsx ?? "")).toEqual(expect.arrayContaining(["Báo cáo - Bảng 1", "Báo cáo - Hình 1"]));
  const [json, again] = [
    await runMain("report", small, ...options, "--json"),
    await runMain("report", small, ...options, "--json"),
  ];
  expect(json.out).toContain("200 lần thử, số khởi đầu 5");
  expect(again.out).toBe(json.out);
  const without = await runMain("report", small, "--rubric", "cao-bang-2020-so", "--parts", "ranking");
  expect(without.out).not.toContain("lần thử");
});

test.each([
  [["--draws", "5"], "“--draws” phải là số nguyên từ 100 đến 100.000"],
  [["--seed", "x"], "“--seed” phải là số nguyên"],
  [["--parts", "ranking", "--seed", "2"], "“--seed” chỉ có nghĩa khi báo cáo có phần “robustness”"],
])("refuses %j in a sentence", async (options, sentence) => {
  const run = await runMain("report", small, "--rubric", "cao-bang-2020-so", ...options);
  expect(run.exitCode).toBe(2);
  expect(run.error).toContain(sentence);
});
