import { readFileSync } from "node:fs";
import path from "node:path";
import type { AuditedCell } from "../../src/checking/audit/groupEntries";
import { auditStatements } from "../../src/checking/audit/statements/auditStatements";
import { readStatements } from "../../src/checking/audit/statements/reading/readStatements";
import type { StatementVerdict } from "../../src/checking/audit/statements/statementAudit";
import { auditWorkbook } from "../../src/evaluation/auditWorkbook";
import type { WorkbookAudit } from "../../src/evaluation/auditWorkbook";
import { suggestRubrics } from "../../src/evaluation/suggestRubrics";
import { readNumber } from "../../src/reading/cells/readNumber";
import { LIBRARY } from "../../src/rubric/library";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";

const ROOT = path.join(__dirname, "..", "..");
const PAGE = readFileSync(path.join(ROOT, "docs", "doi-chieu-nam-van-ban.md"), "utf8");
const SUMMARY = rowsAfter(PAGE, "| Văn bản | Ô đã đối chiếu | Khớp | Do làm tròn | Sai |");

function auditSample(id: string): WorkbookAudit {
  const file = openXlsx(readFileSync(path.join(ROOT, "assets", "samples", `${id}.xlsx`)));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const grids = file.value.sheets.map(({ name }) => gridOf(file.value, name));
  const rubrics = suggestRubrics(grids, LIBRARY);
  return auditWorkbook(grids.map((grid, index) => ({ grid, rubric: rubrics[index] ?? null })));
}

/** The part of the page about a document: from the heading above its sample to the next heading. */
function sectionOf(id: string): string {
  const section = PAGE.split(/^## /m).find((text) => text.includes(`assets/samples/${id}.xlsx)`));
  if (section === undefined) throw new Error(`the page has no section on ${id}`);
  return section;
}

/** The cells of the table under a row of headings. */
function rowsAfter(text: string, headings: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  const start = lines.indexOf(headings);
  const rows = start === -1 ? [] : lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Cells that are decided, as the page counts them. */
function countsOf(cells: readonly AuditedCell[]): readonly string[] {
  const count = (verdict: AuditedCell["verdict"]): number => cells.filter((cell) => cell.verdict === verdict).length;
  const counts = [count("agrees"), count("rounding"), count("wrong")];
  return [counts.reduce((sum, one) => sum + one, 0), ...counts].map(String);
}

describe.each([
  ["cao-bang-2020-bao-cao", "Cao Bằng"],
  ["bac-kan-2020-qd-527", "Bắc Kạn"],
  ["bac-giang-2021-thong-bao", "Bắc Giang"],
  ["hoa-binh-2019-qd-2870", "Hòa Bình"],
])("%s", (id, province) => {
  const audit = auditSample(id);
  const section = sectionOf(id);

  test("the page counts what the audit counts, sheet by sheet and in all", () => {
    expect(rowsAfter(section, "| Trang | Ô đã đối chiếu | Khớp | Do làm tròn | Sai |")).toEqual(
      audit.sheets.map(({ sheet, cells }) => [sheet, ...countsOf(cells)]),
    );
    const inAll = countsOf(audit.sheets.flatMap(({ cells }) => cells));
    expect(SUMMARY).toContainEqual([province, ...inAll]);
  });

  test("the page lists exactly the wrong cells, as printed", () => {
    const wrong = audit.sheets.flatMap(({ sheet, cells }) =>
      cells.filter(({ verdict }) => verdict === "wrong").map(({ cell, printed }) => [`${sheet}!${cell}`, printed]),
    );
    const listed = rowsAfter(section, "| Ô | In | Phải là | Cách tính | Lý do có thể |").map(([cell = "", printed = ""]) => [
      /^`([^`]+)`/.exec(cell)?.[1],
      readNumber(printed) ?? printed,
    ]);
    expect(listed.toSorted()).toEqual(wrong.toSorted());
  });
});

test.each([
  ["cao-bang-2020-bao-cao", "cao-bang-2020"],
  ["bac-kan-2020-qd-527", "bac-kan-2020"],
  ["binh-phuoc-2021-mau", "binh-phuoc-2021"],
])("the page counts the statements that the audit reads in the text of %s", (id, document) => {
  const text = readFileSync(path.join(ROOT, "tests", "data", "statements", `${document}.txt`), "utf8");
  const { entries } = auditStatements(readStatements(text), auditSample(id).rubrics);
  const count = (verdict: StatementVerdict): number => entries.filter((entry) => entry.verdict === verdict).length;
  const [agrees, rounding, wrong, unchecked] = (["agrees", "rounding", "wrong", "unchecked"] as const).map(count);
  expect(sectionOf(id)).toContain(
    `Máy đọc được ${entries.length} phát biểu: ${agrees} khớp, ${rounding} do làm tròn, ${wrong} sai, ${unchecked} không kiểm được`,
  );
});
