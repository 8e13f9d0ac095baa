import { openWorkbook } from "../../src/excel/openWorkbook";
import type { WorkbookProblem } from "../../src/excel/workbook";
import { LANGUAGES, dictionary } from "../../src/locales";
import { engineWorkbook } from "./support/engineSheet";
import { openHostedExcel } from "./support/hostedExcel";
import type { HostedExcel } from "./support/hostedExcel";
import { TEST_SHEET } from "./support/testSheet";

/** Lets Excel refuse the requests that `isRefused` picks, with the code of a real refusal and a message in any language. */
function refuse(excel: HostedExcel, code: string, isRefused: (text: string) => boolean): void {
  excel.answer = (text, pass, reply) => {
    if (isRefused(text))
      reply({ statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: "Thông báo" } }) });
    else pass();
  };
}

const isWriting = (text: string): boolean => text.includes('"Name":"Formulas"');

async function problemOfWrite(excel: HostedExcel): Promise<readonly WorkbookProblem[]> {
  const outcome = await openWorkbook().write(TEST_SHEET, [{ row: 1, column: 1, contents: [[2]] }]);
  excel.answer = (_text, pass) => {
    pass();
  };
  return outcome.ok ? [] : outcome.problems;
}

describe("what Excel refuses is known by its code", () => {
  test.each<[string, WorkbookProblem]>([
    ["AccessDenied", { code: "sheet-protected", sheet: TEST_SHEET }],
    ["InvalidOperationInCellEditMode", { code: "cell-edit-mode" }],
    ["RequestPayloadSizeLimitExceeded", { code: "too-large", sheet: TEST_SHEET, megabytes: 5 }],
  ])("%s", async (code, expected) => {
    const excel = openHostedExcel(engineWorkbook(1, 1, () => "1"));
    let refused = false;
    refuse(excel, code, (text) => {
      const isFirst = !refused && isWriting(text);
      refused ||= isFirst;
      return isFirst;
    });
    expect(await problemOfWrite(excel)).toEqual([expected]);
  });

  test("anything else while reading is passed on with its code", async () => {
    const excel = openHostedExcel(engineWorkbook(1, 1, () => "1"));
    refuse(excel, "GeneralException", () => true);
    const outcome = await openWorkbook().readGrid(TEST_SHEET);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "host-error", hostCode: "GeneralException" }] });
  });
});

test("when the cells cannot be put back either, they are named", async () => {
  const excel = openHostedExcel(engineWorkbook(1, 1, () => "1"));
  refuse(excel, "GeneralException", isWriting);
  const [problem] = await problemOfWrite(excel);
  expect(problem).toMatchObject({ code: "write-failed", sheet: TEST_SHEET, restored: false, cells: ["A1"] });
});

test("what Excel does not keep is reported", async () => {
  const excel = openHostedExcel(
    engineWorkbook(1, 1, () => "1"),
    { customXml: new ForgetfulParts() },
  );
  expect(excel.book.customXml.size).toBe(0);
  const outcome = await openWorkbook().remember("choices", { rubric: "x" });
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "host-error", hostCode: "NotKept" }] });
});

class ForgetfulParts extends Map<string, string> {
  override set(): this {
    return this;
  }
}

test("each problem has its sentence in both languages, and names the sheet it is about", () => {
  const problems: WorkbookProblem[] = [
    { code: "sheet-missing", sheet: TEST_SHEET },
    { code: "sheet-exists", sheet: TEST_SHEET },
    { code: "sheet-empty", sheet: TEST_SHEET },
    { code: "sheet-protected", sheet: TEST_SHEET },
    { code: "too-large", sheet: TEST_SHEET, megabytes: 5 },
    { code: "write-failed", sheet: TEST_SHEET, restored: true, cells: [], reason: "GeneralException" },
    { code: "write-failed", sheet: TEST_SHEET, restored: false, cells: ["A1"], reason: "GeneralException" },
    { code: "cell-edit-mode" },
    { code: "cancelled" },
    { code: "host-error", hostCode: "GeneralException", reason: "Lỗi." },
    { code: "host-error", hostCode: "NotKept", reason: "cqdt.choices" },
  ];
  for (const language of LANGUAGES) {
    const sentences = problems.map((problem) => dictionary(language).excel.problem(problem));
    expect(new Set(sentences).size).toBe(problems.length);
    problems.forEach((problem, index) => {
      if ("sheet" in problem) expect(sentences[index]).toContain(TEST_SHEET);
    });
  }
});
