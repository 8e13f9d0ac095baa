import { readdir } from "node:fs/promises";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BatchContract } from "../../../src/evaluation/batchContract";
import { main } from "../../../src/cli/main";
import { LIBRARY } from "../../../src/rubric/library";
import { gridOf } from "../../../src/xlsx/gridOf";
import { openXlsx } from "../../../src/xlsx/openXlsx";
import { board, runMain, temporaryFolder, workbook } from "../runMain";

jest.mock("node:fs/promises", () => {
  const actual = jest.requireActual<{ readonly readdir: typeof readdir }>("node:fs/promises");
  return { ...actual, readdir: jest.fn(actual.readdir) };
});

const RUBRIC = ["--rubric", "cao-bang-2020-so"];
const GOOD = workbook({ "Bảng 1": board() });
const WRONG = workbook({ "Bảng 1": board([99, 14.9, 18, 2.8, 5, 5]) });
const scratch = temporaryFolder();
let folder = "";
let run = 0;

/** A new folder with files in it. */
beforeEach(() => {
  folder = join(scratch, `lan-${String(run++)}`);
  mkdirSync(folder);
});

afterEach(() => jest.restoreAllMocks());

function save(name: string, bytes: Uint8Array | string = GOOD): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

async function json(...argv: readonly string[]): Promise<BatchContract & { readonly exitCode: number; error: string }> {
  const { exitCode, out, error } = await runMain("evaluate", ...argv, "--json");
  return { ...(JSON.parse(out) as BatchContract), exitCode, error };
}

describe("which files are taken", () => {
  test("those of a folder and of all folders in it, by name with numbers as numbers", async () => {
    for (const name of ["Xã 10.xlsx", "Xã 2.xlsx", "b/con.XLSM", "a/z.xlsx", "ghi-chu.txt"]) save(name);
    const { summary, skipped, exitCode } = await json(folder, ...RUBRIC);
    expect(summary.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      "a/z.xlsx",
      "b/con.XLSM",
      "Xã 2.xlsx",
      "Xã 10.xlsx",
    ]);
    expect({ skipped, exitCode }).toEqual({ skipped: [], exitCode: 0 });
  });

  test("hidden ones, lock files and other formats are skipped and said", async () => {
    for (const name of ["a.xlsx", "~$a.xlsx", ".b.xlsx", ".git/c.xlsx", "cũ.xls", "danh-sach.csv", ".DS_Store"])
      save(name);
    const { summary, skipped, error } = await json(folder, ...RUBRIC);
    expect(summary.map(({ file }) => file)).toEqual([join(folder, "a.xlsx")]);
    expect(new Set(skipped.map(({ path, reason }) => `${reason} ${path.slice(folder.length + 1)}`))).toEqual(
      new Set([
        "lock-file ~$a.xlsx",
        "hidden .b.xlsx",
        "hidden .git",
        "other-format cũ.xls",
        "other-format danh-sach.csv",
      ]),
    );
    for (const { path } of skipped) expect(error).toContain(path);
  });

  test("a file that is named twice, or is in a folder named as well, or is linked to, is done once", async () => {
    const file = save("a.xlsx");
    symlinkSync(file, join(folder, "b.xlsx"));
    symlinkSync(folder, join(folder, "vong"));
    const { files, skipped, exitCode } = await json(file, folder, join(folder, ".", "a.xlsx"), ...RUBRIC);
    expect(files).toHaveLength(1);
    expect(skipped.every(({ reason }) => reason === "repeated")).toBe(true);
    expect(skipped).toHaveLength(4);
    expect(exitCode).toBe(0);
  });

  test("a folder without workbooks is a problem, and the others go on", async () => {
    const empty = join(folder, "rỗng");
    mkdirSync(empty);
    const { summary, exitCode, error } = await json(empty, save("a.xlsx"), ...RUBRIC);
    expect(summary).toMatchObject([
      { file: empty, status: "unusable", problem: "no-workbooks" },
      { status: "evaluated" },
    ]);
    expect(error).toContain(`Thư mục “${empty}” không có tệp .xlsx`);
    expect(exitCode).toBe(2);
  });

  test("a folder that cannot be read is a problem, and the others go on", async () => {
    const closed = save("kín/b.xlsx").replace(/.b\.xlsx$/, "");
    save("a.xlsx");
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    const listed = ["a.xlsx", "kín"] as unknown as Awaited<ReturnType<typeof readdir>>;
    jest.mocked(readdir).mockResolvedValueOnce(listed).mockRejectedValueOnce(denied);
    const { summary, exitCode, error } = await json(folder, ...RUBRIC);
    expect(summary).toMatchObject([
      { file: join(folder, "a.xlsx"), status: "evaluated" },
      { file: closed, status: "unusable", problem: "folder-unreadable" },
    ]);
    expect(error).toContain("EACCES");
    expect(exitCode).toBe(2);
  });
});

