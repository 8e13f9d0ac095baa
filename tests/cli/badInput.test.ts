import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LIBRARY } from "../../src/rubric/library";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const SAMPLE = sample("cao-bang-2020-so");
const BYTES = readFileSync(SAMPLE);
const OLE_WITH_PASSWORD = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(1016),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(1024),
]);

function save(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function rubricWith(change: (rubric: Record<string, unknown>) => void, name: string): string {
  const rubric = structuredClone(LIBRARY.find(({ id }) => id === "cao-bang-2020-so")) as unknown as Record<
    string,
    unknown
  >;
  change(rubric);
  return save(name, JSON.stringify(rubric));
}

interface Node {
  id: string;
  max?: number;
  children?: Node[];
  tiers?: { bands: unknown[] };
}

/** Runs with --out and expects the refusal: exit code 2, one line that holds every one of `words`, nothing written. */
async function expectRefusal(argv: readonly string[], ...words: readonly string[]): Promise<void> {
  const before = readdirSync(folder);
  const run = await runMain("evaluate", ...argv, "--out", join(folder, "ban-sao.xlsx"));
  expect(run).toMatchObject({ exitCode: 2, out: "" });
  expect(run.error).toMatch(/^cqdt: .+[.?]\n$/u);
  for (const word of words) expect(run.error).toContain(word);
  expect(readdirSync(folder)).toEqual(before);
}

describe("files", () => {
  const rubric = ["--rubric", "cao-bang-2020-so"];

  test("missing", () =>
    expectRefusal([join(folder, "khong-co.xlsx"), ...rubric], "khong-co.xlsx", "Không tìm thấy tệp"));
  test("a folder, whose copies cannot be one file", () => expectRefusal([folder, ...rubric], "phải là một thư mục"));
  test("empty", () => expectRefusal([save("rong.xlsx", ""), ...rubric], "rong.xlsx", "0 byte"));
  test("no .xlsx at all", () =>
    expectRefusal([save("van-ban.xlsx", "Đơn vị;Điểm\nSở Y tế;8\n"), ...rubric], "không phải tệp .xlsx"));
  test("truncated", () =>
    expectRefusal([save("cut.xlsx", BYTES.subarray(0, BYTES.length / 2)), ...rubric], "bị cắt cụt hoặc bị hỏng"));
  test("encrypted", () => expectRefusal([save("mat-khau.xlsx", OLE_WITH_PASSWORD), ...rubric], "mật khẩu"));
});

describe("sheets", () => {
  test("no sheet holds a table", () =>
    expectRefusal(
      [
        save("khong-bang.xlsx", workbook({ Lịch: [["Thứ hai", "8 giờ"]], Bìa: [["Báo cáo"]] })),
        "--rubric",
        "cao-bang-2020-so",
      ],
      "“Lịch”, “Bìa”",
      "cao-bang-2020-so",
    ));
  test("the only sheet holds no table", () =>
    expectRefusal(
      [save("mot.xlsx", workbook({ Lịch: [["Thứ hai"]] })), "--rubric", "cao-bang-2020-so"],
      "“Lịch”",
      "Hạ tầng kỹ thuật",
    ));
  test("an empty sheet", () =>
    expectRefusal(
      [save("trang.xlsx", workbook({ Trắng: [] })), "--rubric", "cao-bang-2020-so"],
      "“Trắng”",
      "không có dữ liệu",
    ));
  test("a protected sheet cannot be filled, though it can be evaluated", async () => {
    const parts = unzipSync(workbook({ "Bảng 1": board() }));
    const [part] = Object.keys(parts).filter((name) => name.includes("worksheets/sheet"));
    if (part === undefined) throw new Error("no sheet");
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    parts[part] = strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const file = save("bao-ve.xlsx", zipSync(parts));
    await expectRefusal([file, "--rubric", "cao-bang-2020-so"], "“Bảng 1”", "đang được bảo vệ");
    expect(await runMain("evaluate", file, "--rubric", "cao-bang-2020-so")).toMatchObject({ exitCode: 0, error: "" });
  });
  test("an unknown sheet: the sheets are listed", () =>
    expectRefusal([SAMPLE, "--rubric", "cao-bang-2020-so", "--sheet", "Bảng 99"], "“Bảng 99”", "“Bảng 1”"));
});

describe("rubrics", () => {
  test("unknown: near ids are proposed", () =>
    expectRefusal([SAMPLE, "--rubric", "cao-bang-2020-sở"], "cao-bang-2020-sở", "“cao-bang-2020-so”"));
  test("unknown and unlike any: all are listed", () =>
    expectRefusal([SAMPLE, "--rubric", "x"], "bac-kan-2020-xa", "cao-bang-2020-so"));
  test("a missing file", () =>
    expectRefusal([SAMPLE, "--rubric", join(folder, "khong.json")], "khong.json", "Không tìm thấy tệp"));
  test("no JSON", () => expectRefusal([SAMPLE, "--rubric", save("hong.json", '{ "id": ')], "hong.json", "JSON"));
  test("another shape", () =>
    expectRefusal([SAMPLE, "--rubric", save("khac.json", '{"id":"khac"}')], "khac.json", "Tại title", "thiếu"));
  test("repeated ids", () =>
    expectRefusal(
      [
        SAMPLE,
        "--rubric",
        rubricWith(
          ({ criteria }) => ((criteria as Node).children ?? []).forEach((child) => (child.id = "policy")),
          "trung.json",
        ),
      ],
      "criteria.children[",
      "“policy” đã dùng",
    ));
  test("an id that repeats an ancestor's", () =>
    expectRefusal(
      [
        SAMPLE,
        "--rubric",
        rubricWith(
          ({ criteria }) => ((criteria as Node).children ?? []).slice(0, 1).forEach((child) => (child.id = "total")),
          "vong.json",
        ),
      ],
      "criteria.children[0].id",
      "vòng lặp",
    ));
  test("a negative maximum", () =>
    expectRefusal(
      [
        SAMPLE,
        "--rubric",
        rubricWith(
          ({ criteria }) => ((criteria as Node).children ?? []).slice(0, 1).forEach((child) => (child.max = -8)),
          "am.json",
        ),
      ],
      "criteria.children[0].max",
      "-8",
    ));
  test("bands out of order", () =>
    expectRefusal(
      [SAMPLE, "--rubric", rubricWith(({ criteria }) => (criteria as Node).tiers?.bands.reverse(), "nguoc.json")],
      "criteria.tiers.bands[",
      "đòi hỏi ít hơn",
    ));
});

describe("the copy", () => {
  test("never takes the place of the input", async () => {
    const file = save("goc.xlsx", workbook({ "Bảng 1": board() }));
    const before = readFileSync(file);
    const run = await runMain("evaluate", file, "--rubric", "cao-bang-2020-so", "--out", join(folder, ".", "goc.xlsx"));
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("chính là tệp đầu vào");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("keeps the extension that Excel asks for", async () => {
    const run = await runMain("evaluate", SAMPLE, "--rubric", "cao-bang-2020-so", "--out", join(folder, "ban-sao.pdf"));
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain(".xlsx");
  });

  test("goes only where there is a folder that can be written", async () => {
    const run = await runMain(
      "evaluate",
      SAMPLE,
      "--rubric",
      "cao-bang-2020-so",
      "--out",
      join(folder, "khong", "a.xlsx"),
    );
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("Không có thư mục");
    mkdirSync(join(folder, "chiem.xlsx"));
    const taken = await runMain(
      "evaluate",
      SAMPLE,
      "--rubric",
      "cao-bang-2020-so",
      "--out",
      join(folder, "chiem.xlsx"),
    );
    expect(taken).toMatchObject({ exitCode: 2, out: "" });
    expect(taken.error).toContain("Không ghi được");
  });
});

test("a refusal is one line in the chosen language, without control characters from names", async () => {
  const run = await runMain("evaluate", "a\u001b[31m\nb.xlsx", "--rubric", "cao-bang-2020-so", "--lang", "en");
  expect(run).toEqual({ exitCode: 2, out: "", error: "cqdt: There is no file “a [31m b.xlsx”. Check the path.\n" });
});
