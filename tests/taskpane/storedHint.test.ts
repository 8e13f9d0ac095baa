/** @jest-environment jsdom */
import type * as StoredHint from "../../src/taskpane/storedHint";

/** The module as a newly opened pane has it. */
function reopen(): typeof StoredHint {
  jest.resetModules();
  return jest.requireActual("../../src/taskpane/storedHint");
}

test("a dismissal is kept on this computer", () => {
  const first = reopen();
  expect(first.isHintDismissed()).toBe(false);
  first.dismissHint();
  expect(first.isHintDismissed()).toBe(true);
  expect(reopen().isHintDismissed()).toBe(true);
});

test("where nothing is kept it holds while the pane is open", () => {
  localStorage.clear();
  const pane = reopen();
  const blocked = jest.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  expect(pane.isHintDismissed()).toBe(false);
  pane.dismissHint();
  expect(pane.isHintDismissed()).toBe(true);
  blocked.mockRestore();
  expect(reopen().isHintDismissed()).toBe(false);
});
