/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CellValue } from "../../../src/grid/grid";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";
import { openPane, type OpenedPane, RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

async function showAudit(rows: CellValue[][], others: Readonly<Record<string, CellValue[][]>> = {}) {
  const opened: OpenedPane = await openPane([
    { name: SHEET, rows },
    ...Object.entries(others).map(([name, table]) => ({ name, rows: table })),
  ]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  await follow(opened.pane);
  render(<App pane={opened.pane} />);
  await user.click(screen.getByRole("tab", { name: "Đối chiếu" }));
  await screen.findByRole("heading", { name: "Số liệu đã ghi so với điểm" });
  return opened;
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("what Cao Bằng printed wrongly is listed with its reason; pressing one selects its cell", async () => {
  const { workbook } = await showAudit(publishedSheet(RUBRIC));
  expect(screen.getByText(/^\d+ khớp · \d+ do làm tròn · 5 sai/)).toBeVisible();
  const item = screen.getByRole("button", { name: /Văn phòng UBND tỉnh – tổng điểm/ });
  expect(item).toHaveTextContent("thì phải là 45,2");
  expect(item).toHaveTextContent("Có thể vì: Sai một chữ số");
  await user.click(item);
  expect(workbook.selection()?.sheet).toBe(SHEET);
  expect(item).toHaveTextContent(
    `Ô ${"ABCDEFGHIJKL".charAt((workbook.selection()?.area.column ?? 0) - 1)}${String(workbook.selection()?.area.row)}`,
  );
});

test("the arithmetic stands below, the other verdicts behind the filter, and arrows move along", async () => {
  await showAudit(publishedSheet(RUBRIC));
  const entry = screen.getByRole("button", { name: /Văn phòng UBND tỉnh – tổng điểm/ }).closest("li");
  if (entry === null) throw new Error("no list item");
  await user.click(within(entry).getByText("Cách tính"));
  expect(within(entry).getByText("Cách tính: 5 + 13,2 + 12 + 6 + 4 + 5 = 45,2.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Khớp \(/ }));
  expect(screen.queryByRole("button", { name: /ghi 44,2/ })).toBeNull();
  const [first, second] = screen.getAllByRole("button", { name: /^Ô [A-Z]\d+ / });
  first?.focus();
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
});

test("the other sheets are read and named; an entry there selects its cell there", async () => {
  const table: CellValue[][] = [
    ["Đơn vị", "Hạ tầng kỹ thuật"],
    ...publishedSheet(`${RUBRIC}-bang2-ha-tang`)
      .slice(1)
      .map((row, index): CellValue[] => [row[0] ?? null, index === 0 ? 1 : (row[1] ?? null)]),
  ];
  const { workbook } = await showAudit(publishedSheet(RUBRIC), { "Bảng 2": table });
  await user.click(await screen.findByRole("button", { name: /^Trang “Bảng 2”\s*Ô B2 / }));
  expect(workbook.selection()).toMatchObject({ sheet: "Bảng 2", area: { row: 2, column: 2 } });
  await user.selectOptions(screen.getByRole("combobox", { name: "Trang tính" }), "Bảng 2");
  expect(screen.getByText(/khớp · 0 do làm tròn · 1 sai$/)).toBeVisible();
});

test("a table of scores alone is said to have nothing to audit", async () => {
  await showAudit(scoresOnly());
  expect(screen.getByText(/^Trang tính chỉ có điểm/)).toBeVisible();
});

test("without a rubric the step says where to choose one", async () => {
  const { pane } = await openPane([{ name: SHEET, rows: scoresOnly() }]);
  render(<App pane={pane} />);
  await user.click(screen.getByRole("tab", { name: "Đối chiếu" }));
  expect(await screen.findByText(/^Chưa chọn bộ tiêu chí\. /)).toBeVisible();
});

test("statements of a pasted text are checked one by one, and stay when the step is left", async () => {
  const { workbook } = await showAudit(publishedSheet(RUBRIC));
  const box = screen.getByRole("textbox", { name: "Dán đoạn văn cần đối chiếu" });
  await user.click(box);
  await user.paste("Sở Giáo dục và Đào tạo đạt 56,3 điểm. Sở Y tế đạt 54,7 điểm.");
  expect(await screen.findByText("1 khớp · 0 do làm tròn · 1 sai · 0 chưa đối chiếu được")).toBeVisible();
  const wrong = screen.getByText("“54,7 điểm”").closest("li");
  expect(wrong).toHaveTextContent("Sai");
  expect(wrong).toHaveTextContent("53,7");
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(screen.getByRole("tab", { name: "Đối chiếu" }));
  expect(screen.getByRole("textbox", { name: "Dán đoạn văn cần đối chiếu" })).toHaveValue(
    "Sở Giáo dục và Đào tạo đạt 56,3 điểm. Sở Y tế đạt 54,7 điểm.",
  );
  expect(workbook.selection()).toBeNull();
});

test("a text can be taken from the selected cells", async () => {
  const { workbook } = await showAudit(publishedSheet(RUBRIC), { "Nhận xét": [["Sở Y tế đạt 53,7 điểm."]] });
  act(() => workbook.selectRow("Nhận xét", 1));
  await user.click(await screen.findByRole("button", { name: "Lấy từ các ô đang chọn" }));
  expect(await screen.findByText("1 khớp · 0 do làm tròn · 0 sai · 0 chưa đối chiếu được")).toBeVisible();
});

test("the step speaks English as well", async () => {
  await showAudit(publishedSheet(RUBRIC));
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByText(/^\d+ agree · \d+ rounding · 5 wrong/)).toBeVisible();
  expect(screen.getByRole("button", { name: /Văn phòng UBND tỉnh – total\) says 44\.2\./ })).toBeVisible();
});

test("axe finds nothing in the step", async () => {
  await showAudit(publishedSheet(RUBRIC));
  await user.click(screen.getByRole("textbox", { name: "Dán đoạn văn cần đối chiếu" }));
  await user.paste("Sở Y tế đạt 54,7 điểm.");
  await screen.findByText("“54,7 điểm”");
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
