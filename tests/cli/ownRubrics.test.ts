import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../src/evaluation/contract";
import { RUBRICS_KEY } from "../../src/memory/namespace";
import { readRubrics } from "../../src/memory/rubrics";
import { LIBRARY } from "../../src/rubric/library";
import type { Rubric } from "../../src/rubric/rubric";
import { writeRubricSheet } from "../../src/rubricSheet/writeRubricSheet";
import { newRubricSheet } from "../../src/cli/newRubricSheet";
import { createXlsx } from "../../src/xlsx/createXlsx";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { readRemembered } from "../../src/xlsx/remember";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { documentOf, registerCqdtFunctions, shown, silenceEngine } from "../workbench/support";
import { board, runMain, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const SHEET = "Bảng 1";

/** Cao Bằng's rubric with another id and title, whose first maximum is 9 instead of 8. */
const OWN = ownRubric("tinh-moi-2026");

function ownRubric(id: string): Rubric {
  const known = LIBRARY.find((rubric) => rubric.id === "cao-bang-2020-so");
  if (known === undefined) throw new Error("not in the library");
  const [first, ...others] = known.criteria.children ?? [];
  if (first === undefined) throw new Error("no criteria");
  const criteria = { ...known.criteria, children: [{ ...first, max: 9 }, ...others] };
  return { ...known, id, title: { vi: "Tỉnh mới", en: "New province" }, criteria };
}

function open(bytes: Uint8Array): XlsxFile {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

/** A workbook with the board that remembers something. */
function save(name: string, remember: Readonly<Record<string, unknown>>, sheets = [SHEET]): string {
  const path = join(folder, name);
  const bytes = workbook(Object.fromEntries(sheets.map((sheet) => [sheet, board()])));
  writeFileSync(path, saveXlsx(open(bytes), { remember }));
  return path;
}

function memoryOf(rubrics: Readonly<Record<string, string>>): unknown {
  const rest = {
    choices: {},
    outputs: [],
    mode: "values",
    highlight: { unranked: true, belowMinimum: true, threshold: null },
    ruleIds: [],
  };
  const sheets = Object.entries(rubrics).map(([sheet, rubric]) => [sheet, { rubric, ...rest }] as const);
  return { version: 1, sheets: Object.fromEntries(sheets) };
}

async function contractOf(...argv: readonly string[]): Promise<Contract> {
  const { out, error } = await runMain("evaluate", ...argv, "--json");
  if (out === "") throw new Error(error);
  return JSON.parse(out) as Contract;
}

describe("without --rubric", () => {
  test("the sheet is read by the rubric that the workbook remembers for it, of the library or its own", async () => {
    const library = save("nho-1.xlsx", { memory: memoryOf({ [SHEET]: "cao-bang-2020-so" }) });
    expect((await contractOf(library)).rubric).toBe("cao-bang-2020-so");
    const own = save("nho-2.xlsx", { memory: memoryOf({ [SHEET]: OWN.id }), [RUBRICS_KEY]: [OWN] });
    const { rubric, units } = await contractOf(own);
    expect(rubric).toBe(OWN.id);
    expect(units[0]?.percents.total).toBe(53.7 / 61);
  });

  test("of several sheets the first remembered one is read, and the one that is named by its own", async () => {
    const remembered = memoryOf({ "Năm 2020": "cao-bang-2020-so", "Năm 2026": OWN.id });
    const file = save("nho-3.xlsx", { memory: remembered, [RUBRICS_KEY]: [OWN] }, ["Khác", "Năm 2026", "Năm 2020"]);
    expect(await contractOf(file)).toMatchObject({ sheet: "Năm 2026", rubric: OWN.id });
    expect(await contractOf(file, "--sheet", "Năm 2020")).toMatchObject({
      sheet: "Năm 2020",
      rubric: "cao-bang-2020-so",
    });
    const other = await runMain("evaluate", file, "--sheet", "Khác");
    expect(other.exitCode).toBe(2);
    expect(other.error).toContain("không nhớ bộ tiêu chí của trang tính “Khác”");
    expect(other.error).toContain(OWN.id);
  });

  test("a workbook that keeps just one rubric is read by it; with none, or several, the ids are listed", async () => {
    expect((await contractOf(save("giu-1.xlsx", { [RUBRICS_KEY]: [OWN] }))).rubric).toBe(OWN.id);
    for (const rubrics of [[], [OWN, ownRubric("tinh-cu-2025")]]) {
      const run = await runMain("evaluate", save("giu-nhieu.xlsx", { [RUBRICS_KEY]: rubrics }));
      expect(run).toMatchObject({ exitCode: 2, out: "" });
      for (const { id } of [...rubrics, ...LIBRARY]) expect(run.error).toContain(id);
    }
  });

  test("a remembered rubric that is nowhere is refused, with its id", async () => {
    const file = save("mat.xlsx", { memory: memoryOf({ [SHEET]: "da-mat" }) });
    for (const command of ["evaluate", "audit", "infer"]) {
      const run = await runMain(command, file);
      expect(run).toMatchObject({ exitCode: 2, out: "" });
      expect(run.error).toContain("“da-mat”");
    }
  });
});

describe("an id", () => {
  test("means the workbook's own rubric before the library's", async () => {
    const changed = ownRubric("cao-bang-2020-so");
    const file = save("trung-ma.xlsx", { [RUBRICS_KEY]: [changed] });
    const { units } = await contractOf(file, "--rubric", "cao-bang-2020-so");
    expect(units[0]?.percents.total).toBe(53.7 / 61);
  });

  test("of a damaged rubric of the workbook is refused, also where the library has the same", async () => {
    const file = save("hong.xlsx", { [RUBRICS_KEY]: [{ id: "cao-bang-2020-so", title: 1 }] });
    const run = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so");
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toMatch(/“cao-bang-2020-so” mà “.*hong\.xlsx” giữ chưa dùng được/u);
  });

  test("that nobody has is refused with near ids, the workbook's own among them", async () => {
    const file = save("gan.xlsx", { [RUBRICS_KEY]: [OWN] });
    const run = await runMain("evaluate", file, "--rubric", "tinh-moi-2025");
    expect(run.error).toContain("“tinh-moi-2026”");
  });
});

test("audit and infer know the workbook's own rubrics, named and remembered", async () => {
  const file = save("doi-chieu.xlsx", { [RUBRICS_KEY]: [OWN], memory: memoryOf({ [SHEET]: OWN.id }) });
  const out = join(folder, "ket-qua.xlsx");
  await runMain("evaluate", file, "--out", out, "--mode", "values");
  for (const argv of [[], ["--rubric", OWN.id]]) {
    const audit = await runMain("audit", out, ...argv, "--json");
    expect(JSON.parse(audit.out)).toMatchObject({ sheets: [{ sheet: SHEET, rubric: OWN.id }] });
    expect(audit.exitCode).toBe(0);
    const infer = await runMain("infer", out, ...argv, "--json");
    const { rubric } = JSON.parse(infer.out) as { rubric: Rubric };
    expect([infer.exitCode, rubric.id]).toEqual([0, OWN.id]);
  }
});

describe("a copy filled with functions of a rubric from a file", () => {
  beforeAll(() => {
    silenceEngine();
    registerCqdtFunctions();
  });

  /** The copy as it opens for whoever gets it, its results calculated anew. */
  function reopen(path: string) {
    const { model } = documentOf(new Uint8Array(readFileSync(path))).workbook;
    model.dispatch("EVALUATE_CELLS");
    return model;
  }

  test.each([
    ["JSON", () => Buffer.from(JSON.stringify(OWN)), "rieng.json"],
    [
      "the worksheet of another workbook",
      () => createXlsx({ sheets: [newRubricSheet(writeRubricSheet(OWN, "vi"))], font: { name: "Arial", size: 11 } }),
      "rieng.xlsx",
    ],
    [
      "another workbook that keeps it",
      () => saveXlsx(open(workbook({ Bìa: [["Bìa"]] })), { remember: { [RUBRICS_KEY]: [OWN] } }),
      "giu.xlsx",
    ],
  ])("from %s keeps it: whoever opens the copy sees the results", async (_, bytes, name) => {
    const rubric = join(folder, name);
    writeFileSync(rubric, bytes());
    const file = save("nguon.xlsx", { other: "giữ nguyên" });
    const out = join(folder, `ban-sao-${name}.xlsx`);
    const run = await runMain("evaluate", file, "--rubric", rubric, "--out", out, "--mode", "functions");
    expect(run.exitCode).toBe(0);
    expect(run.error).toContain("bản sao giữ bộ tiêu chí “tinh-moi-2026”");
    const remembered = readRemembered(open(readFileSync(out)));
    expect(readRubrics(remembered[RUBRICS_KEY])).toEqual({ rubrics: [OWN], refused: [] });
    expect(remembered.other).toBe("giữ nguyên");
    const model = reopen(out);
    expect(["I2", "J2", "K2", "L2"].map((cell) => shown(model, cell))).toEqual(["53,70", "88,03%", "Mức II", "1"]);
    const again = await runMain("evaluate", out, "--json");
    expect(JSON.parse(again.out)).toMatchObject({ rubric: OWN.id });
  });

  test("functions of the copy follow its scores", async () => {
    const file = save("theo-diem.xlsx", { [RUBRICS_KEY]: [OWN] });
    const out = join(folder, "theo-diem-ra.xlsx");
    const run = await runMain("evaluate", file, "--rubric", OWN.id, "--out", out);
    expect(run).toMatchObject({ exitCode: 0, error: "" });
    const { model } = documentOf(new Uint8Array(readFileSync(out))).workbook;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: 1, content: "9" });
    expect(["I2", "K2"].map((cell) => shown(model, cell))).toEqual(["54,70", "Mức I"]);
  });

  test.each([
    ["the library", {}, "cao-bang-2020-so", "có sẵn trong CQDT"],
    ["the workbook", { [RUBRICS_KEY]: [{ ...OWN, year: 2030 }] }, OWN.id, "tệp này giữ"],
  ])("is refused where %s has another rubric of that id", async (_, remember, id, words) => {
    const rubric = join(folder, "khac.json");
    writeFileSync(rubric, JSON.stringify(ownRubric(id)));
    const file = save("trung.xlsx", remember);
    const out = join(folder, "khong-ghi.xlsx");
    const run = await runMain("evaluate", file, "--rubric", rubric, "--out", out, "--mode", "functions");
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain(words);
    expect(run.error).toContain("--mode formulas");
  });
});
