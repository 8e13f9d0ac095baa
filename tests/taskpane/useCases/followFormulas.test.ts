import { openWorkbook } from "../../../src/excel/openWorkbook";
import { initialState } from "../../../src/taskpane/state/initialState";
import { createStore } from "../../../src/taskpane/state/store";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import { open } from "../../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../../src/taskpane/useCases/pane";
import { engineWorkbook } from "../../excel/support/engineSheet";
import { openHostedExcel } from "../../excel/support/hostedExcel";
import { requirements } from "../../excel/support/loadOfficeJs";
import { rubricOf } from "../../support/rubricOf";
import { RUBRIC, scoresOnly } from "../panePublished";

/** The first unit's first score is what A1 of another sheet says, here 3. */
async function openFed(): Promise<{ readonly pane: Pane; readonly enterOther: (text: string) => void }> {
  const rows = scoresOnly();
  const book = engineWorkbook(rows.length, rows[0]?.length ?? 0, (row, column) =>
    row === 2 && column === 2 ? "=Nguồn!A1" : String(rows[row - 1]?.[column - 1] ?? ""),
  );
  const { sheets, ...rest } = book as { sheets: readonly object[] };
  const other = { id: "source", name: "Nguồn", cells: { A1: "3" } };
  const { book: opened } = openHostedExcel({ ...rest, sheets: [...sheets, other] });
  const pane = createPane(openWorkbook(), createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubricOf(RUBRIC));
  return {
    pane,
    enterOther: (content) => opened.model.dispatch("UPDATE_CELL", { sheetId: "source", col: 0, row: 0, content }),
  };
}

function firstScore({ store }: Pane): number | null | undefined {
  return store.getState().evaluation?.units[0]?.scores.infrastructure;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

test.each(["1.17", "1.7"])(
  "a score that another sheet feeds is followed there too, with ExcelApi %s",
  async (version) => {
    requirements.excelApi = version;
    try {
      const { pane, enterOther } = await openFed();
      const stop = await follow(pane);
      expect(firstScore(pane)).toBe(3);
      enterOther("5");
      await until(() => firstScore(pane) === 5);
      expect(firstScore(pane)).toBe(5);
      await stop();
    } finally {
      requirements.excelApi = "1.17";
    }
  },
);
