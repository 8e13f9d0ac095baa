import type { CellValue } from "../../../src/grid/grid";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import type { WorkbookAudit } from "../../../src/evaluation/auditWorkbook";
import { auditSheet } from "../../../src/taskpane/useCases/audit/auditSheet";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import type { Pane } from "../../../src/taskpane/useCases/pane";
import { read } from "../../../src/taskpane/useCases/sheet/read";
import { readOthers } from "../../../src/taskpane/useCases/audit/readOthers";
import { selectedText } from "../../../src/taskpane/useCases/sheet/selectedText";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";
import { openPane, type OpenedPane, RUBRIC, SHEET } from "../panePublished";

const INFRASTRUCTURE = "Bảng 2";

/** Cao Bằng's departments as printed, and beside them the table of the first criterion alone. */
async function openDocument(points: CellValue = 8, more: readonly string[] = []): Promise<OpenedPane> {
  const rows = publishedSheet(RUBRIC);
  const first = publishedSheet(`${RUBRIC}-bang2-ha-tang`);
  const name = first[1]?.[0] ?? null;
  const table: CellValue[][] = [["Đơn vị", "Hạ tầng kỹ thuật"], ...first.slice(1).map((row) => row.slice(0, 2))];
  table.splice(1, 1, [name, points]);
  const opened = await openPane([
    { name: SHEET, rows },
    { name: INFRASTRUCTURE, rows: table },
    ...more.map((sheet) => ({ name: sheet, rows: [] })),
  ]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  return opened;
}

async function audit(pane: Pane): Promise<WorkbookAudit> {
  await auditSheet(pane);
  const made = pane.store.getState().audited;
  if (made === null) throw new Error("nothing is evaluated");
  return made.audit;
}

describe("auditSheet", () => {
  test("makes nothing before a rubric is chosen", async () => {
    const { pane } = await openPane([{ name: SHEET, rows: publishedSheet(RUBRIC) }]);
    await auditSheet(pane);
    expect(pane.store.getState().audited).toBeNull();
  });

  test("audits the sheet by itself first, against the others once they are read", async () => {
    const { pane } = await openDocument(1);
    expect((await audit(pane)).sheets.map(({ sheet }) => sheet)).toEqual([SHEET]);
    await readOthers(pane);
    const other = (await audit(pane)).sheets.find(({ sheet }) => sheet === INFRASTRUCTURE);
    expect(other?.cells.find(({ cell }) => cell === "B2")).toMatchObject({ printed: 1, verdict: "wrong" });
  });

  test("is made once for the same sheets", async () => {
    const { pane } = await openDocument();
    await readOthers(pane);
    expect(await audit(pane)).toBe(await audit(pane));
  });

  test("follows an edit of the sheet", async () => {
    const { pane, workbook } = await openDocument();
    const before = (await audit(pane)).sheets[0]?.counts.wrong ?? 0;
    const column = (publishedSheet(RUBRIC)[0] ?? []).indexOf("Tổng điểm 2020") + 1;
    workbook.type(SHEET, 2, column, 1);
    await read(pane);
    expect((await audit(pane)).sheets[0]?.counts.wrong).toBeGreaterThan(before);
  });
});

describe("auditSheet, interrupted", () => {
  test("what changes meanwhile is what it says in the end", async () => {
    const { pane, workbook } = await openDocument();
    const making = auditSheet(pane);
    const column = (publishedSheet(RUBRIC)[0] ?? []).indexOf("Tổng điểm 2020") + 1;
    workbook.type(SHEET, 2, column, 1);
    await read(pane);
    await making;
    const { audited, evaluation } = pane.store.getState();
    expect(audited?.evaluation).toBe(evaluation);
    expect(audited?.audit.sheets[0]?.cells.find(({ printed }) => printed === 1)).toMatchObject({ verdict: "wrong" });
  });

  test("stopped, it leaves the former one, and the next one is made", async () => {
    const { pane } = await openDocument();
    await auditSheet(pane);
    const before = pane.store.getState().audited;
    await readOthers(pane);
    const controller = new AbortController();
    const making = auditSheet(pane, controller.signal);
    controller.abort();
    await making;
    expect(pane.store.getState().audited).toBe(before);
    await auditSheet(pane);
    expect(pane.store.getState().audited?.audit.sheets.map(({ sheet }) => sheet)).toContain(INFRASTRUCTURE);
  });

  test("another rubric or another sheet begins without it", async () => {
    const { pane } = await openDocument();
    await auditSheet(pane);
    expect(pane.store.getState().audited).not.toBeNull();
    await chooseRubric(pane, rubricOf("cao-bang-2020-huyen"));
    expect(pane.store.getState().audited).toBeNull();
  });
});

describe("readOthers", () => {
  test("leaves out empty sheets without a word", async () => {
    const { pane } = await openDocument(8, ["Trống"]);
    await readOthers(pane);
    expect(pane.store.getState().otherGrids?.map(({ sheet }) => sheet)).toEqual([INFRASTRUCTURE]);
    expect(pane.store.getState().notice).toBeNull();
  });

  test("a sheet that cannot be read is told and left out", async () => {
    const { pane, workbook } = await openDocument();
    workbook.failNext({ code: "too-large", sheet: INFRASTRUCTURE, megabytes: 9 });
    await readOthers(pane);
    expect(pane.store.getState().otherGrids).toEqual([]);
    expect(pane.store.getState().notice).toMatchObject({ kind: "workbook", problem: { code: "too-large" } });
  });

  test("what was edited while it was read is out of date and read again", async () => {
    const { pane, workbook } = await openDocument();
    const stop = await follow(pane);
    const release = workbook.hold();
    const reading = readOthers(pane);
    workbook.type(INFRASTRUCTURE, 2, 2, 3);
    release();
    await reading;
    expect(pane.store.getState().otherGrids).toBeNull();
    await readOthers(pane);
    expect(pane.store.getState().otherGrids?.[0]?.values[1]?.[1]).toBe(3);
    await stop();
  });

  test("an edit of another sheet drops what was read of it; one of the pane's own does not", async () => {
    jest.useFakeTimers();
    const { pane, workbook } = await openDocument();
    const stop = await follow(pane);
    await readOthers(pane);
    workbook.type(SHEET, 2, 2, 3);
    expect(pane.store.getState().otherGrids).not.toBeNull();
    workbook.type(INFRASTRUCTURE, 2, 2, 3);
    expect(pane.store.getState().otherGrids).toBeNull();
    await stop();
    jest.useRealTimers();
  });
});

describe("selectedText", () => {
  test("is a paragraph for each row of the selected cells, on any sheet that was read", async () => {
    const { pane } = await openDocument();
    await readOthers(pane);
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    pane.store.dispatch({ type: "cellsSelected", selection: { sheet: INFRASTRUCTURE, area } });
    const [first] = publishedSheet(`${RUBRIC}-bang2-ha-tang`).slice(1);
    expect(selectedText(pane.store.getState())).toBe(`Đơn vị Hạ tầng kỹ thuật\n\n${String(first?.[0])} 8`);
  });

  test("is empty where nothing is selected, or only blank cells", async () => {
    const { pane } = await openDocument();
    expect(selectedText(pane.store.getState())).toBe("");
    const area = { row: 900, column: 1, rows: 2, columns: 2 };
    pane.store.dispatch({ type: "cellsSelected", selection: { sheet: SHEET, area } });
    expect(selectedText(pane.store.getState())).toBe("");
  });
});
