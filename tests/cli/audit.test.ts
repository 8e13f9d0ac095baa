import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditContract } from "../../src/evaluation/auditContract";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const DOCUMENTS = ["cao-bang-2020-bao-cao", "bac-kan-2020-qd-527", "bac-giang-2021-thong-bao", "hoa-binh-2019-qd-2870"];

function save(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Cao Bằng's headings and two departments of 53.7 and 48.8 points, with the totals and ranks that are given. */
function withResults(totals: readonly number[], ranks: readonly number[]): ReturnType<typeof board> {
  return board().map((row, index) =>
    index === 0 ? [...row, "Tổng điểm", "Thứ hạng"] : [...row, totals[index - 1] ?? null, ranks[index - 1] ?? null],
  );
}

async function contractOf(...argv: readonly string[]): Promise<AuditContract> {
  const { out } = await runMain("audit", ...argv, "--json");
  return JSON.parse(out) as AuditContract;
}

test.each(DOCUMENTS)("every sheet of %s that shows results is audited, each by the rubric that fits it", async (id) => {
  const run = await runMain("audit", sample(id), "--json");
  const contract = JSON.parse(run.out) as AuditContract;
  expect(contract.sheets.length).toBeGreaterThan(0);
  const wrong = contract.sheets.reduce((sum, { counts }) => sum + counts.wrong, 0);
  expect(run.exitCode).toBe(wrong > 0 ? 1 : 0);
  for (const { cells, counts } of contract.sheets) {
    expect(counts.agrees + counts.rounding + counts.wrong + counts.unknown).toBe(cells.length);
  }
});

test("a sheet of other units than those of the rubric that is asked for is not judged by it, and is told", async () => {
  const contract = await contractOf(sample("bac-kan-2020-qd-527"), "--rubric", "bac-kan-2020-tinh");
  expect(contract.sheets.map(({ sheet }) => sheet)).toEqual(["Phụ lục 1"]);
  expect(contract.problems.map(({ code, sheet }) => [code, sheet])).toEqual([
    ["other-units", "Phụ lục 2"],
    ["other-units", "Phụ lục 3"],
  ]);
});

test("what Cao Bằng printed wrongly is listed with what follows and why it may be so", async () => {
  const { out, exitCode } = await runMain("audit", sample("cao-bang-2020-bao-cao"));
  expect(exitCode).toBe(1);
  expect(out).toContain(
    [
      "  Ô F15 (Văn phòng UBND tỉnh – tổng điểm) ghi 44,2.",
      "    Tính lại từ điểm các chỉ tiêu thì phải là 45,2 (số chưa làm tròn: từ 44,9 đến 45,4).",
      "    Có thể vì: Sai một chữ số: ô F15 có thể phải là 45,2.",
      "",
    ].join("\n"),
  );
  expect(out).toContain("  Trang “Bảng 13”, ô B6: “TP.Cao Bằng” được hiểu là “Thành phố Cao Bằng”.\n");
});

test("the same in English; units keep their names", async () => {
  const { out } = await runMain("audit", sample("cao-bang-2020-bao-cao"), "--lang", "en");
  expect(out).toContain("  Cell F15 (Văn phòng UBND tỉnh – total) says 44.2.\n");
  expect(out).toContain("it should be 45.2 (before rounding: 44.9 to 45.4).\n");
});

test("a correct board leaves with 0, one wrong total with 1", async () => {
  const right = save("dung.xlsx", workbook({ A: withResults([53.7, 48.8], [1, 2]) }));
  const wrong = save("sai.xlsx", workbook({ A: withResults([53.7, 49.8], [1, 2]) }));
  expect(await runMain("audit", right, "--rubric", "cao-bang-2020-so")).toMatchObject({ exitCode: 0 });
  const run = await runMain("audit", wrong, "--rubric", "cao-bang-2020-so");
  expect(run.exitCode).toBe(1);
  expect(run.out).toContain("Ô I3 (Sở Tài chính – tổng điểm) ghi 49,8.");
});

test("the object says of each cell what it was held against", async () => {
  const file = save("doi-tuong.xlsx", workbook({ A: withResults([53.7, 49.8], [1, 2]) }));
  const contract = await contractOf(file, "--rubric", "cao-bang-2020-so");
  expect(contract).toMatchObject({ file, statements: null });
  expect(contract.sheets[0]?.cells.find(({ cell }) => cell === "I3")).toMatchObject({
    unit: "Sở Tài chính",
    criterion: "total",
    output: "total",
    printed: 49.8,
    verdict: "wrong",
    checks: [{ basis: "recomputed", verdict: "wrong", expected: { kind: "number", value: 48.8 } }],
  });
});

test("--sheet reports on one sheet only, and the others still serve for comparison", async () => {
  const contract = await contractOf(sample("cao-bang-2020-bao-cao"), "--sheet", "bảng 15");
  expect(contract.sheets.map(({ sheet }) => sheet)).toEqual(["Bảng 15"]);
  expect(contract.sheets[0]?.cells.find(({ cell }) => cell === "C7")).toMatchObject({
    verdict: "wrong",
    checks: [{ basis: "other-table", reasons: [{ code: "other-table-differs", sheet: "Bảng 8", cell: "M8" }] }],
  });
});

test("--text checks what a text says against the tables", async () => {
  const text = save("nhan-xet.txt", "Sở Giáo dục và Đào tạo đạt 56,3 điểm. Sở Y tế đạt 54,7 điểm.");
  const run = await runMain("audit", sample("cao-bang-2020-so"), "--sheet", "Bảng 1", "--text", text);
  expect(run.exitCode).toBe(1);
  expect(run.out).toContain("1 khớp · 0 do làm tròn · 1 sai · 0 chưa đối chiếu được\n");
  expect(run.out).toContain("Sai: “54,7 điểm” (Sở Y tế");
});

test("a table of scores alone has nothing to audit, and that is said", async () => {
  const file = save("chi-diem.xlsx", workbook({ A: board() }));
  const run = await runMain("audit", file, "--rubric", "cao-bang-2020-so");
  expect(run.exitCode).toBe(0);
  expect(run.out).toContain("Các bảng chỉ có điểm, chưa có tổng, tỷ lệ, mức hay hạng nào để đối chiếu.\n");
});

describe("what cannot be used leaves with 2 and one line", () => {
  const noTable = () => save("khac.xlsx", workbook({ "Ghi chú": [["Xin chào"]] }));

  test("no rubric fits", async () => {
    const run = await runMain("audit", noTable());
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toMatch(
      /^cqdt: Không trang tính nào của .* \(“Ghi chú”\) khớp với một bộ tiêu chí có sẵn\..*\n$/,
    );
  });

  test("the given rubric's table is nowhere", async () => {
    const run = await runMain("audit", noTable(), "--rubric", "cao-bang-2020-so");
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("có bảng điểm theo bộ tiêu chí “cao-bang-2020-so”");
  });

  test("an unknown sheet", async () => {
    const run = await runMain("audit", sample("cao-bang-2020-so"), "--sheet", "Bảng 99");
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("không có trang tính “Bảng 99”");
  });

  test("a text in another encoding", async () => {
    const file = join(folder, "cu.txt");
    writeFileSync(file, Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
    const run = await runMain("audit", sample("cao-bang-2020-so"), "--text", file);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("không phải văn bản thuần mã UTF-8");
  });
});