describe("the summary", () => {
  test("one object: contracts of what could be evaluated, a row for each file", async () => {
    save("a.xlsx");
    save("b.xlsx", WRONG);
    save("c.xlsx", "không phải zip");
    const { files: contracts, summary, exitCode } = await json(folder, ...RUBRIC);
    expect(contracts.map(({ file }) => file)).toEqual([join(folder, "a.xlsx"), join(folder, "b.xlsx")]);
    const alone = await runMain("evaluate", join(folder, "a.xlsx"), ...RUBRIC, "--json");
    expect(contracts[0]).toEqual(JSON.parse(alone.out));
    expect(summary).toMatchObject([
      {
        status: "evaluated",
        sheet: "Bảng 1",
        rubric: "cao-bang-2020-so",
        units: 2,
        submitted: 2,
        errors: 0,
        best: { unit: "Sở Y tế", total: 53.7 },
        worst: { unit: "Sở Tài chính", total: 48.8 },
        tiers: [
          { criterion: "total", tiers: [{ label: "Mức I", count: 0 }, { label: "Mức II", count: 2 }, {}, {}, {}] },
        ],
      },
      { status: "evaluated", errors: 1 },
      { status: "unusable", problem: "workbook" },
    ]);
    expect(exitCode).toBe(2);
  });

  test("errors in a sheet give exit code 1, and a folder of one file is a batch", async () => {
    save("b.xlsx", WRONG);
    expect(await json(folder, ...RUBRIC)).toMatchObject({ exitCode: 1, summary: [{ errors: 1 }] });
  });

  test("for people: a row a file and a line that counts", async () => {
    save("a.xlsx");
    save("c.xlsx", "");
    const { out, error } = await runMain("evaluate", folder, ...RUBRIC);
    expect(out).toMatch(/a\.xlsx +Bảng 1 +cao-bang-2020-so +2 +0 +\d+ +53,7 +48,8 +Mức I 0 · Mức II 2/u);
    expect(out).toMatch(/c\.xlsx +không dùng được\n/u);
    expect(out).toContain("\n1 tệp đã tính · 1 không dùng được\n");
    expect(error).toMatch(/^cqdt: “.*c\.xlsx”: .*\n$/u);
  });

  test("as a workbook: numbers are numbers, and text stays text whatever it begins with", async () => {
    const rows = board().map((row, index) => row.map((cell, column) => (index === 1 && column === 1 ? "=1+1" : cell)));
    const file = save("=cmd.xlsx", workbook({ "=trang": rows }));
    const table = join(folder, "tong.xlsx");
    await runMain("evaluate", file, ...RUBRIC, "--summary", table);
    const opened = openXlsx(new Uint8Array(readFileSync(table)));
    if (!opened.ok) throw new Error("not written");
    const grid = gridOf(opened.value, "Tổng hợp");
    expect(grid.values[1]?.slice(0, 11)).toEqual([
      file,
      "=trang",
      "cao-bang-2020-so",
      2,
      2,
      0,
      expect.any(Number),
      53.7,
      "=1+1",
      48.8,
      "Sở Tài chính",
    ]);
    expect(grid.formulas.flat().every((formula) => formula === null)).toBe(true);
  });

  test("as CSV for Excel of the language; text that begins like a formula gets an apostrophe", async () => {
    const rows = board().map((row, index) => row.map((cell, column) => (index === 1 && column === 1 ? "=A1;x" : cell)));
    save("a.xlsx", workbook({ "Bảng 1": rows }));
    const read = async (language: string): Promise<string> => {
      const table = join(scratch, `tong-${language}-${String(run)}.csv`);
      await runMain("evaluate", folder, ...RUBRIC, "--lang", language, "--summary", table);
      return readFileSync(table, "utf8");
    };
    expect(await read("vi")).toMatch(/^\ufeffTệp;Trang tính;.*\r\n.*;53,7;"'=A1;x";48,8;Sở Tài chính;0;2;0;0;0;\r\n$/u);
    expect(await read("en")).toMatch(/^\ufeffFile,Sheet,.*\r\n.*,53\.7,"'=A1;x",48\.8,Sở Tài chính,0,2,0,0,0,\r\n$/u);
  });

  test("takes the place of no input, of nothing else without --force, and is not read as an input", async () => {
    const file = save("a.xlsx");
    const other = save("tong.xlsx", "quan trọng");
    const refused = async (...argv: readonly string[]): Promise<string> => {
      const { exitCode, out, error } = await runMain("evaluate", ...argv, ...RUBRIC);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
      return error;
    };
    expect(await refused(file, "--summary", file, "--force")).toContain("chính là tệp đầu vào");
    expect(await refused(file, save("b/c.xlsx"), "--summary", file, "--force")).toContain("chính là tệp đầu vào");
    expect(await refused(folder, "--summary", other)).toContain("--force");
    expect(await refused(folder, "--summary", join(folder, "tong.ods"))).toContain(".csv");
    expect(readFileSync(other, "utf8")).toBe("quan trọng");
    const forced = await json(folder, ...RUBRIC, "--summary", other, "--force");
    expect(forced).toMatchObject({ exitCode: 0, skipped: [{ path: other, reason: "output" }] });
    expect(openXlsx(new Uint8Array(readFileSync(other))).ok).toBe(true);
  });
});

