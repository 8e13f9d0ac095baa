import { fileWords } from "../../src/locales/fileWords";
import type { FileKind, XlsxProblem } from "../../src/xlsx/problem";

const KINDS: readonly FileKind[] = [
  "xls",
  "xlsb",
  "docx",
  "pptx",
  "ods",
  "doc",
  "pdf",
  "html",
  "xml",
  "text",
  "zip",
  "unknown",
];

/** Each problem with the facts that its sentence must name. */
const PROBLEMS: readonly (readonly [XlsxProblem, readonly string[]])[] = [
  [{ code: "empty-file" }, ["0"]],
  ...KINDS.map((looksLike) => [{ code: "not-xlsx", looksLike }, [".xlsx"]] as const),
  [{ code: "encrypted" }, ["Excel"]],
  [{ code: "damaged-package" }, ["Excel"]],
  [{ code: "too-large", of: "file", part: null, megabytes: 300, limit: 200 }, ["300 MB", "200 MB"]],
  [{ code: "too-large", of: "unpacked", part: null, megabytes: 600, limit: 512 }, ["600 MB", "512 MB"]],
  [
    { code: "too-large", of: "part", part: "xl/media/a.bin", megabytes: 300, limit: 256 },
    ["xl/media/a.bin", "300 MB", "256 MB"],
  ],
  [{ code: "missing-part", part: "xl/worksheets/sheet1.xml" }, ["xl/worksheets/sheet1.xml"]],
  [{ code: "damaged-part", part: "xl/styles.xml", reason: "1:2: unclosed tag" }, ["xl/styles.xml", "unclosed tag"]],
  [{ code: "no-worksheet" }, []],
  [{ code: "sheet-missing", sheet: "Bảng 9" }, ["Bảng 9"]],
  [{ code: "sheet-name", sheet: "Bảng 1", reason: "taken" }, ["Bảng 1"]],
  [{ code: "sheet-name", sheet: "a/b", reason: "invalid" }, ["a/b", "31"]],
  [{ code: "inside-array", sheet: "Bảng 1", cell: "F6", area: "E6:F6" }, ["Bảng 1", "F6", "E6:F6"]],
  [{ code: "outside-sheet", sheet: "Bảng 1", row: 1_048_577, column: 2 }, ["Bảng 1", "1048577", "2"]],
];

describe.each(["vi", "en"] as const)("%s", (language) => {
  const { problem: sentence } = fileWords(language).xlsx;

  test.each(PROBLEMS)("%j says what, where and what to do", (problem, facts) => {
    const text = sentence(problem);
    for (const fact of facts) expect(text).toContain(fact);
    expect(text).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
  });

  test("every kind of file has its own words", () => {
    expect(new Set(KINDS.map((looksLike) => sentence({ code: "not-xlsx", looksLike }))).size).toBe(KINDS.length);
  });
});

test("limits are written as the language writes numbers", () => {
  const problem: XlsxProblem = { code: "content-too-long", sheet: "Bảng 1", cell: "A1", limit: 32_767 };
  expect(fileWords("vi").xlsx.problem(problem)).toContain("32.767 ký tự");
  expect(fileWords("en").xlsx.problem(problem)).toContain("32,767 characters");
});
