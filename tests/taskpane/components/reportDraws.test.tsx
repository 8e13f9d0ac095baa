/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/components/App";
import { ReportPanel } from "../../../src/taskpane/components/ReportPanel";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { openEvaluated, scoresOnly, SHEET, type OpenedPane } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();
const PART = { name: "Độ vững của thứ hạng" };

beforeAll(async () => {
  await Promise.all([loadSheetParts(), ReportPanel.preload()]);
});

afterEach(cleanup);

async function showReport(): Promise<OpenedPane> {
  const opened = await openEvaluated(scoresOnly());
  render(<App pane={opened.pane} />);
  await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  await screen.findByText(/^Bảng 1\. /);
  await user.click(screen.getByText("Tùy chọn"));
  return opened;
}

test("how firm the ranking is comes into the report when asked for, with the draws that its own section shows", async () => {
  const { pane } = await showReport();
  const part = screen.getByRole("checkbox", PART);
  expect(part).not.toBeChecked();
  expect(screen.queryByText(/^Bảng \d+\. Thứ hạng theo .* trong các lần thử$/)).toBeNull();
  await user.click(part);
  expect(await screen.findByText(/^Bảng \d+\. Thứ hạng theo .* trong các lần thử$/)).toBeVisible();
  expect(screen.getByText(/^Hình \d+\. Khoảng thứ hạng theo .* trong 90% số lần thử$/)).toBeVisible();
  expect(pane.store.getState().memory.sheets[SHEET]?.report?.parts).toContain("robustness");
  const section = screen.getByRole("region", { name: "Thứ hạng vững đến đâu?" });
  expect(within(section).getByRole("button", { name: "Thử lại" })).toBeEnabled();
  expect(within(section).getByText(/phân biệt được\.$/)).toBeVisible();
  await user.click(part);
  await waitFor(() =>
    expect(screen.queryByText(/^Bảng \d+\. Thứ hạng theo .* trong các lần thử$/)).not.toBeInTheDocument(),
  );
  expect(pane.store.getState().memory.sheets[SHEET]?.report?.parts).toBeUndefined();
});
