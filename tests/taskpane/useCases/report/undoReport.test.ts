import { makeReport } from "../../../../src/reporting/makeReport";
import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import { WHOLE_REPORT } from "../../../../src/reporting/report/reportChoice";
import { initialState } from "../../../../src/taskpane/state/initialState";
import { createStore } from "../../../../src/taskpane/state/store";
import { chooseRubric } from "../../../../src/taskpane/useCases/rubric/chooseRubric";
import { open } from "../../../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../../../src/taskpane/useCases/pane";
import type { MadeReport } from "../../../../src/taskpane/useCases/report/currentReport";
import { undoReport } from "../../../../src/taskpane/useCases/report/undoReport";
import { removeReport, writeReport } from "../../../../src/taskpane/useCases/report/writeReport";
import { fakeWorkbook } from "../../../support/fakeWorkbook";
import { rubricOf } from "../../../support/rubricOf";
import { RUBRIC, scoresOnly, SHEET } from "../../panePublished";

const VALUES = { mode: "values", changed: null } as const;

interface Session {
  readonly pane: Pane;
  readonly made: MadeReport;
  readonly names: () => Promise<readonly string[]>;
  /** The user types into a cell of the first column. */
  readonly type: (sheet: string, row: number, content: string | { readonly formula: string }) => Promise<void>;
  readonly textAt: (sheet: string) => Promise<unknown>;
}

/** A pane on a filled sheet, with a report of the two shortest parts. */
async function begin(): Promise<Session> {
  const workbook = fakeWorkbook([{ name: SHEET, rows: scoresOnly() }]);
  const pane = createPane(workbook, createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubricOf(RUBRIC));
  const { evaluation } = pane.store.getState();
  if (evaluation === null) throw new Error("no evaluation");
  const sources = { evaluation, previous: null, now: new Date(2021, 0, 1) };
  return {
    pane,
    made: {
      report: makeReport(sources, { ...WHOLE_REPORT, parts: ["ranking", "spread"] }, "vi"),
      board: prepareBoard(sources, "vi"),
    },
    names: async () => {
      const listed = await workbook.sheets();
      if (!listed.ok) throw new Error("no sheets");
      return listed.value.map(({ name }) => name);
    },
    type: async (sheet, row, content) => {
      await workbook.write(sheet, [{ row, column: 30, contents: [[content]] }]);
    },
    textAt: async (sheet) => {
      const read = await workbook.readGrid(sheet);
      return read.ok ? read.value.values[0]?.[0] : null;
    },
  };
}

const FIRST = "Báo cáo - Bảng 1";

test("taking back the first report leaves the workbook as it was", async () => {
  const { pane, made, names } = await begin();
  await writeReport(pane, made, VALUES);
  expect(await names()).toContain(FIRST);
  expect(await undoReport(pane)).toEqual({ kind: "undone", removed: 3, back: 0, left: [] });
  expect(await names()).toEqual([SHEET]);
  expect(await undoReport(pane)).toBeNull();
});

test("taking back a second one brings the first back, and then that can be taken back as well", async () => {
  const { pane, made, names, textAt } = await begin();
  await writeReport(pane, made, VALUES);
  const before = { names: [...(await names())].sort(), text: await textAt(FIRST) };
  const other = { ...made, report: { ...made.report, parts: [] } };
  await writeReport(pane, other, VALUES);
  expect(await names()).toEqual([SHEET, "Báo cáo"]);
  expect(await undoReport(pane)).toMatchObject({ kind: "undone", removed: 1, back: 3 });
  expect([...(await names())].sort()).toEqual(before.names);
  expect(await textAt(FIRST)).toEqual(before.text);
  expect(await undoReport(pane)).toMatchObject({ kind: "undone", removed: 3, back: 0 });
  expect(await names()).toEqual([SHEET]);
});

test("a sheet that was changed makes room where the user says so, and gets its name back", async () => {
  const { pane, made, names, type } = await begin();
  await writeReport(pane, made, VALUES);
  await type(FIRST, 1, "ghi chú của tôi");
  expect(await writeReport(pane, made, VALUES)).toEqual({ kind: "changed", sheets: [FIRST] });
  expect(await writeReport(pane, made, { ...VALUES, changed: "replace" })).toMatchObject({
    kind: "written",
    setAside: [`${FIRST} (cũ)`],
  });
  expect(await names()).toEqual(expect.arrayContaining([FIRST, `${FIRST} (cũ)`]));
  expect(await undoReport(pane)).toMatchObject({ kind: "undone" });
  expect(await names()).not.toContain(`${FIRST} (cũ)`);
  const standing = await pane.workbook.readReport();
  expect(standing).toMatchObject({ ok: true });
  if (standing.ok) expect(standing.value.find(({ name }) => name === FIRST)?.isChanged).toBe(true);
});

test("a sheet that the user's formulas refer to by now stays, after he was shown that", async () => {
  const { pane, made, names, type } = await begin();
  await writeReport(pane, made, VALUES);
  await type(SHEET, 1, { formula: `='${FIRST}'!A1` });
  const asked = await undoReport(pane);
  expect(asked).toEqual({ kind: "asked", left: [{ name: FIRST, reason: "mentioned" }] });
  expect(await names()).toContain("Báo cáo");
  expect(await undoReport(pane, asked?.left)).toMatchObject({ kind: "undone", removed: 2 });
  expect(await names()).toEqual([SHEET, FIRST]);
});

test("a removal keeps what formulas refer to, and can be taken back", async () => {
  const { pane, made, names, type } = await begin();
  await writeReport(pane, made, VALUES);
  await type(SHEET, 1, { formula: `='${FIRST}'!A1` });
  expect(await removeReport(pane)).toEqual({ removed: 2, mentioned: [FIRST] });
  expect(await names()).toEqual([SHEET, FIRST]);
  expect(await undoReport(pane)).toMatchObject({ kind: "undone", removed: 0, back: 2 });
  expect(await names()).toHaveLength(4);
});
