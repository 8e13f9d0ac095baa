/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { AuditPanel } from "../../../src/taskpane/components/AuditPanel";
import { PaneContext } from "../../../src/taskpane/components/shared/context";
import { openEvaluated, scoresOnly } from "../panePublished";

jest.mock("../../../src/taskpane/components/audit/AuditStep", () => {
  throw new Error("Loading chunk audit failed.");
});

test("where the audit's part of the pane cannot be loaded, the step says so and what to do, in both languages", async () => {
  const { pane } = await openEvaluated(scoresOnly());
  render(
    <PaneContext value={pane}>
      <AuditPanel />
    </PaneContext>,
  );
  expect(screen.getByText("Đang mở phần đối chiếu…")).toBeVisible();
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Không tải được phần đối chiếu. Hãy kiểm tra kết nối tới nơi đặt CQDT, rồi đóng và mở lại ngăn CQDT.",
  );
  act(() => pane.store.dispatch({ type: "languageChosen", language: "en" }));
  expect(screen.getByRole("alert")).toHaveTextContent(/^The audit could not be loaded\. /);
});
