/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { initialState } from "../../../src/taskpane/state/initialState";
import { createStore } from "../../../src/taskpane/state/store";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { open } from "../../../src/taskpane/useCases/sheet/open";
import { createPane } from "../../../src/taskpane/useCases/pane";
import { succeed } from "../../../src/outcome/outcome";
import { fakeWorkbook } from "../../support/fakeWorkbook";
import type { FakeSheet } from "../../support/fakeWorkbook";
import { rubricOf } from "../../support/rubricOf";
import { RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

beforeAll(loadSheetParts);

afterEach(cleanup);

/** The fill's preview of a sheet with these rows hidden. */
async function preview(hiddenRows: readonly number[], sheet: Partial<FakeSheet> = {}): Promise<void> {
  const excel = fakeWorkbook([
    { name: SHEET, rows: scoresOnly(), ...sheet },
    { name: "Khác", rows: [["x"]], protected: true },
  ]);
  const workbook: typeof excel = {
    ...excel,
    readGrid: async (sheet, options) => {
      const read = await excel.readGrid(sheet, options);
      return read.ok ? succeed({ ...read.value, hiddenRows }) : read;
    },
  };
  const pane = createPane(workbook, createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubricOf(RUBRIC));
  render(<App pane={pane} />);
  await userEvent.setup().click(screen.getByRole("tab", { name: "Tính điểm" }));
  await screen.findByText("Cột H: Tổng điểm (cột mới)");
}

test("tells how many hidden rows get a result, and that ranks are among all units", async () => {
  await preview([3, 4, 90]);
  expect(screen.getByText("Điền cả 2 hàng đang ẩn hoặc bị lọc; thứ hạng tính trên mọi đơn vị.")).toBeVisible();
});

test("says nothing of hidden rows where none gets a result", async () => {
  await preview([90]);
  expect(screen.queryByText(/hàng đang ẩn/)).toBeNull();
});

test("tells beforehand that a protected sheet takes results in unlocked cells only", async () => {
  await preview([], { protected: true });
  expect(screen.getByText(/^Trang tính đang được bảo vệ: CQDT chỉ điền được vào ô không bị khóa\./)).toBeVisible();
  cleanup();
  await preview([]);
  expect(screen.queryByText(/^Trang tính đang được bảo vệ/)).toBeNull();
});
