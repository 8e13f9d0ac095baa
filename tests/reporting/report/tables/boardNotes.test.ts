import type { ReportInput } from "../../../../src/reporting/report/reportInput";
import { buildReport } from "../../../../src/reporting/report/buildReport";
import { WHOLE_REPORT } from "../../../../src/reporting/report/reportChoice";
import type { Language } from "../../../../src/locales";
import { sheetOf } from "../../../filling/support/sheetOf";
import { trialRubric } from "../../../support/trialRubric";
import { NOW, tableOf } from "../support/publishedReport";

const RUBRIC = trialRubric({
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "policy", name: "Chính sách", max: 10 },
    { id: "people", name: "Nhân lực", max: 10 },
  ],
});

function notesOf(language: Language): readonly string[] {
  const rows = [
    { name: "Sở A", cells: [8, null] },
    { name: "Sở B", cells: [7, "chưa chấm"] },
    { name: "Sở C", cells: [6, 5] },
  ];
  const input: ReportInput = { evaluation: { ...sheetOf(RUBRIC, rows), findings: [] }, previous: null, now: NOW };
  return tableOf(buildReport(input, WHOLE_REPORT, language), "ranking:total").notes;
}

test("under a table its blank and its unreadable scores are counted as officials write counts", () => {
  expect(notesOf("vi")).toEqual([
    "Có 01 ô điểm để trống, được tính 0 điểm.",
    "Có 01 ô điểm không đọc được thành số; kết quả tính từ các ô đó để trống.",
  ]);
});

test("in English the counts are plain", () => {
  expect(notesOf("en").map((note) => /\d+/.exec(note)?.[0])).toEqual(["1", "1"]);
});
