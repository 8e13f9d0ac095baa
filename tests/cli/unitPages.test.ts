import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { openDocx, within, wordsOf } from "../docx/support";
import { board, runMain, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const file = join(folder, "board.xlsx");
const RUBRIC = ["--rubric", "cao-bang-2020-so"];

beforeAll(async () => {
  await writeFile(file, workbook({ "Bảng 1": board() }));
});

async function opened(path: string): Promise<XlsxFile> {
  const outcome = openXlsx(new Uint8Array(await readFile(path)));
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return outcome.value;
}

test("--units writes a workbook with a sheet for each unit of the board behind the list of them", async () => {
  const out = join(folder, "units.xlsx");
  const run = await runMain("report", file, ...RUBRIC, "--units", out);
  expect(run).toMatchObject({ exitCode: 0, error: "" });
  expect(run.out).toContain(`Đã ghi báo cáo: ${out}`);
  const pages = await opened(out);
  const names = pages.sheets.map(({ name }) => name);
  const listed = gridOf(pages, names[0] ?? "").values.flat();
  expect(names[0]).toBe("Danh sách đơn vị");
  expect(names.length).toBeGreaterThan(2);
  expect(listed).toEqual(expect.arrayContaining(names.slice(1)));
});

test("--unit, again and again, chooses units by name, whatever its case; a Word document where the name says so", async () => {
  const pages = join(folder, "all.xlsx");
  await runMain("report", file, ...RUBRIC, "--units", pages);
  const [, one = "", other = ""] = (await opened(pages)).sheets.map(({ name }) => name);
  const out = join(folder, "two.docx");
  const chosen = ["--unit", other.toUpperCase(), "--unit", one];
  const run = await runMain("report", file, ...RUBRIC, "--units", out, ...chosen, "--lang", "en");
  expect(run).toMatchObject({ exitCode: 0, error: "" });
  const { body } = openDocx(new Uint8Array(await readFile(out)));
  const headings = within(body, "p").filter((paragraph) => within(paragraph, "pStyle").length > 0);
  expect(headings.map(wordsOf)).toEqual([`Results of ${other}`, `Results of ${one}`]);
});

test("stopped while pages are made, it writes no file at all", async () => {
  const [units, docx] = [join(folder, "stopped.xlsx"), join(folder, "stopped.docx")];
  let said = "";
  const exitCode = await main(["report", file, ...RUBRIC, "--units", units, "--docx", docx], {
    out: (text) => (said += text),
    error: (text) => (said += text),
    onInterrupt: (stop) => {
      stop();
      return () => undefined;
    },
  });
  expect(exitCode).toBe(2);
  expect(said).toBe("cqdt: Đã dừng theo yêu cầu; chưa ghi tệp nào.\n");
  await expect(readFile(units)).rejects.toThrow("ENOENT");
  await expect(readFile(docx)).rejects.toThrow("ENOENT");
});

test.each([
  [["--units", "pages.pdf"], ".docx hoặc .xlsx"],
  [["--units", file], "chính là tệp đầu vào"],
  [["--units", join(folder, "a.docx"), "--docx", join(folder, "a.docx")], "hai kết quả"],
  [["--unit", "Sở Y tế"], "--units"],
  [["--units", join(folder, "b.docx"), "--unit", "Sở Không Có"], "“Sở Không Có”"],
])("%j is refused in one line, nothing is written", async (options, said) => {
  const run = await runMain("report", file, ...RUBRIC, ...options);
  expect(run).toMatchObject({ exitCode: 2, out: "" });
  expect(run.error.trim().split("\n")).toHaveLength(1);
  expect(run.error).toContain(said);
  await expect(readFile(join(folder, "b.docx"))).rejects.toThrow("ENOENT");
});
