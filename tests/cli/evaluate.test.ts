import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../src/evaluation/contract";
import { readPublished } from "../data/readPublished";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const BOARDS = [
  "cao-bang-2020-so",
  "cao-bang-2020-huyen",
  "bac-kan-2020-tinh",
  "bac-kan-2020-huyen",
  "bac-kan-2020-xa",
];

function save(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function contractOf(...argv: readonly string[]): Promise<Contract> {
  const { out } = await runMain("evaluate", ...argv, "--json");
  return JSON.parse(out) as Contract;
}

test.each(BOARDS)("the sample of %s is read without an error", async (id) => {
  const run = await runMain("evaluate", sample(id), "--rubric", id, "--json");
  expect(run.exitCode).toBe(0);
  expect(run.error).toContain("bảng điểm cũng có ở “Công bố”");
  const contract = JSON.parse(run.out) as Contract;
  expect(contract).toMatchObject({ file: sample(id), rubric: id });
  expect(contract.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(contract.units).toHaveLength(readPublished(id).length);
});

test("Cao Bằng's departments get the printed tiers", async () => {
  const { units } = await contractOf(sample("cao-bang-2020-so"), "--rubric", "cao-bang-2020-so");
  const published = readPublished("cao-bang-2020-so");
  expect(units.map(({ name, tiers }) => [name, tiers.total])).toEqual(
    published.map((row) => [row["Đơn vị"], row["Mức xếp hạng"]]),
  );
});

test("the printed object says where the table was found", async () => {
  const { sheet, reading } = await contractOf(sample("cao-bang-2020-so"), "--rubric", "cao-bang-2020-so");
  expect(sheet).toBe("Bảng 1");
  expect(reading.unitColumn).toBe("B");
  expect(reading.columns.map(({ criterion, confidence }) => [criterion, confidence])).toEqual([
    ["infrastructure", 1],
    ["applications", 1],
    ["website", 1],
    ["online-services", 1],
    ["personnel", 1],
    ["policy", 1],
  ]);
});

test("without --json people get the status line, the ranking, the tiers and the findings", async () => {
  const { out } = await runMain("evaluate", sample("cao-bang-2020-so"), "--rubric", "cao-bang-2020-so");
  expect(out).toContain("20 đơn vị · 6 chỉ tiêu · 0 lỗi · 1 cảnh báo\n");
  expect(out).toContain("\n   1  Sở Giáo dục và Đào tạo             56,3  93,83%  Mức I\n");
  expect(out).toContain("\n  18  Sở Tài nguyên và Môi trường        35,0  58,33%  KXH\n");
  expect(out).toContain("Mức I 1 (5%) · Mức II 4 (20%)");
  expect(out).toContain(
    "\nCảnh báo: Sở Kế hoạch và Đầu tư (ô B23) có điểm mọi chỉ tiêu giống hệt Sở Khoa học và Công nghệ",
  );
});

test("the same in English; units and tiers keep their names", async () => {
  const { out } = await runMain("evaluate", sample("cao-bang-2020-so"), "--rubric", "cao-bang-2020-so", "--lang", "en");
  expect(out).toContain("20 units · 6 indicators · 0 errors · 1 warning\n");
  expect(out).toContain("Sở Giáo dục và Đào tạo             56.3  93.83%  Mức I\n");
  expect(out).toContain("\nWarning: Sở Kế hoạch và Đầu tư (cell B23) has exactly the same scores as");
});

test("text for a score: exit code 1, the cell is named, the total is unknown", async () => {
  const file = save("chu.xlsx", workbook({ "Bảng 1": board(["chưa có", 14.9, 18, 2.8, 5, 5]) }));
  const run = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so", "--json");
  expect(run.exitCode).toBe(1);
  const { findings, units } = JSON.parse(run.out) as Contract;
  expect(findings[0]).toMatchObject({ check: "not-a-number", severity: "error", cell: "C2", unit: "Sở Y tế" });
  expect(units[0]).toMatchObject({ totals: { total: null }, ranks: { total: null } });
  const readable = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so");
  expect(readable.exitCode).toBe(1);
  expect(readable.out).toMatch(/\n {3}– {2}Sở Y tế +– +– +–\n/);
});

test("without --sheet the sheet with the whole table goes before one with a part of it", async () => {
  const part = board().map((row) => row.slice(0, 5));
  const file = save("part.xlsx", workbook({ "Bảng 2": part, "Bảng 1": board() }));
  const contract = await contractOf(file, "--rubric", "cao-bang-2020-so");
  expect(contract.sheet).toBe("Bảng 1");
  expect(contract.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("without --sheet the first sheet with a table is read, and others with one are named", async () => {
  const file = save(
    "nhieu-trang.xlsx",
    workbook({ Bìa: [["Báo cáo"]], "Năm 2020": board(), "Năm 2019": board([1, 2, 3, 4, 5, 5]) }),
  );
  const first = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so", "--json");
  expect((JSON.parse(first.out) as Contract).sheet).toBe("Năm 2020");
  expect(first.error).toContain("“Năm 2019”");
  expect(first.error.trimEnd().split("\n")).toHaveLength(1);
  const named = await runMain(
    "evaluate",
    file,
    "--rubric",
    "cao-bang-2020-so",
    "--json",
    "--sheet",
    "NĂM 2019".normalize("NFD"),
  );
  const contract = JSON.parse(named.out) as Contract;
  expect(contract.sheet).toBe("Năm 2019");
  expect(contract.units[0]?.totals.total).toBe(20);
  expect(named.error).toBe("");
});

test("a rubric of one's own comes from a file", async () => {
  const rubric = join(folder, "rieng.json");
  writeFileSync(
    rubric,
    `\ufeff${JSON.stringify({
      id: "rieng",
      title: { vi: "Bộ riêng", en: "Own rubric" },
      province: "Cao Bằng",
      year: 2021,
      level: "department",
      basis: [],
      criteria: {
        id: "total",
        name: "Tổng điểm",
        children: [
          { id: "a", name: "Hạ tầng kỹ thuật", max: 8 },
          { id: "b", name: "Nhân lực", max: 5 },
        ],
      },
      ranking: [],
      marks: { zero: [], exempt: [], notSubmitted: [] },
      units: [],
      sources: {},
    })}`,
  );
  const file = save("rieng.xlsx", workbook({ "Bảng 1": board() }));
  const { rubric: id, units } = await contractOf(file, "--rubric", rubric);
  expect(id).toBe("rieng");
  expect(units.map(({ totals }) => totals)).toEqual([{ total: 13 }, { total: 8.9 }]);
  const readable = await runMain("evaluate", file, "--rubric", rubric);
  expect(readable.out).toMatch(/– {2}Sở Y tế +13,0 +100,00%\n/);
});
