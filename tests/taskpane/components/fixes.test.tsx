/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CellValue } from "../../../src/grid/grid";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { rubricOf } from "../../support/rubricOf";
import { openPane, RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

/** Cao Bằng's departments, with cells written anew: by row and column from 1. */
function messy(changes: Readonly<Record<string, CellValue>>): CellValue[][] {
  const rows = scoresOnly();
  for (const [place, value] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    const cells = rows[row - 1];
    if (cells === undefined) throw new Error(`no row ${place}`);
    cells[column - 1] = value;
  }
  return rows;
}

const TEXT_NUMBER = { "2:2": "7,5" };
const SPACES = { "3:1": "Sở\u00a0Y\u00a0tế", "1:7": "Chính sách".normalize("NFD") };

async function showCheck(rows: CellValue[][]) {
  const opened = await openPane([{ name: SHEET, rows }]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  render(<App pane={opened.pane} />);
  await user.click(screen.getByRole("tab", { name: /Kiểm tra/ }));
  return opened;
}

function fixes() {
  return screen.findByRole("region", { name: "Sửa được ngay" });
}

function rowsOfPreview(): readonly string[][] {
  const table = within(screen.getByRole("group", { name: "Xem trước khi sửa" })).getByRole("table");
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => cell.textContent));
}

