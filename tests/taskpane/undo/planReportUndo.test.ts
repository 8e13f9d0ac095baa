import type { StandingSheet } from "../../../src/reporting/sheets/standingSheets";
import type { KnownSheet, ReportSheetsRecord } from "../../../src/taskpane/state/changes";
import { planReportUndo } from "../../../src/taskpane/undo/planReportUndo";
import { sheetToWrite } from "../../support/sheetToWrite";

function known(id: string, name: string, { fingerprint = `now ${id}`, isKept = true } = {}): KnownSheet {
  return { recorded: { id, name, key: null, fingerprint }, sheet: isKept ? sheetToWrite({ id, name }) : null };
}

function standing(id: string, name: string, more: Partial<StandingSheet> = {}): StandingSheet {
  return { id, name, isRenamed: false, isChanged: false, fingerprint: `now ${id}`, mentionedBy: [], ...more };
}

const RECORD: ReportSheetsRecord = {
  kind: "report",
  written: [known("report", "Báo cáo"), known("ranking:total", "Bảng 1")],
  replaced: [known("report", "Báo cáo", { fingerprint: "before" })],
  released: [{ name: "Bảng 1 (cũ)", recorded: known("ranking:total", "Bảng 1", { fingerprint: "before" }).recorded }],
};
const NAMES = ["Điểm", "Bảng 1 (cũ)", "Báo cáo", "Bảng 1"];
const STANDING = [standing("report", "Báo cáo"), standing("ranking:total", "Bảng 1")];

test("what was written goes, what was replaced comes back, what made room gets its name again", () => {
  const plan = planReportUndo(RECORD, NAMES, STANDING);
  expect(plan.going).toEqual(STANDING);
  expect(plan.back.map(({ name }) => name)).toEqual(["Báo cáo"]);
  expect(plan.reclaimed.map(({ name, recorded }) => [name, recorded.name])).toEqual([["Bảng 1 (cũ)", "Bảng 1"]]);
  expect(plan.left).toEqual([]);
});

test("a written sheet that was changed or is referred to stays, and so does what would need its name", () => {
  const [report, table] = STANDING;
  if (report === undefined || table === undefined) throw new Error("two sheets");
  const plan = planReportUndo(RECORD, NAMES, [
    { ...report, fingerprint: "sửa tay", isChanged: true },
    { ...table, mentionedBy: ["điểm"] },
  ]);
  expect(plan).toMatchObject({ going: [], back: [], reclaimed: [] });
  expect(plan.left).toEqual([
    { name: "Báo cáo", reason: "changed" },
    { name: "Bảng 1", reason: "mentioned" },
    { name: "Bảng 1 (cũ)", reason: "name-taken" },
    { name: "Báo cáo", reason: "name-taken" },
  ]);
});

test("what an earlier session wrote, and what has another name by now, is said not to come back", () => {
  const record = { ...RECORD, replaced: [known("report", "Báo cáo", { isKept: false })] };
  const plan = planReportUndo(record, ["Điểm", "Của tôi", "Báo cáo", "Bảng 1"], STANDING);
  expect(plan).toMatchObject({ going: STANDING, back: [], reclaimed: [] });
  expect(plan.left).toEqual([
    { name: "Bảng 1 (cũ)", reason: "gone" },
    { name: "Báo cáo", reason: "not-known" },
  ]);
});

test("written sheets that the user deleted himself are nothing to undo", () => {
  const record: ReportSheetsRecord = { ...RECORD, replaced: [], released: [] };
  expect(planReportUndo(record, ["Điểm"], [])).toEqual({ going: [], back: [], reclaimed: [], left: [] });
});
