import type { CellValue } from "../../src/grid/grid";
import { initialState } from "../../src/taskpane/state/initialState";
import { createStore } from "../../src/taskpane/state/store";
import { chooseRubric } from "../../src/taskpane/useCases/rubric/chooseRubric";
import { open } from "../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../src/taskpane/useCases/pane";
import { publishedSheet } from "../evaluation/evaluatePublished";
import { rubricOf } from "../support/rubricOf";
import { fakeWorkbook, type FakeSheet, type FakeWorkbook } from "../support/fakeWorkbook";

export const SHEET = "Bảng 1";
export const RUBRIC = "cao-bang-2020-so";

/** Cao Bằng's departments: columns A name, B–G the six scores, row 1 the headings, rows 2–21 the units. */
export function scoresOnly(): CellValue[][] {
  return publishedSheet(RUBRIC).map(([name = null, , , , , ...scores]) => [name, ...scores]);
}

/** The same with the province's own result columns H "Tổng điểm" and I "Thứ hạng", holding what is given. */
export function scoresAndResults(total: CellValue, rank: CellValue): CellValue[][] {
  return scoresOnly().map((row, index) => (index === 0 ? [...row, "Tổng điểm", "Thứ hạng"] : [...row, total, rank]));
}

export interface OpenedPane {
  readonly pane: Pane;
  readonly workbook: FakeWorkbook;
}

/** A pane over a fake workbook, opened, without a rubric unless one was remembered. */
export async function openPane(sheets: readonly FakeSheet[]): Promise<OpenedPane> {
  const workbook = fakeWorkbook(sheets);
  return { pane: await openPaneOver(workbook), workbook };
}

/** A pane opened over a workbook that an earlier pane may have worked on. */
export async function openPaneOver(workbook: FakeWorkbook): Promise<Pane> {
  const pane = createPane(workbook, createStore(initialState("vi", true)));
  await open(pane);
  return pane;
}

/** With the rubric chosen and the sheet evaluated. */
export async function openEvaluated(rows: CellValue[][], sheet: Partial<FakeSheet> = {}): Promise<OpenedPane> {
  const opened = await openPane([{ name: SHEET, rows, ...sheet }]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  return opened;
}
