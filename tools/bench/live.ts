import { openWorkbook } from "../../src/excel/openWorkbook";
import { valueAt } from "../../src/grid/grid";
import { findRubric } from "../../src/rubric/library";
import { initialState } from "../../src/taskpane/state/initialState";
import { createStore } from "../../src/taskpane/state/store";
import { chooseRubric } from "../../src/taskpane/useCases/rubric/chooseRubric";
import { follow } from "../../src/taskpane/useCases/sheet/follow";
import { open } from "../../src/taskpane/useCases/sheet/open";
import { createPane } from "../../src/taskpane/useCases/pane";
import { sheetCondition } from "../../src/taskpane/useCases/sheet/sheetCondition";
import { engineWorkbook } from "../../tests/excel/support/engineSheet";
import { openHostedExcel } from "../../tests/excel/support/hostedExcel";
import { sheetOf } from "./audit";
import type { BenchRow } from "./benchRow";

const RUBRIC = "bac-kan-2020-xa";
const UNITS = 108;
const EDITS = 15;
/** Milliseconds within which an edit is to be seen. */
const SEEN = 250;

/** From an edit in the workbench's engine to the state that the pane shows, through Office.js. */
export async function benchLive(): Promise<BenchRow[]> {
  const rubric = findRubric(RUBRIC);
  if (rubric === undefined) throw new Error(`${RUBRIC} is not in the library`);
  const { grid } = sheetOf(rubric, UNITS);
  const { rows, columns } = grid;
  const { book } = openHostedExcel(
    engineWorkbook(rows, columns, (row, column) => String(valueAt(grid, row, column) ?? "")),
  );
  const pane = createPane(openWorkbook(), createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubric);
  const stop = await follow(pane);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const before = pane.store.getState().evaluation;
    if (before === null) throw new Error("the bench's sheet was not recognised");
    const { firstRow, columns: found } = before.scoreboard.layout;
    const col = (found[0]?.column ?? 0) - 1;
    const start = performance.now();
    book.model.dispatch("UPDATE_CELL", {
      sheetId: "sheet1",
      col,
      row: firstRow - 1 + edit,
      content: `0.${String(edit + 11)}`,
    });
    await new Promise<void>((resolve) => {
      const stopListening = pane.store.subscribe(() => {
        const state = pane.store.getState();
        if (state.evaluation === before || state.stale) return;
        sheetCondition(state);
        stopListening();
        resolve();
      });
    });
    times.push(performance.now() - start);
  }
  await stop();
  const [first = Number.NaN] = times;
  const middle = [...times].sort((one, other) => one - other)[Math.floor(EDITS / 2)] ?? Number.NaN;
  return [
    {
      name: `an edit of a score among ${String(UNITS)} units × ${String(columns)} columns until the pane has it / ${String(SEEN)} ms`,
      ratio: middle / SEEN,
      limit: 1,
      detail: `${middle.toFixed(1)} ms, median of ${String(EDITS)}; the first ${first.toFixed(1)} ms`,
    },
  ];
}
