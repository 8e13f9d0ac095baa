import { describeEnvironment, diagnosisMarkdown, summarizeDiagnosis } from "../../src/locales/describeDiagnosis";
import { diagnosisOf } from "../support/diagnosisOf";

const PASSED = { status: "passed" } as const;
const BROKEN = { status: "broken", expected: '["a|b"]', seen: "[1]" } as const;

describe("the summary", () => {
  test("of an Excel that keeps everything", () => {
    expect(summarizeDiagnosis(diagnosisOf([PASSED, { status: "not-applicable", needs: "1.14" }]), "vi")).toEqual({
      counts: "1 đạt · 0 không đạt · 1 không áp dụng",
      notRun: null,
      isKept: true,
      verdict: "Excel này làm đúng mọi điều CQDT dựa vào.",
      isAsBefore: true,
      workbook: "Sổ làm việc vẫn như trước khi chẩn đoán.",
    });
  });

  test("counts errors of Excel as failures, and does not praise what was not run", () => {
    const error = { status: "error", code: "GeneralException", message: "…" } as const;
    expect(summarizeDiagnosis(diagnosisOf([PASSED, BROKEN, error]), "en")).toMatchObject({
      counts: "1 passed · 2 failed · 0 not applicable",
      isKept: false,
    });
    expect(summarizeDiagnosis(diagnosisOf([PASSED, { status: "not-run" }]), "en")).toMatchObject({
      notRun: "1 not run, because it was cancelled.",
      verdict: "",
    });
  });

  test("says in what the workbook is not as it was", () => {
    const { isAsBefore, workbook } = summarizeDiagnosis(diagnosisOf([], { left: ["sheets", "selection"] }), "vi");
    expect(isAsBefore).toBe(false);
    expect(workbook).toContain("CQDT tạm");
    expect(workbook).toContain("vùng ô đang chọn");
  });
});

test("the environment is told in the user's words", () => {
  const facts = new Map(describeEnvironment(diagnosisOf([]), "vi").map(({ label, value }) => [label, value]));
  expect(facts.get("DialogApi")).toBe("không có");
  expect(facts.get("ExcelApi")).toBe("1.14");
  expect(facts.get("Chế độ tính")).toBe("thủ công");
  expect(facts.get("Hàm CQDT trong ô")).toBe("không trả lời sau 5.000 ms; ô hiện #NAME?");
});

test("the report shows what was expected and seen, each contract in one row of its table", () => {
  const markdown = diagnosisMarkdown(diagnosisOf([PASSED, BROKEN, { status: "not-run" }]), "vi");
  expect(markdown).toContain("| Ghi vào trang tính: Điều 0 | Đạt | 1.500 ms |");
  expect(markdown).toContain(
    '| Ghi vào trang tính: Điều 1 | Không đạt – Mong đợi: `["a\\|b"]` – Thấy: `[1]` | 1.500 ms |',
  );
  expect(markdown).toContain("| Ghi vào trang tính: Điều 2 | Chưa chạy |  |");
});

test.each([
  ["automatic-calculation", "Not applicable (needs automatic calculation)"],
  ["1.14", "Not applicable (needs ExcelApi 1.14)"],
])("a contract that needs %s says so", (needs, words) => {
  expect(diagnosisMarkdown(diagnosisOf([{ status: "not-applicable", needs }]), "en")).toContain(words);
});
