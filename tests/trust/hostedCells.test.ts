import { openWorkbook } from "../../src/excel/openWorkbook";
import type { FillMode } from "../../src/filling/fill";
import { formulaAt, valueAt } from "../../src/grid/grid";
import { initialState } from "../../src/taskpane/state/initialState";
import { createStore } from "../../src/taskpane/state/store";
import { chooseRubric } from "../../src/taskpane/useCases/rubric/chooseRubric";
import { fill } from "../../src/taskpane/useCases/fill/fill";
import { open } from "../../src/taskpane/useCases/sheet/open";
import { createPane } from "../../src/taskpane/useCases/pane";
import type { Pane } from "../../src/taskpane/useCases/pane";
import { planCurrentFill } from "../../src/taskpane/useCases/fill/planCurrentFill";
import { undo } from "../../src/taskpane/useCases/undo/undo";
import { expectValue } from "../excel/support/expectValue";
import { openHostedExcel } from "../excel/support/hostedExcel";
import { rubricOf } from "../support/rubricOf";
import { RUBRIC, scoresOnly, SHEET } from "../taskpane/panePublished";
import { HOSTILE_TEXTS } from "./hostileTexts";

const FIRST_HOSTILE_ROW = 22;

/** Cao Bằng's departments and below them units with hostile names, in an Excel that the real Office.js speaks to. */
async function openHostile(): Promise<Pane> {
  openHostedExcel({ sheets: [{ id: "bang", name: SHEET, rowNumber: 100, colNumber: 20 }] });
  const rows = [...scoresOnly(), ...HOSTILE_TEXTS.map((text) => [text, 8, 14, 18, 2, 5, 5])];
  const workbook = openWorkbook();
  expectValue(await workbook.write(SHEET, [{ row: 1, column: 1, contents: rows }]));
  const pane = createPane(workbook, createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubricOf(RUBRIC));
  return pane;
}

async function names(pane: Pane): Promise<readonly (readonly [unknown, string | null])[]> {
  const grid = expectValue(await pane.workbook.readGrid(SHEET));
  return HOSTILE_TEXTS.map((_, index) => {
    const row = FIRST_HOSTILE_ROW + index;
    return [valueAt(grid, row, 1), formulaAt(grid, row, 1)];
  });
}

test.each<FillMode>(["values", "formulas", "functions"])(
  "units with hostile names, filled in Excel with %s and undone, stay texts",
  async (mode) => {
    const pane = await openHostile();
    const before = await names(pane);
    // The engine holds `=` in a text behind an apostrophe of its own, and cannot tell another one.
    expect(before).toEqual(HOSTILE_TEXTS.map((text) => [text.replace(/^'=/, "="), null]));
    pane.store.dispatch({ type: "modeChosen", mode });
    const planned = planCurrentFill(pane.store.getState());
    if (planned?.ok !== true) throw new Error("nothing to fill");
    await fill(pane, planned.value);
    expect(pane.store.getState().changes).toHaveLength(1);
    expect(await names(pane)).toEqual(before);
    const grid = expectValue(await pane.workbook.readGrid(SHEET));
    expect(HOSTILE_TEXTS.map((_, index) => valueAt(grid, FIRST_HOSTILE_ROW + index, 8))).not.toContain(null);
    const formulas = grid.formulas.flat().filter((formula) => formula !== null);
    expect(formulas.filter((formula) => /HYPERLINK|WEBSERVICE|cmd\|/i.test(formula))).toEqual([]);
    if (mode === "values") expect(formulas).toEqual([]);
    await undo(pane, "fill");
    if (pane.store.getState().undoPreview !== null) await undo(pane, "fill");
    expect(await names(pane)).toEqual(before);
  },
);