describe("copies", () => {
  test("keep their paths below the common folder; those that are there already stay", async () => {
    save("2020/so.xlsx");
    save("2021/so.xlsx");
    save("2021/sâu/xa.xlsx");
    const out = join(folder, "ra");
    const argv = [join(folder, "2020", "so.xlsx"), join(folder, "2021"), ...RUBRIC, "--out", out, "--mode", "values"];
    const first = await json(...argv);
    expect(first.exitCode).toBe(0);
    const copies = first.summary.map((file) => (file.status === "evaluated" ? file.copy : null));
    expect(copies).toEqual(["2020/so.xlsx", "2021/sâu/xa.xlsx", "2021/so.xlsx"].map((path) => join(out, path)));
    const before = readFileSync(join(out, "2020", "so.xlsx"));
    writeFileSync(join(out, "2021", "so.xlsx"), "của tôi");
    const again = await json(...argv);
    expect(again).toMatchObject({ exitCode: 2, summary: Array(3).fill({ status: "unusable", problem: "out-exists" }) });
    expect(readFileSync(join(out, "2021", "so.xlsx"), "utf8")).toBe("của tôi");
    expect((await json(...argv, "--force")).exitCode).toBe(0);
    expect(readFileSync(join(out, "2021", "so.xlsx")).equals(before)).toBe(true);
  });

  test("a folder of copies within the input folder is not read again", async () => {
    save("a.xlsx");
    const out = join(folder, "ra");
    await json(folder, ...RUBRIC, "--out", out);
    const again = await json(folder, ...RUBRIC, "--out", out, "--force");
    expect(again).toMatchObject({ exitCode: 0, files: [{}], skipped: [{ path: out, reason: "output" }] });
    expect(readdirSync(out)).toEqual(["a.xlsx"]);
  });

  test("never take the place of an input, not even with --force", async () => {
    const file = save("a.xlsx");
    const inner = save("ra/a.xlsx");
    const before = readFileSync(file);
    const whole = await runMain("evaluate", folder, ...RUBRIC, "--out", folder, "--force");
    expect(whole).toMatchObject({ exitCode: 2, out: "" });
    expect(whole.error).toContain("thư mục của các tệp đầu vào");
    const one = await json(file, inner, ...RUBRIC, "--out", join(folder, "ra"), "--force");
    expect(one.summary).toMatchObject([{ problem: "out-is-input" }, { status: "evaluated" }]);
    expect(readFileSync(inner).equals(before) && readFileSync(file).equals(before)).toBe(true);
  });

  test("go to a folder, not to a file", async () => {
    save("a.xlsx");
    const taken = join(scratch, "tep");
    writeFileSync(taken, "");
    for (const out of [taken, join(scratch, "moi.xlsx")]) {
      const { exitCode, error } = await runMain("evaluate", folder, ...RUBRIC, "--out", out);
      expect(exitCode).toBe(2);
      expect(error).toContain("phải là một thư mục");
    }
    expect(existsSync(join(scratch, "moi.xlsx"))).toBe(false);
  });
});

