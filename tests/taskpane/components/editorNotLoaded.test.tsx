/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { EditorPanel } from "../../../src/taskpane/components/EditorPanel";
import { PaneContext } from "../../../src/taskpane/components/shared/context";
import { openEvaluated, scoresOnly } from "../panePublished";

jest.mock("../../../src/taskpane/components/editor/Editor", () => {
  throw new Error("Loading chunk editor failed.");
});

test("where the editor cannot be loaded, the step says so and what to do, in both languages", async () => {
  const { pane } = await openEvaluated(scoresOnly());
  render(
    <PaneContext value={pane}>
      <EditorPanel />
    </PaneContext>,
  );
  expect(screen.getByText("Đang mở trình soạn…")).toBeVisible();
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Không tải được trình soạn. Hãy kiểm tra kết nối tới nơi đặt CQDT, rồi đóng và mở lại ngăn CQDT.",
  );
  act(() => pane.store.dispatch({ type: "languageChosen", language: "en" }));
  expect(screen.getByRole("alert")).toHaveTextContent(/^The editor could not be loaded\. /);
});
