/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import type { CellValue } from "../../../src/grid/grid";
import type { FakeSheet } from "../../support/fakeWorkbook";
import { openPane, scoresAndResults, scoresOnly, SHEET, type OpenedPane } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

async function show(rows: CellValue[][], sheet: Partial<FakeSheet> = {}): Promise<OpenedPane> {
  const opened = await openPane([{ name: SHEET, rows, ...sheet }]);
  await follow(opened.pane);
  render(<App pane={opened.pane} />);
  return opened;
}

/** Types a value into a sheet before it is opened; 1-based. */
function enter(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  rows[row - 1]?.splice(column - 1, 1, value);
}

async function chooseCaoBang(): Promise<void> {
  await user.click(screen.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }));
}

async function goTo(step: "Bộ tiêu chí" | "Kiểm tra" | "Tính điểm" | "Tô màu"): Promise<void> {
  await user.click(screen.getByRole("tab", { name: step }));
}

function status(): HTMLElement {
  return screen.getByRole("status", { name: "Tình trạng" });
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("the whole job", () => {
  test("choose, check, fill values, read the ranking, highlight, undo", async () => {
    const { workbook } = await show(scoresOnly());
    expect(status()).toHaveTextContent("Chưa chọn bộ tiêu chí");
    await chooseCaoBang();
    expect(status()).toHaveTextContent("20 đơn vị · 6 chỉ tiêu · 0 lỗi");
    expect(status()).toHaveTextContent("Chưa điền kết quả");

    await user.click(screen.getByRole("button", { name: "Tiếp tục: Kiểm tra" }));
    expect(screen.getByText(/tên đơn vị ở cột A, từ hàng 2 đến hàng 21/)).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Tiếp tục: Tính điểm" }));
    await user.click(screen.getByRole("radio", { name: /Giá trị/ }));
    expect(screen.getByText("Cột H: Tổng điểm (cột mới)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Điền kết quả" }));
    expect(workbook.valueOf(SHEET, 2, 8)).toBe(56.3);
    expect(status()).toHaveTextContent("Kết quả khớp");
    await user.click(screen.getByRole("button", { name: "Tiếp tục: Báo cáo" }));
    const first = within(await screen.findByRole("row", { name: /Sở Giáo dục và Đào tạo/ }));
    expect(first.getByText("56,3")).toBeVisible();
    expect(first.getByText("Mức I")).toBeVisible();

    await goTo("Tô màu");
    await user.click(screen.getByRole("button", { name: "Tô màu" }));
    expect(workbook.rulesOf(SHEET)).not.toEqual([]);
    await user.click(screen.getByRole("button", { name: "Bỏ tô màu" }));
    expect(workbook.rulesOf(SHEET)).toEqual([]);

    await goTo("Tính điểm");
    await user.click(screen.getByRole("button", { name: "Hoàn tác lần điền này" }));
    expect(workbook.valueOf(SHEET, 2, 8)).toBeNull();
    expect(status()).toHaveTextContent("Chưa điền kết quả");
  });

  test("the rubric that fits the sheet is offered, and one press takes it", async () => {
    await show(scoresOnly());
    expect(screen.getByText(/Trang tính này khớp với bộ tiêu chí “.*tỉnh Cao Bằng năm 2020”\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dùng bộ tiêu chí này" }));
    expect(screen.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ })).toBeChecked();
    expect(status()).toHaveTextContent("20 đơn vị · 6 chỉ tiêu · 0 lỗi");
    expect(screen.queryByRole("button", { name: "Dùng bộ tiêu chí này" })).toBeNull();
  });

  test("what would be overwritten is shown with old and new before it is", async () => {
    const { workbook } = await show(scoresAndResults(1, null));
    await chooseCaoBang();
    await goTo("Tính điểm");
    const table = screen.getByRole("table", { name: "20 ô đang có nội dung sẽ thay đổi" });
    expect(within(table).getByRole("row", { name: "H2 Sở Giáo dục và Đào tạo 1 56,3" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ghi đè 20 ô và điền" }));
    expect(workbook.formulaOf(SHEET, 2, 8)).toMatch(/^=CQDT\.TOTAL/);
  });

  test("a protected sheet is told in one sentence, read out at once", async () => {
    await show(scoresOnly(), { protected: true });
    await chooseCaoBang();
    await goTo("Tính điểm");
    await user.click(screen.getByRole("button", { name: "Điền kết quả" }));
    expect(screen.getByRole("alert")).toHaveTextContent(SHEET);
    await user.click(screen.getByRole("button", { name: "Đóng thông báo" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("“do everything” stops at an error and leads to it", async () => {
    const rows = scoresOnly();
    enter(rows, 2, 2, 99);
    const { workbook } = await show(rows);
    await chooseCaoBang();
    await user.click(screen.getByRole("button", { name: "Làm tất cả" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Dừng lại vì bảng điểm có 1 lỗi");
    await user.click(screen.getByRole("button", { name: /^Ô B2/ }));
    expect(workbook.selection()).toMatchObject({ sheet: SHEET, area: { row: 2, column: 2 } });
  });
});

describe("checking", () => {
  test("a corrected row takes effect on Enter; an impossible one is refused beside the field", async () => {
    await show(scoresOnly());
    await chooseCaoBang();
    await goTo("Kiểm tra");
    await user.click(screen.getByText("Xem và sửa cách hiểu"));
    const lastRow = screen.getByRole("textbox", { name: "Đơn vị đến hàng" });
    await user.clear(lastRow);
    await user.type(lastRow, "99{Enter}");
    expect(screen.getByText("Nhập số hàng từ 1 đến 21.")).toBeVisible();
    expect(status()).toHaveTextContent("20 đơn vị");
    await user.clear(lastRow);
    await user.type(lastRow, "11{Enter}");
    expect(status()).toHaveTextContent("10 đơn vị");
    await user.click(screen.getByRole("button", { name: "Nhận dạng lại tự động" }));
    expect(status()).toHaveTextContent("20 đơn vị");
  });

  test("a column chosen twice is refused and can be chosen again", async () => {
    await show(scoresOnly());
    await chooseCaoBang();
    await goTo("Kiểm tra");
    await user.click(screen.getByText("Xem và sửa cách hiểu"));
    const column = screen.getByRole("combobox", { name: "Cột của Nhân lực" });
    expect(column).toHaveDisplayValue("F – Nhân lực");
    await user.selectOptions(column, "G – Chính sách");
    expect(screen.getByText("chưa tìm thấy cột")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Cột của Chính sách" }), "G – Chính sách");
    expect(screen.getByRole("alert")).toHaveTextContent("Cột G");
    await user.selectOptions(screen.getByRole("combobox", { name: "Cột của Nhân lực" }), "F – Nhân lực");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(status()).toHaveTextContent("20 đơn vị · 6 chỉ tiêu");
  });

  test("findings can be filtered and walked along with the arrow keys", async () => {
    const rows = scoresOnly();
    enter(rows, 2, 2, 99);
    enter(rows, 3, 2, 98);
    enter(rows, 4, 3, null);
    await show(rows);
    await chooseCaoBang();
    await goTo("Kiểm tra");
    await user.click(screen.getByRole("button", { name: "Lỗi (2)" }));
    expect(screen.queryByRole("button", { name: /^Ô C4/ })).toBeNull();
    screen.getByRole("button", { name: /^Ô B2/ }).focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: /^Ô B3/ })).toHaveFocus();
  });

  test("of hundreds of alike findings one is told, the others when asked for, and the single one beside them is seen", async () => {
    const rows = scoresOnly().map((row, index) =>
      index === 0 ? row : row.map((value) => (typeof value === "number" ? String(value).replace(".", ",") : value)),
    );
    enter(rows, 20, 4, null);
    await show(rows);
    await chooseCaoBang();
    await goTo("Kiểm tra");
    const first = screen.getByRole("button", { name: /^Ô B2 .* chứa số ở dạng văn bản/ });
    expect(screen.queryByRole("button", { name: /^Ô B3 / })).toBeNull();
    expect(screen.getByRole("button", { name: /^Ô D20 / })).toBeVisible();
    first.focus();
    await user.keyboard("{ArrowDown}");
    const others = screen.getByText(/^Thêm 1\d\d phát hiện cùng loại$/);
    expect(others).toHaveFocus();
    await user.click(others);
    expect(await screen.findByRole("button", { name: /^Ô B3 / })).toBeVisible();
  });

  test("a text in a cell is shown as text", async () => {
    const rows = scoresOnly();
    enter(rows, 2, 2, "<img src=x onerror=alert(1)>");
    await show(rows);
    await chooseCaoBang();
    await goTo("Kiểm tra");
    expect(screen.getByRole("button", { name: /<img src=x onerror=alert\(1\)>/ })).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("the selected unit", () => {
  test("its results and what it lacks for the next tier are shown", async () => {
    const { workbook } = await show(scoresOnly());
    await chooseCaoBang();
    act(() => workbook.selectRow(SHEET, 3));
    const card = screen.getByRole("region", { name: "Đơn vị đang chọn" });
    expect(card).toHaveTextContent("Sở Y tế");
    expect(card).toHaveTextContent("Tổng điểm53,789,50%Mức II2");
    expect(card).toHaveTextContent("Để đạt Mức I về Tổng điểm:Tổng điểm thiếu 0,3 điểm");
    act(() => workbook.selectRow(SHEET, 1));
    expect(screen.queryByRole("region", { name: "Đơn vị đang chọn" })).toBeNull();
  });
});

describe("language", () => {
  test("English is one press away, remembered, and writes numbers its own way", async () => {
    await show(scoresOnly());
    await chooseCaoBang();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(document.documentElement.lang).toBe("en");
    await user.click(screen.getByRole("tab", { name: "Report" }));
    expect(await screen.findByRole("cell", { name: "56.3" })).toBeVisible();
    expect(localStorage.getItem("cqdt.language")).toBe("en");
  });
});

describe("accessibility", () => {
  test.each(["Bộ tiêu chí", "Kiểm tra", "Tính điểm", "Tô màu"] as const)("axe finds nothing in %s", async (step) => {
    const rows = scoresAndResults(1, null);
    enter(rows, 2, 2, 99);
    const { workbook } = await show(rows);
    await chooseCaoBang();
    act(() => workbook.selectRow(SHEET, 3));
    await goTo(step);
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