test("a rubric that cannot be read stops everything at once; an unknown id is a problem of each file", async () => {
  save("a.xlsx");
  save("b.xlsx");
  const wrong = save("hong.json", "{");
  expect(await runMain("evaluate", folder, "--rubric", wrong)).toMatchObject({ exitCode: 2, out: "" });
  const unknown = await json(folder, "--rubric", "khong-co");
  expect(unknown.summary).toMatchObject([{ problem: "rubric-unknown" }, { problem: "rubric-unknown" }]);
  expect(LIBRARY.every(({ id }) => unknown.error.includes(id))).toBe(true);
});

describe("long work", () => {
  /** Runs with a terminal; `atProgress` is called at each line of progress. */
  async function watched(argv: readonly string[], atProgress: (line: string, stop: () => void) => void) {
    let out = "";
    let error = "";
    let isWatched = false;
    let stop = (): void => undefined;
    const exitCode = await main(["evaluate", ...argv], {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
      progress: (line) => {
        atProgress(line, stop);
      },
      onInterrupt: (asked) => {
        isWatched = true;
        stop = asked;
        return () => {
          isWatched = false;
        };
      },
    });
    return { exitCode, out, error, isWatched };
  }

  test("shows progress after a second, and takes it away", async () => {
    save("a.xlsx");
    save("b.xlsx");
    const lines: string[] = [];
    await watched([folder, ...RUBRIC], (line) => lines.push(line));
    expect(lines).toEqual([]);
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 2000));
    await watched([folder, ...RUBRIC], (line) => lines.push(line));
    expect(lines).toContain(`[1/2] ${join(folder, "a.xlsx")}`);
    expect(lines).toContain(`[2/2] ${join(folder, "b.xlsx")}`);
    expect(lines.at(-1)).toBe("");
  });

  test("stops between files when interrupted, and reports what is done", async () => {
    for (const name of ["a.xlsx", "b.xlsx", "c.xlsx"]) save(name);
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 2000));
    const { exitCode, out, error, isWatched } = await watched([folder, ...RUBRIC, "--json"], (line, stop) => {
      if (line.startsWith("[2/3]")) stop();
    });
    expect(JSON.parse(out)).toMatchObject({
      interrupted: true,
      files: [{}, {}],
      summary: [{ status: "evaluated" }, { status: "evaluated" }, { status: "not-reached" }],
    });
    expect(error).toContain("xong 2 tệp, còn 1 tệp");
    expect({ exitCode, isWatched }).toEqual({ exitCode: 2, isWatched: false });
  });

  test("an interruption before anything was found says so, not that the folder is empty", async () => {
    save("a.xlsx");
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 2000));
    const { exitCode, out, error } = await watched([folder, ...RUBRIC, "--json"], (_, stop) => {
      stop();
    });
    expect(JSON.parse(out)).toMatchObject({ interrupted: true, summary: [] });
    expect(error).not.toContain("không có tệp");
    expect(exitCode).toBe(2);
  });
});
