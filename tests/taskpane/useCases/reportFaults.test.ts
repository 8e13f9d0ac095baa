/** @jest-environment jsdom */
import { reportFaults } from "../../../src/taskpane/useCases/reportFaults";
import { openPane, scoresOnly, SHEET } from "../panePublished";

test("a fault that nothing handles is told to the user", async () => {
  const { pane } = await openPane([{ name: SHEET, rows: scoresOnly() }]);
  reportFaults(pane);
  window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: new Error("no such thing") }));
  expect(pane.store.getState().notice).toEqual({
    kind: "pane",
    problem: { code: "unexpected", reason: "no such thing" },
  });
});

test("a fault that comes without an error is told by its message", async () => {
  const { pane } = await openPane([{ name: SHEET, rows: scoresOnly() }]);
  reportFaults(pane);
  window.dispatchEvent(new ErrorEvent("error", { message: "Script error.", error: null }));
  expect(pane.store.getState().notice).toEqual({
    kind: "pane",
    problem: { code: "unexpected", reason: "Script error." },
  });
});
