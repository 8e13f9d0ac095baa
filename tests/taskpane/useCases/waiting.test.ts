import { cancel } from "../../../src/taskpane/useCases/cancel";
import { read } from "../../../src/taskpane/useCases/sheet/read";
import { openEvaluated, scoresOnly } from "../panePublished";

afterEach(() => {
  jest.useRealTimers();
});

test("work that waits for a cell to be edited says so, until the cell is left", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  jest.useFakeTimers();
  const leave = workbook.edit();
  const reading = read(pane);
  await jest.advanceTimersByTimeAsync(900);
  expect(pane.store.getState().work).toMatchObject({ kind: "read", waiting: false });
  await jest.advanceTimersByTimeAsync(200);
  expect(pane.store.getState().work).toMatchObject({ kind: "read", waiting: true });
  leave();
  await reading;
  expect(pane.store.getState()).toMatchObject({ work: null, notice: null });
});

test("it can be cancelled while the cell is being edited", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  workbook.edit();
  const reading = read(pane);
  cancel(pane);
  await reading;
  expect(pane.store.getState()).toMatchObject({ work: null, notice: { problem: { code: "cancelled" } } });
});

test("slow work that waits for nobody does not say that it does", async () => {
  const { pane, workbook } = await openEvaluated(scoresOnly());
  jest.useFakeTimers();
  const release = workbook.hold();
  const reading = read(pane);
  await jest.advanceTimersByTimeAsync(2500);
  expect(pane.store.getState().work).toMatchObject({ waiting: false });
  release();
  await reading;
});
