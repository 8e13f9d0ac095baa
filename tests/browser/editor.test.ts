import type { FrameLocator, Page } from "playwright-core";
import type { CellValue } from "../../src/grid/grid";
import { valueAt } from "../../src/grid/grid";
import { createXlsx } from "../../src/xlsx/createXlsx";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { axeFindings } from "./support/axeFindings";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";
import { openFile, save, watchForeignRequests } from "./support/workbenchPage";

const SHEET = "Bảng 1";
const FIRST_UNIT = 11;
const LAST_UNIT = 30;
const TIER_COLUMN = 3;

jest.setTimeout(180_000);

let page: Page;
let pane: FrameLocator;
let origin: string;

inWorkbench(1400, (opened) => {
  ({ page, pane, origin } = opened);
});

function tiersIn(bytes: Uint8Array): readonly CellValue[] {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error("The saved file cannot be opened.");
  const grid = gridOf(file.value, SHEET);
  return Array.from({ length: LAST_UNIT - FIRST_UNIT + 1 }, (_, unit) => valueAt(grid, FIRST_UNIT + unit, TIER_COLUMN));
}

async function setBest(minimum: string): Promise<void> {
  await pane.getByRole("button", { name: /^Tổng điểm tối đa/ }).click();
  const best = pane.getByRole("group", { name: "Điều kiện 1 của “Mức I”" });
  await best.getByRole("textbox", { name: "Ngưỡng" }).fill(minimum);
}

async function narrow(width: number): Promise<void> {
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement, px) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "820px" });
    frame.style.width = `${String(px)}px`;
  }, width);
}

async function widen(): Promise<void> {
  await page.locator("iframe").evaluate((frame) => frame.removeAttribute("style"));
}

async function widths(): Promise<readonly number[]> {
  return pane.locator("main").evaluate((main) => {
    const { clientWidth, scrollWidth } = main.ownerDocument.documentElement;
    return [clientWidth, Math.max(scrollWidth, main.scrollWidth)];
  });
}

test("an edited copy: the preview moves, the sheet's formulas follow the saved rubric, and the saved file has it", async () => {
  const foreignRequests = watchForeignRequests(page, origin);
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("button", { name: "Sửa bản sao" }).click();
  await setBest("50");
  await pane.getByText(/^So với trước khi sửa: 0 đơn vị đổi hạng, [1-9]\d* đơn vị đổi mức\.$/).waitFor();
  await takeScreenshot(page, "editor-1400");
  for (const width of [360, 320]) {
    await narrow(width);
    await takeScreenshot(page.locator("iframe"), `editor-criteria-${String(width)}`);
    expect(await widths()).toEqual([width, width]);
  }
  expect(await axeFindings(page)).toEqual([]);
  await pane.getByRole("heading", { name: "Xem trước xếp hạng" }).scrollIntoViewIfNeeded();
  await pane.getByRole("table", { name: /^Xếp hạng theo/ }).evaluate((table) => table.scrollIntoView());
  await takeScreenshot(page.locator("iframe"), "editor-preview-320");
  for (const part of ["Chung", "Xếp hạng", "Ký hiệu", "Đơn vị"]) {
    await pane.getByRole("tab", { name: part }).click();
    await pane.getByRole("tab", { name: part }).evaluate((tab) => tab.scrollIntoView());
    await takeScreenshot(page.locator("iframe"), `editor-${part}-320`);
    expect(await widths()).toEqual([320, 320]);
    expect(await axeFindings(page)).toEqual([]);
  }
  await widen();
  await pane.getByRole("button", { name: "Lưu vào tệp" }).click();
  await pane.getByText(/^Đã lưu bộ tiêu chí/).waitFor();

  await pane.getByRole("tab", { name: "Tính điểm" }).click();
  await pane.getByRole("button", { name: /^(Điền kết quả|Ghi đè \d+ ô và điền)$/ }).click();
  await pane.getByText(/^Đã điền \d/).waitFor();
  const before = tiersIn(await save(page));

  await pane.getByRole("tab", { name: "Bộ tiêu chí" }).click();
  await pane.getByRole("button", { name: "Sửa bộ tiêu chí này" }).click();
  await setBest("59,5");
  await pane.getByText(/^So với trước khi sửa: 0 đơn vị đổi hạng, [1-9]\d* đơn vị đổi mức\.$/).waitFor();
  await pane.getByRole("button", { name: "Lưu vào tệp" }).click();
  await pane.getByText(/^Đã lưu bộ tiêu chí/).waitFor();
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  const saved = await save(page);
  const after = tiersIn(saved);
  expect(before).toContain("Mức I");
  expect(after).not.toContain("Mức I");

  await openFile(page, "da-luu.xlsx", saved);
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  await pane.getByRole("radio", { name: /\(bản sửa\)$/ }).waitFor();
  expect(tiersIn(await save(page))).toEqual(after);
  expect(foreignRequests).toEqual([]);
});

test("a sheet that no rubric is known for: drafted, questions shown, completed and saved", async () => {
  const rows: readonly (readonly (string | number)[])[] = [
    ["STT", "Đơn vị", "Nền tảng số (20)", "Nhân lực số (30)", "Dịch vụ số (50)"],
    [1, "Xã An Bình", 15, 20, 40],
    [2, "Xã Bình Minh", 18, 25, 35],
    [3, "Phường Cẩm Sơn", 10, 22, 41],
  ];
  const cells = rows.flatMap((row, above) =>
    row.map((content, left) => ({ row: above + 1, column: left + 1, content })),
  );
  await openFile(
    page,
    "tinh-khac.xlsx",
    createXlsx({ font: { name: "Arial", size: 11 }, sheets: [{ name: "Xã", cells }] }),
  );
  await pane.getByRole("button", { name: "Soạn từ trang tính này" }).click();
  await pane.getByText(/điều trang tính chưa quyết định$/).waitFor();
  await narrow(320);
  await takeScreenshot(page.locator("iframe"), "editor-draft-320");
  expect(await widths()).toEqual([320, 320]);
  expect(await axeFindings(page)).toEqual([]);
  await pane.getByRole("table", { name: /^Xếp hạng theo/ }).waitFor();
  await pane.getByRole("button", { name: "Lưu vào tệp" }).click();
  await pane.getByText(/^Đã lưu bộ tiêu chí/).waitFor();
  await pane.getByText(/^3 đơn vị · 3 chỉ tiêu/).waitFor();
});
