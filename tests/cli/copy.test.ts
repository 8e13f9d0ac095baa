import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { board, runMain, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const filled = join(folder, "filled.xlsx");

beforeAll(async () => {
  const source = join(folder, "board.xlsx");
  await writeFile(source, workbook({ "Bảng 1": board() }));
  await runMain("evaluate", source, "--rubric", "cao-bang-2020-so", "--out", filled, "--mode", "functions");
});

test("writes the copy and says what was replaced; the file below is left as it is", async () => {
  const before = await readFile(filled);
  const out = join(folder, "copy.xlsx");
  const run = await runMain("copy", filled, "--values", "--out", out);
  expect(run).toMatchObject({ exitCode: 0, error: "" });
  expect(run.out).toMatch(/^Đã thay 10 ô có hàm CQDT: 0 ô bằng công thức Excel, 10 ô bằng giá trị\.\nĐã ghi bản sao: /);
  const copy = openXlsx(new Uint8Array(await readFile(out)));
  if (!copy.ok) throw new Error(copy.problems[0].code);
  const grid = gridOf(copy.value, "Bảng 1");
  expect(grid.formulas.flat().every((formula) => formula === null)).toBe(true);
  expect(grid.values[1]).toEqual(expect.arrayContaining(["Sở Y tế", 53.7, "Mức II"]));
  expect(await readFile(filled)).toEqual(before);
});

test.each([
  [["copy"], "tệp .xlsx sau “copy”"],
  [["copy", filled, "--out", "x.xlsx"], "“--values”"],
  [["copy", filled, "--values", "--formulas", "--out", "x.xlsx"], "“--values”"],
  [["copy", filled, "--values"], "“--out TỆP.xlsx”"],
  [["copy", filled, "--values", "--out", filled], "chính là tệp đầu vào"],
  [["copy", filled, "--values", "--out", join(folder, "x.csv")], ".xlsx"],
])("%j is refused in one line", async (argv, said) => {
  const run = await runMain(...argv);
  expect(run).toMatchObject({ exitCode: 2, out: "" });
  expect(run.error).toContain(said);
});
