/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { runCommand } from "../../../src/taskpane/commands/runCommand";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import type { DiagnosisState } from "../../../src/taskpane/state/state";
import { diagnosisOf } from "../../support/diagnosisOf";
import { openPane, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

beforeAll(loadSheetParts);
afterEach(cleanup);

async function show(found: DiagnosisState["found"] = null) {
  const { pane } = await openPane([{ name: SHEET, rows: scoresOnly() }]);
  if (found !== null) pane.store.dispatch({ type: "diagnosed", found });
  render(<App pane={pane} />);
  await user.click(screen.getByRole("button", { name: "Chẩn đoán" }));
  await screen.findByRole("heading", { name: "Chẩn đoán" });
  return pane;
}

test("says beforehand what it will do, and is left with the keyboard where it was opened", async () => {
  await show();
  expect(screen.getByRole("heading", { name: "Chẩn đoán" })).toHaveFocus();
  expect(screen.getByText(/trang tạm tên “CQDT tạm …”/)).toBeInTheDocument();
  expect(screen.getByText(/kể cả tên trang/)).toBeInTheDocument();
  expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  expect(screen.getByRole("button", { name: "Chẩn đoán" })).toHaveFocus();
});

test("a protected structure is said in one sentence", async () => {
  await show({ ok: false, problems: [{ code: "structure-protected", sheet: "CQDT tạm 1" }] });
  expect(screen.getByText(/Cấu trúc sổ làm việc đang được bảo vệ/)).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Kết quả" })).not.toBeInTheDocument();
});

test("a fault of the program while it runs is told, not that the sheet was filled before", async () => {
  const pane = await show();
  act(() => pane.store.dispatch({ type: "noticed", notice: { kind: "filled", cells: 60, columns: 3 } }));
  expect(screen.queryByText(/^Đã điền/)).not.toBeInTheDocument();
  const problem = { code: "unexpected", reason: "Invalid escape" } as const;
  act(() => pane.store.dispatch({ type: "noticed", notice: { kind: "pane", problem } }));
  expect(screen.getByRole("alert")).toHaveTextContent("Invalid escape");
});

test("the command that opens the pane takes the keyboard to it; one that works shows its step in its place", async () => {
  const pane = await show();
  screen.getByRole("button", { name: "Quay lại" }).focus();
  await act(() => runCommand(pane, "openPane"));
  expect(screen.getByRole("heading", { name: "Chẩn đoán" })).toHaveFocus();
  await act(() => runCommand(pane, "openReport"));
  expect(screen.getByRole("tab", { name: "Báo cáo", selected: true })).toBeInTheDocument();
  await act(() => runCommand(pane, "openPane"));
  expect(screen.getByRole("tab", { name: "Báo cáo" })).toHaveFocus();
});

test("what failed comes first, with what was expected and seen, and in words beside the sign", async () => {
  const broken = { status: "broken", expected: '["0012"]', seen: "[12]" } as const;
  await show({ ok: true, value: diagnosisOf([{ status: "passed" }, broken, { status: "not-run" }]) });
  const [first] = within(screen.getByRole("region", { name: "Từng điều một" })).getAllByRole("listitem");
  expect(first).toHaveTextContent('✗ Không đạtGhi vào trang tính: Điều 1Mong đợi: ["0012"]Thấy: [12]');
  expect(screen.getByText("1 đạt · 1 không đạt · 0 không áp dụng")).toBeInTheDocument();
  expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
});

test("the report is copied, or stands selected where the clipboard is kept from us", async () => {
  await show({ ok: true, value: diagnosisOf([{ status: "passed" }]) });
  await user.click(screen.getByRole("button", { name: "Chép báo cáo" }));
  expect(await screen.findByText("Đã chép báo cáo.")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toMatch(/^# CQDT – Chẩn đoán/);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Chép báo cáo" }));
  const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Văn bản báo cáo" });
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
  expect(area.value).toContain("1 đạt");
});
