import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRubricJson } from "../../src/rubric/json/readRubricJson";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const place = (name: string): string => join(folder, name);

interface Evaluated {
  readonly units: readonly { readonly name: string; readonly scores: Readonly<Record<string, number>> }[];
  readonly reading: { readonly columns: readonly { readonly column: string }[] };
}

describe("npx cqdt draft", () => {
  test("prints the tree with maxima and columns, and what is to be checked", async () => {
    const { exitCode, out, error } = await runMain("draft", sample("cao-bang-2020-huyen"), "--sheet", "Công bố");
    expect([exitCode, error]).toEqual([0, ""]);
    expect(out).toContain("(cao-bang-2020-huyen)");
    expect(out).toMatch(/ {2}ĐKSS CQĐT +40 +G +dkss-cqdt\n {4}Cơ sở hạ tầng +24 +H +co-so-ha-tang/);
    expect(out).toContain("- Cột G được hiểu là tổng điểm “ĐKSS CQĐT” vì bằng tổng các cột bên cạnh; hãy xác nhận.");
  });

  test("writes a rubric by which the same file is evaluated", async () => {
    const out = place("nhap.json");
    expect(await runMain("draft", sample("cao-bang-2020-so"), "--out", out)).toMatchObject({ exitCode: 0 });
    expect(readRubricJson(readFileSync(out, "utf8")).ok).toBe(true);
    const drafted = await runMain("evaluate", sample("cao-bang-2020-so"), "--rubric", out, "--json");
    const known = await runMain("evaluate", sample("cao-bang-2020-so"), "--rubric", "cao-bang-2020-so", "--json");
    const [ours, theirs] = [drafted, known].map((run) => JSON.parse(run.out) as Evaluated);
    expect(drafted.exitCode).toBe(0);
    expect(ours?.units.map(({ name, scores }) => [name, Object.values(scores)])).toEqual(
      theirs?.units.map(({ name, scores }) => [name, Object.values(scores)]),
    );
  });

  test("writes a copy of the workbook with the rubric as a worksheet, by which files are evaluated", async () => {
    const out = place("co-bo-tieu-chi.xlsx");
    expect(await runMain("draft", sample("bac-kan-2020-tinh"), "--out", out)).toMatchObject({ exitCode: 0 });
    const run = await runMain("evaluate", out, "--rubric", out, "--json");
    expect(run.exitCode).toBe(0);
    expect((JSON.parse(run.out) as Evaluated).reading.columns.map(({ column }) => column)).toEqual([
      "C",
      "D",
      "E",
      "H",
      "I",
      "J",
      "K",
    ]);
    const again = await runMain("draft", out, "--out", place("nua.xlsx"));
    expect(again).toMatchObject({ exitCode: 2 });
    expect(again.error).toContain("“Bộ tiêu chí”");
  });

  test("gives everything as JSON, questions with their sentences", async () => {
    const { out } = await runMain("draft", sample("hoa-binh-2019-so"), "--json", "--lang", "en");
    const draft = JSON.parse(out) as { rubric: unknown; questions: { code: string; message: string }[] };
    expect(validateRubric(draft.rubric).ok).toBe(true);
    expect(draft.questions.map(({ code }) => code)).toEqual(["province", "max-open", "ranking"]);
    for (const { message } of draft.questions) expect(message).toMatch(/^[A-Z](?!.*undefined).{20,}\.$/);
  });

  test.each([
    ["no file", ["draft"], "Chưa ghi tên tệp"],
    ["an unknown sheet", ["draft", sample("cao-bang-2020-so"), "--sheet", "Bảng 9"], "không có trang tính “Bảng 9”"],
    ["the input as output", ["draft", sample("cao-bang-2020-so"), "--out", sample("cao-bang-2020-so")], "tệp đầu vào"],
    [
      "another kind of output",
      ["draft", sample("cao-bang-2020-so"), "--out", "nhap.txt"],
      "phải có đuôi .json hoặc .xlsx",
    ],
    [
      "a sheet of words",
      ["draft", sample("binh-phuoc-2021-mau"), "--sheet", "Nhận xét"],
      "không có hàng tiêu đề nào giống một bảng điểm",
    ],
  ])("refuses %s and says what to do", async (_, argv, sentence) => {
    const run = await runMain(...argv);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    if (argv.length > 1) expect(run.error).toContain(sentence);
  });
});

describe("--rubric FILE.xlsx", () => {
  test("says that a workbook has no worksheet with a rubric", async () => {
    const run = await runMain("evaluate", sample("cao-bang-2020-so"), "--rubric", sample("cao-bang-2020-so"));
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("không có trang tính “Bộ tiêu chí”");
  });

  test("names the cell that is wrong", async () => {
    const file = place("sai.xlsx");
    writeFileSync(
      file,
      workbook({
        "Bảng 1": board(),
        "Bộ tiêu chí": [
          ["Thông tin chung"],
          ["Mục", "Nội dung"],
          ["Tên bộ tiêu chí", "Thử"],
          ["Tỉnh", "Cao Bằng"],
          ["Năm", 2020],
          ["Cấp đơn vị", "Huyện"],
          [],
          ["Tiêu chí"],
          ["Cấp", "Tên", "Điểm tối đa"],
          [1, "Tổng điểm", null],
          [2, "Hạ tầng kỹ thuật", "tám"],
        ],
      }),
    );
    const run = await runMain("evaluate", file, "--rubric", file);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("Ô C11: “tám” không phải là số");
  });
});
