import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { csvOf } from "../../src/cli/batch/csvOf";
import { textEntry } from "../../src/excel/cellEntry";
import { quote } from "../../src/filling/formulas/formulaText";
import { readRemembered } from "../../src/xlsx/remember";
import { findRubric } from "../../src/rubric/library";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { board, runMain, temporaryFolder, workbook } from "../cli/runMain";
import { fc } from "../support/properties";
import { HOSTILE_SHEET_NAMES, HOSTILE_TEXTS } from "./hostileTexts";

const RUBRIC = "cao-bang-2020-so";
const UNIT_COLUMN = 2;
const FIRST_HOSTILE_ROW = 4;

const folder = temporaryFolder();

function open(path: string): XlsxFile {
  const opened = openXlsx(readFileSync(path));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

/** The functions that a formula calls, what stands in its texts left out. */
function calls(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = ""]) => name);
}

/** The names of all functions that the first sheet's formulas call. */
function called(file: XlsxFile): ReadonlySet<string> {
  const cells = [...(file.sheets[0]?.cells.all() ?? [])];
  return new Set(cells.flatMap(({ formula }) => (formula === null ? [] : calls(formula))));
}

function boardOfHostileUnits(): Uint8Array {
  const hostile = HOSTILE_TEXTS.map((text, index) => [index + 3, text, 8, 14, 18, 2, 5, 5]);
  return workbook({ "Bảng 1": [...board(), ...hostile] });
}

describe.each(["values", "formulas", "functions"])("a sheet whose units have hostile names, filled with %s", (mode) => {
  test("keeps every name as text, and has no formula but ours", async () => {
    const [input, output] = [join(folder, `${mode}-vao.xlsx`), join(folder, `${mode}-ra.xlsx`)];
    writeFileSync(input, boardOfHostileUnits());
    const { exitCode, out, error } = await runMain(
      "evaluate",
      input,
      "--rubric",
      RUBRIC,
      "--out",
      output,
      "--mode",
      mode,
    );
    expect([exitCode, error.includes("cqdt:")]).toEqual([1, false]);
    expect(out + error).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    const [before, after] = [open(input), open(output)].map((file) => file.sheets[0]?.cells);
    HOSTILE_TEXTS.forEach((_text, index) => {
      const [old, now] = [before, after].map((cells) => cells?.at(FIRST_HOSTILE_ROW + index, UNIT_COLUMN));
      expect([now?.value, now?.formula]).toEqual([old?.value, null]);
    });
    const plain = join(folder, `${mode}-thuong.xlsx`);
    writeFileSync(input, workbook({ "Bảng 1": board() }));
    await runMain("evaluate", input, "--rubric", RUBRIC, "--out", plain, "--mode", mode);
    expect(called(open(output))).toEqual(called(open(plain)));
  });
});

test.each(HOSTILE_SHEET_NAMES)("a sheet named %s is read, filled and kept", async (name) => {
  const [input, output] = [join(folder, "ten-vao.xlsx"), join(folder, "ten-ra.xlsx")];
  writeFileSync(input, workbook({ [name]: board() }));
  const { exitCode } = await runMain("evaluate", input, "--rubric", RUBRIC, "--out", output);
  expect(exitCode).toBe(0);
  expect(open(output).sheets.map((sheet) => sheet.name)).toEqual([name]);
});

test.each(["values", "formulas"])("a rubric whose labels and names are hostile fills texts with %s", async (mode) => {
  const known = findRubric(RUBRIC);
  if (known === undefined) throw new Error("not in the library");
  const label = '=HYPERLINK("https://khac.vn","Mức I")';
  const text = JSON.stringify({ ...known, sources: {}, id: "tinh-khac", title: { vi: label, en: label } })
    .replaceAll('"Mức I"', JSON.stringify(label))
    .replaceAll('"Mức II"', JSON.stringify('"&WEBSERVICE("https://khac.vn")&"'));
  const [input, rubric, output] = ["nhan.xlsx", "nhan.json", `nhan-${mode}.xlsx`].map((name) => join(folder, name));
  writeFileSync(input ?? "", workbook({ "Bảng 1": board() }));
  writeFileSync(rubric ?? "", text);
  const run = await runMain("evaluate", input ?? "", "--rubric", rubric ?? "", "--out", output ?? "", "--mode", mode);
  expect(run).toMatchObject({ exitCode: 0, error: expect.not.stringContaining("cqdt:") as string });
  const filled = open(output ?? "");
  expect([...called(filled)].filter((name) => ["HYPERLINK", "WEBSERVICE"].includes(name))).toEqual([]);
  if (mode === "values") expect(called(filled).size).toBe(0);
  const cells = [...(filled.sheets[0]?.cells.all() ?? [])];
  expect(cells.map(({ value }) => value)).toContain('"&WEBSERVICE("https://khac.vn")&"');
});

test("a text in a formula ends where it ends, whatever it says", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE_TEXTS)), (text) => {
      expect(quote(text).replace(/"(?:[^"]|"")*"/, "")).toBe("");
      expect(quote(text).slice(1, -1).replaceAll('""', '"')).toBe(text);
    }),
  );
});

test("a text that is entered in Excel cannot be taken for a formula", () => {
  for (const text of HOSTILE_TEXTS) expect(textEntry(text)).toMatch(/^(?:'|\p{L})/u);
});

test("no field of a CSV begins like a formula, also after blanks, quotes apart", () => {
  for (const language of ["vi", "en"] as const) {
    const separator = language === "vi" ? ";" : ",";
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE_TEXTS)), (text) => {
        const [, line = ""] = csvOf({ headings: ["a"], rows: [[text, 1]] }, language).split(/\r\n([^]*)/);
        expect(line.replace(/^"/, "")).not.toMatch(/^[\s\u0000-\u001f]*[=+\-@\t\r]/);
        expect(line.endsWith(`${separator}1\r\n`)).toBe(true);
      }),
    );
  }
});

test("what a workbook remembers comes back as it was, also text that would end its XML", () => {
  const kept = {
    memory: { version: 1, sheets: {}, pairs: HOSTILE_TEXTS.map((text) => ({ written: text, unit: text })) },
  };
  const opened = openXlsx(workbook({ "Bảng 1": board() }));
  if (!opened.ok) throw new Error("cannot be opened");
  const again = openXlsx(saveXlsx(opened.value, { remember: kept }));
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  expect(readRemembered(again.value)).toEqual(kept);
});

test("copies stay in their folder, however the inputs are named", async () => {
  const inside = join(folder, "chua");
  const out = join(inside, "ra");
  const names = ["a.xlsx", "=1+1.xlsx", "-rf.xlsx", "CON.xlsx", "$(calc).xlsx", "..xlsx", "Sở'Y.xlsx"];
  const inputs = names.map((name) => join(folder, name));
  for (const input of inputs) writeFileSync(input, workbook({ "Bảng 1": board() }));
  const before = readdirSync(folder, { recursive: true }).length;
  const roundabout = inputs.map((input) => join(folder, "x", "..", relative(folder, input)));
  const summary = join(folder, "tong-hop.csv");
  await runMain("evaluate", ...roundabout, "--rubric", RUBRIC, "--out", out, "--summary", summary);
  const written = readdirSync(folder, { recursive: true }).map(String);
  const added = written.length - before;
  expect(readdirSync(out).sort()).toEqual(names.toSorted());
  // The two folders, the copies and the summary.
  expect(added).toBe(2 + names.length + 1);
  const lines = readFileSync(summary, "utf8").replace("\ufeff", "").split("\r\n");
  expect(lines.filter((line) => /^"?[=+\-@]/.test(line))).toEqual([]);
});
