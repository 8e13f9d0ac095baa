import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Contract } from "../../src/evaluation/contract";
import { columnName } from "../../src/grid/address";
import { board, runMain, temporaryFolder, workbook } from "./runMain";

/** A limit against hangs, also on busy machines; no measurement. */
jest.setTimeout(120_000);

const folder = temporaryFolder();
const RUBRIC = ["--rubric", "cao-bang-2020-so"];

/** The board's workbook with the text of its only sheet changed. */
function save(name: string, change: (xml: string) => string): string {
  const parts = unzipSync(workbook({ "Bảng 1": board() }));
  const part = Object.keys(parts).find((path) => path.includes("worksheets/sheet")) ?? "";
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  const file = join(folder, name);
  writeFileSync(file, zipSync(parts, { level: 1 }));
  return file;
}

/** The file is read like the small one. */
async function expectAsUsual(file: string): Promise<void> {
  const run = await runMain("evaluate", file, ...RUBRIC, "--json");
  expect(run).toMatchObject({ exitCode: 0, error: "" });
  expect((JSON.parse(run.out) as Contract).units.map(({ totals }) => totals.total)).toEqual([53.7, 48.8]);
}

/** Sheets without a table; the one at `place` (1-based) has one. */
function sheetsOf(count: number, place: number | null): Readonly<Record<string, ReturnType<typeof board>>> {
  const names = Array.from({ length: count }, (_, index) => `Trang ${String(index + 1)}`);
  return Object.fromEntries(names.map((name, index) => [name, index + 1 === place ? board() : [["Ghi chú", index]]]));
}

test("200 sheets: the table is found", async () => {
  const file = join(folder, "200-trang.xlsx");
  writeFileSync(file, workbook(sheetsOf(200, 151)));
  const found = await runMain("evaluate", file, ...RUBRIC, "--json");
  expect(found).toMatchObject({ exitCode: 0, error: "" });
  expect((JSON.parse(found.out) as Contract).sheet).toBe("Trang 151");
});

test("many sheets without a table are named only as far as a sentence holds", async () => {
  const file = join(folder, "ghi-chu.xlsx");
  writeFileSync(file, workbook(sheetsOf(50, null)));
  for (const command of ["evaluate", "audit"]) {
    const run = await runMain(command, file, ...RUBRIC);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("“Trang 20” và 30 tên khác");
  }
});

test("5,000 merged cells beside and below the table", async () => {
  const merges = Array.from({ length: 5000 }, (_, index) => {
    const row = 10 + 2 * Math.floor(index / 10);
    const column = 1 + 2 * (index % 10);
    return `<mergeCell ref="${columnName(column)}${String(row)}:${columnName(column + 1)}${String(row + 1)}"/>`;
  });
  await expectAsUsual(
    save("gop-o.xlsx", (xml) =>
      xml.replace("</sheetData>", `</sheetData><mergeCells count="5000">${merges.join("")}</mergeCells>`),
    ),
  );
});

test("a million rows that are styled but empty", async () => {
  let rows = "";
  for (let row = 4; row <= 1_000_003; row++) rows += `<row r="${row}" s="0" customFormat="1"/>`;
  await expectAsUsual(save("trieu-hang.xlsx", (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`)));
});
