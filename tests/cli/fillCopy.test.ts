import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../src/evaluation/contract";
import type { FillMode } from "../../src/filling/fill";
import { valueAt } from "../../src/grid/grid";
import { LIBRARY } from "../../src/rubric/library";
import { gridOf, sheetOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();

function open(path: string): XlsxFile {
  const file = openXlsx(new Uint8Array(readFileSync(path)));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

/** Fills a copy of a sample; gives the opened copy and what the command printed about it. */
async function fill(id: string, mode: FillMode): Promise<{ copy: XlsxFile; contract: Contract; path: string }> {
  const path = join(folder, `${id}-${mode}.xlsx`);
  const before = readFileSync(sample(id));
  const run = await runMain("evaluate", sample(id), "--rubric", id, "--out", path, "--mode", mode, "--json");
  expect(run.exitCode).toBe(0);
  expect(readFileSync(sample(id)).equals(before)).toBe(true);
  return { copy: open(path), contract: JSON.parse(run.out) as Contract, path };
}

describe.each<FillMode>(["functions", "formulas", "values"])("a copy filled by %s", (mode) => {
  test("shows Cao Bằng's tier, rank and total of every department in the sheet's own columns", async () => {
    const { copy, contract } = await fill("cao-bang-2020-so", mode);
    const grid = gridOf(copy, contract.sheet);
    expect(contract.units).toHaveLength(20);
    for (const { row, tiers, ranks, totals } of contract.units) {
      expect([valueAt(grid, row, 3), valueAt(grid, row, 4), valueAt(grid, row, 6)]).toEqual([
        tiers.total,
        ranks.total,
        totals.total,
      ]);
    }
  });

  test("shows nothing for the district that submitted nothing", async () => {
    const { copy, contract } = await fill("cao-bang-2020-huyen", mode);
    const grid = gridOf(copy, contract.sheet);
    const unit = contract.units.find(({ submitted }) => !submitted);
    if (unit === undefined) throw new Error("everybody submitted");
    expect(unit.name).toBe("Huyện Thạch An");
    const results = [valueAt(grid, unit.row, 4), valueAt(grid, unit.row, 5)];
    expect(results.every((value) => value === null || value === "")).toBe(true);
  });

  test("reads again as the same board", async () => {
    const { contract, path } = await fill("bac-kan-2020-tinh", mode);
    const again = await runMain("evaluate", path, "--rubric", "bac-kan-2020-tinh", "--json");
    expect(again.exitCode).toBe(0);
    expect((JSON.parse(again.out) as Contract).units).toEqual(contract.units);
  });
});

test("functions are stored as Excel stores an add-in's, with the value they show", async () => {
  const { copy } = await fill("cao-bang-2020-so", "functions");
  const xml = new TextDecoder().decode(copy.parts.get(copy.sheets[0]?.part ?? ""));
  expect(xml).toContain('<f>_xldudf_CQDT_TIER("cao-bang-2020-so",G11:L11)</f><v>Mức I</v>');
  expect(xml).not.toContain("CQDT.TIER");
});

test("native formulas name no function of the add-in; values are no formulas", async () => {
  const formulas = gridOf((await fill("bac-kan-2020-tinh", "formulas")).copy, "Phụ lục 1").formulas.flat();
  expect(formulas.some((formula) => formula?.startsWith("=") === true)).toBe(true);
  expect(formulas.filter((formula) => formula?.includes("CQDT"))).toEqual([]);
  const values = gridOf((await fill("bac-kan-2020-tinh", "values")).copy, "Phụ lục 1").formulas.flat();
  expect(values.filter((formula) => formula !== null)).toEqual([]);
});

test("what falls below the minimum is highlighted by rules over the table, one a kind and column", async () => {
  const { copy } = await fill("cao-bang-2020-so", "functions");
  const rules = sheetOf(copy, "Bảng 1").conditionalFormats;
  expect(rules.map(({ type, areas }) => [type, areas.map(({ row, rows }) => [row, rows])])).toEqual([
    ["expression", [[11, 20]]],
    ["expression", [[11, 20]]],
  ]);
});

test("the other sheets keep every byte", async () => {
  const original = open(sample("cao-bang-2020-so"));
  const { copy } = await fill("cao-bang-2020-so", "functions");
  const published = sheetOf(original, "Công bố").part;
  expect(copy.parts.get(published)).toEqual(original.parts.get(published));
});

test("a board without result columns gets new ones at its right", async () => {
  const file = join(folder, "khong-ket-qua.xlsx");
  writeFileSync(file, workbook({ "Bảng 1": board() }));
  const out = join(folder, "ket-qua.xlsx");
  const run = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so", "--out", out);
  expect(run.exitCode).toBe(0);
  expect(run.out).toContain(`Đã ghi bản sao: ${out}`);
  const grid = gridOf(open(out), "Bảng 1");
  const [headings = [], first = []] = grid.values;
  expect(headings.slice(0, 8)).toEqual(board()[0]);
  expect(headings.slice(8)).toEqual(["Tổng điểm", "Tỷ lệ", "Mức xếp loại", "Xếp hạng", "Còn thiếu"]);
  expect(first.slice(8)).toEqual([53.7, 0.895, "Mức II", 1, "Tổng điểm thiếu 0,3 điểm"]);
});

test("what a rubric leaves open is left out of the copy, and said", async () => {
  const id = "hoa-binh-2019-so";
  const out = join(folder, "hoa-binh.xlsx");
  const run = await runMain("evaluate", sample(id), "--rubric", id, "--out", out, "--json");
  expect(run.exitCode).toBe(0);
  expect(run.error).toMatch(/^cqdt: Chưa điền “Tỷ lệ”: Chưa biết điểm tối đa của: Cơ sở hạ tầng thông tin; /);
  const { units, sheet } = JSON.parse(run.out) as Contract;
  const grid = gridOf(open(out), sheet);
  const agriculture = units.find(({ name }) => name === "Sở Nông nghiệp và PTNT");
  expect(agriculture).toMatchObject({ totals: { total: 63.9 }, ranks: { total: 8 }, percents: { total: null } });
  expect(grid.values[(agriculture?.row ?? 0) - 1]?.slice(-2)).toEqual([63.9, 8]);
});

test("a sheet without one of the indicators is evaluated, but not filled", async () => {
  const file = join(folder, "thieu-cot.xlsx");
  writeFileSync(file, workbook({ "Bảng 1": board().map((row) => row.slice(0, 7)) }));
  const evaluated = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so", "--json");
  expect(evaluated.exitCode).toBe(1);
  expect((JSON.parse(evaluated.out) as Contract).findings[0]).toMatchObject({
    check: "missing-column",
    criterion: "policy",
  });
  const filled = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so", "--out", join(folder, "x.xlsx"));
  expect(filled).toMatchObject({ exitCode: 2, out: "" });
  expect(filled.error).toContain("thieu-cot.xlsx");
});

describe("with a rubric of one's own", () => {
  const file = join(folder, "bang.xlsx");
  const rubric = join(folder, "rieng.json");
  const known = LIBRARY.find(({ id }) => id === "cao-bang-2020-so");
  const stricter = structuredClone(known) as unknown as { criteria: { children: { max: number }[] } };
  for (const child of stricter.criteria.children.slice(0, 1)) child.max = 9;

  beforeAll(() => {
    writeFileSync(file, workbook({ "Bảng 1": board() }));
    writeFileSync(rubric, JSON.stringify(stricter));
  });

  test("functions are refused: the add-in would compute with another rubric of that id", async () => {
    const run = await runMain(
      "evaluate",
      file,
      "--rubric",
      rubric,
      "--out",
      join(folder, "y.xlsx"),
      "--mode",
      "functions",
    );
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("--mode formulas");
    expect(existsSync(join(folder, "y.xlsx"))).toBe(false);
  });

  test("unless a mode is named the copy gets native formulas, and that is said", async () => {
    const out = join(folder, "cong-thuc.xlsx");
    const run = await runMain("evaluate", file, "--rubric", rubric, "--out", out);
    expect(run.exitCode).toBe(0);
    expect(run.error).toContain("công thức Excel");
    const formulas = gridOf(open(out), "Bảng 1")
      .formulas.flat()
      .filter((formula) => formula !== null);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.includes("CQDT"))).toEqual([]);
  });

  test("a file that says exactly what the library says is no rubric of one's own", async () => {
    const same = join(folder, "giong.json");
    writeFileSync(same, JSON.stringify(known));
    const run = await runMain(
      "evaluate",
      file,
      "--rubric",
      same,
      "--out",
      join(folder, "ham.xlsx"),
      "--mode",
      "functions",
    );
    expect(run).toMatchObject({ exitCode: 0, error: "" });
  });
});
