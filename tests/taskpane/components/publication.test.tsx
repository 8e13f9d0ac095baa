/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/components/App";
import { ReportPanel } from "../../../src/taskpane/components/ReportPanel";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { openEvaluated, openPaneOver, scoresOnly, SHEET, type OpenedPane } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();
// The test's browser lacks what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

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

function enter(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

test("what the report holds and how it counts is kept with the sheet and holds again", async () => {
  const { workbook, pane } = await showReport();
  expect(screen.queryByText(/^Bảng \d+\. .*Mức II trở lên/)).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Bảng xếp hạng" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Đếm số đơn vị đạt" }), "từ Mức II trở lên");
  await user.selectOptions(screen.getByRole("combobox", { name: "Tiêu chí trong bảng xếp hạng" }), "chỉ tổng điểm");
  await user.click(screen.getByRole("checkbox", { name: "Ghi tỷ lệ % bên cạnh điểm trong bảng xếp hạng" }));
  await user.click(screen.getByRole("radio", { name: /^công thức Excel/ }));
  expect(await screen.findByText(/^Bảng \d+\. .*Mức II trở lên/)).toBeVisible();
  const { report } = pane.store.getState().memory.sheets[SHEET] ?? {};
  expect(report).toMatchObject({
    mode: "formulas",
    reached: { kind: "band", label: "Mức II" },
    shares: true,
    levels: 0,
  });
  expect(report?.parts).not.toContain("ranking");
  cleanup();
  const again = await openPaneOver(workbook);
  expect(again.store.getState().report).toEqual(report);
});

test("what stands around the report is kept in the workbook: given, left to be filled in by hand, or left out", async () => {
  const { workbook, pane } = await showReport();
  await user.click(screen.getByText("Thông tin văn bản"));
  enter("Cơ quan ban hành", "Sở Khoa học ");
  await user.click(screen.getByRole("checkbox", { name: "Bỏ Cơ quan chủ quản" }));
  enter("Ngày ban hành", "2021-03-01");
  enter("Nơi nhận, mỗi dòng một nơi", "Như trên;\n\n Các sở;");
  const letter = {
    issuingBody: "Sở Khoa học",
    parentBody: "",
    date: "2021-03-01",
    recipients: ["Như trên;", "Các sở;"],
  };
  expect(pane.store.getState().memory.letter).toEqual(letter);
  expect(screen.getByLabelText("Cơ quan chủ quản")).toBeDisabled();
  enter("Cơ quan ban hành", " ");
  await user.click(screen.getByRole("checkbox", { name: "Chỉ ghi nơi lưu" }));
  const again = await openPaneOver(workbook);
  expect(again.store.getState().memory.letter).toEqual({ parentBody: "", date: "2021-03-01", recipients: [] });
});

test("pages are made for units that are found by their names, looked at first, and handed over as a file", async () => {
  const { pane } = await showReport();
  await user.click(screen.getByText("Phiếu từng đơn vị"));
  enter("Tìm đơn vị", "y te");
  const list = within(screen.getByRole("list", { name: "Các đơn vị" }));
  expect(list.getAllByRole("listitem")).toHaveLength(1);
  await user.click(list.getByRole("button", { name: "Xem phiếu của Sở Y tế" }));
  expect(await screen.findByRole("button", { name: "Đóng phiếu đang xem" })).toBeVisible();
  expect(await screen.findByRole("heading", { name: /Sở Y tế/ })).toBeVisible();

  await user.click(screen.getByRole("radio", { name: /^những đơn vị được chọn/ }));
  expect(screen.getByText("Hãy chọn ít nhất một đơn vị.")).toBeVisible();
  await user.click(list.getByRole("checkbox", { name: "Sở Y tế" }));
  await user.click(screen.getByRole("button", { name: "Sổ làm việc mới (.xlsx)" }));
  expect(await screen.findByText("Tệp gồm 1 phiếu đã sẵn sàng.")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Tải “.*phiếu từng đơn vị\.xlsx”$/ })).toBeEnabled();
  expect(pane.store.getState().work).toBeNull();
});

test("where the web view has no clipboard the user is told to copy by hand", async () => {
  await showReport();
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await user.click(screen.getByRole("button", { name: "Chép các nhận xét" }));
  expect(await screen.findByText(/^Excel này không cho chép\./)).toBeInTheDocument();
});
