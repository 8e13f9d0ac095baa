import { dispatchBatch, openHostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import { silenceEngine } from "../../excel/support/silenceEngine";

test("a column of formulas that start from a single cell is written whole", () => {
  silenceEngine();
  const { model } = openHostWorkbook();
  const sheetId = model.getters.getActiveSheetId();
  const formulas = ["=ROWS(A$1:A1)", "=ROWS(A$1:A2)", "=ROWS(A$1:A3)"];
  const { whole } = dispatchBatch(
    model,
    formulas.map((content, row) => ({ type: "UPDATE_CELL", payload: { sheetId, col: 1, row, content } })),
  );
  expect(whole.isSuccessful).toBe(true);
  const shown = formulas.map((_, row) => model.getters.getEvaluatedCell({ sheetId, col: 1, row }).value);
  expect(shown).toEqual([1, 2, 3]);
});