function checksOf({ pane }: Awaited<ReturnType<typeof showCheck>>): readonly string[] {
  return (pane.store.getState().evaluation?.findings ?? []).map(({ check }) => check);
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("each kind has its count; its preview shows old and new, and what the eye does not see", async () => {
  await showCheck(messy({ ...TEXT_NUMBER, ...SPACES }));
  const section = await fixes();
  expect(within(section).getByText("Số lưu ở dạng văn bản thành số: 1 ô")).toBeVisible();
  expect(within(section).getByText("Dấu cách và chữ tổ hợp trong tiêu đề, tên đơn vị: 2 ô")).toBeVisible();
  await user.click(within(section).getByRole("button", { name: /^Sửa… Dấu cách/ }));
  expect(rowsOfPreview()).toEqual([
    ["G1", `${"Chính sách".normalize("NFD")}chữ tổ hợp (NFD)`, "Chính sách"],
    ["A3", "Sở\u00a0Y\u00a0tếdấu cách không ngắt", "Sở Y tế"],
  ]);
  await user.click(screen.getByRole("checkbox", { name: "Số lưu ở dạng văn bản thành số" }));
  expect(rowsOfPreview()).toContainEqual(["B2", "7,5văn bản", "7,5số"]);
  expect(screen.getByRole("button", { name: "Áp dụng cho 3 ô" })).toBeVisible();
  const { violations } = await axe.run(section, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("applying puts the cells right, their findings go, and undo brings back exactly what was there", async () => {
  const opened = await showCheck(messy({ ...TEXT_NUMBER, ...SPACES }));
  const { workbook } = opened;
  const before = workbook.contentOf(SHEET);
  const scores = opened.pane.store.getState().evaluation?.scoreboard.scores;
  expect(checksOf(opened)).toEqual(expect.arrayContaining(["number-as-text", "untidy-text"]));
  await user.click(within(await fixes()).getByRole("button", { name: "Sửa tất cả…" }));
  await user.click(screen.getByRole("button", { name: "Áp dụng cho 3 ô" }));
  expect(await screen.findByText("Đã sửa 3 ô; điểm và cách hiểu bảng giữ nguyên.")).toBeVisible();
  expect(workbook.valueOf(SHEET, 2, 2)).toBe(7.5);
  expect(workbook.valueOf(SHEET, 3, 1)).toBe("Sở Y tế");
  expect(checksOf(opened)).not.toContain("number-as-text");
  expect(checksOf(opened)).not.toContain("untidy-text");
  expect(opened.pane.store.getState().evaluation?.scoreboard.scores).toEqual(scores);
  expect(screen.queryByRole("group", { name: "Xem trước khi sửa" })).toBeNull();
  const undoButton = screen.getByRole("button", { name: "Hoàn tác lần sửa này" });
  await waitFor(() => expect(undoButton).toHaveFocus());
  await user.click(undoButton);
  expect(await screen.findByText(/^Đã hoàn tác/)).toBeVisible();
  expect(workbook.contentOf(SHEET)).toEqual(before);
  expect(screen.queryByRole("button", { name: "Hoàn tác lần sửa này" })).toBeNull();
});

test("only the chosen kind is written", async () => {
  const { workbook } = await showCheck(messy({ ...TEXT_NUMBER, ...SPACES }));
  await user.click(within(await fixes()).getByRole("button", { name: /^Sửa… Số lưu/ }));
  await user.click(screen.getByRole("button", { name: "Áp dụng cho 1 ô" }));
  await screen.findByText(/^Đã sửa 1 ô/);
  expect(workbook.valueOf(SHEET, 2, 2)).toBe(7.5);
  expect(workbook.valueOf(SHEET, 3, 1)).toBe("Sở\u00a0Y\u00a0tế");
});

test("a sheet that changed since the preview is not written; the new preview is shown", async () => {
  const { workbook } = await showCheck(messy(TEXT_NUMBER));
  await user.click(within(await fixes()).getByRole("button", { name: /^Sửa… Số lưu/ }));
  workbook.type(SHEET, 4, 2, "6,5");
  await user.click(screen.getByRole("button", { name: "Áp dụng cho 1 ô" }));
  expect(await screen.findByText(/danh sách ô cần sửa đã khác/)).toBeVisible();
  expect(workbook.valueOf(SHEET, 2, 2)).toBe("7,5");
  await waitFor(() => expect(rowsOfPreview()).toHaveLength(2));
});

test("a fixed cell that was changed since is shown before an undo and stays", async () => {
  const opened = await showCheck(messy(TEXT_NUMBER));
  await user.click(within(await fixes()).getByRole("button", { name: /^Sửa… Số lưu/ }));
  await user.click(screen.getByRole("button", { name: "Áp dụng cho 1 ô" }));
  await screen.findByText(/^Đã sửa 1 ô/);
  opened.workbook.type(SHEET, 2, 2, 6);
  await user.click(screen.getByRole("button", { name: "Hoàn tác lần sửa này" }));
  const left = await screen.findByRole("region", { name: "Một số ô đã thay đổi sau khi CQDT ghi" });
  expect(within(left).getByRole("row", { name: /^B2 .*6$/ })).toBeVisible();
  expect(within(left).getByRole("heading")).toHaveFocus();
  await user.click(within(left).getByRole("button", { name: "Bỏ qua lần ghi này" }));
  expect(await screen.findByText(/1 ô đã thay đổi sau khi CQDT ghi được giữ nguyên/)).toBeVisible();
  expect(opened.workbook.valueOf(SHEET, 2, 2)).toBe(6);
  expect(screen.queryByRole("button", { name: "Hoàn tác lần sửa này" })).toBeNull();
});

test("with no kind chosen there is nothing to apply", async () => {
  await showCheck(messy(TEXT_NUMBER));
  await user.click(within(await fixes()).getByRole("button", { name: /^Sửa… Số lưu/ }));
  await user.click(screen.getByRole("checkbox", { name: "Số lưu ở dạng văn bản thành số" }));
  expect(screen.getByText("Chưa chọn loại nào.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Áp dụng cho 0 ô" })).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByRole("group", { name: "Xem trước khi sửa" })).toBeNull();
});

test("of many cells a page is drawn", async () => {
  const changes = Object.fromEntries(
    scoresOnly().flatMap((row, index) =>
      index === 0
        ? []
        : row.flatMap((value, at) => (at === 0 ? [] : [[`${String(index + 1)}:${String(at + 1)}`, String(value)]])),
    ),
  ) as Record<string, CellValue>;
  await showCheck(messy(changes));
  await user.click(within(await fixes()).getByRole("button", { name: /^Sửa… Số lưu/ }));
  expect(rowsOfPreview()).toHaveLength(20);
  await user.click(screen.getAllByRole("button", { name: "Trang sau" })[0] ?? document.body);
  expect(rowsOfPreview()[0]?.[0]).not.toBe("B2");
});

test("a unit on two rows is shown with both rows side by side, and no row is deleted", async () => {
  const rows = scoresOnly();
  const [, second = []] = rows;
  const [name = null, ...scores] = second;
  await showCheck([...rows, [name, ...scores.slice(0, -1), 1]]);
  const section = await fixes();
  await user.click(within(section).getByText(/^1 đơn vị có hai hàng/));
  const table = within(section).getByRole("table", {
    name: `${String(name)}: hàng 2 và hàng ${String(rows.length + 1)}`,
  });
  expect(within(table).getAllByText("≠ khác nhau")).toHaveLength(1);
  expect(within(section).getByText(/không xóa hàng nào/)).toBeVisible();
});

test("a sheet in order offers nothing", async () => {
  await showCheck(scoresOnly());
  await waitFor(() => expect(screen.getByText("Phát hiện")).toBeVisible());
  expect(screen.queryByText("Sửa được ngay")).toBeNull();
});
