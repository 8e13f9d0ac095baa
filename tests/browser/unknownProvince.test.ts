import type { FrameLocator, Locator, Page } from "playwright-core";
import type { CellValue } from "../../src/grid/grid";
import { valueAt } from "../../src/grid/grid";
import type { Inspection } from "../../src/workbench/session/inspection";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { axeFindings } from "./support/axeFindings";
import { goTo } from "./support/gridActions";
import { inWorkbench } from "./support/inWorkbench";
import { takeGuidePicture } from "./support/takeGuidePicture";
import { openFile, openSample, save, watchForeignRequests } from "./support/workbenchPage";

// From the sheet of a province that the library does not know to a workbook with its own rubric, as docs/viet-bo-tieu-chi.md tells
// it, without a line of JSON; the page's pictures are taken on the way.

declare const cqdtWorkbench: Inspection;

const SAMPLE = "lam-an-2025-dti";
const SHEET = "DTI cấp xã 2025";
const BANDS = [
  ["Xuất sắc", "90"],
  ["Tốt", "75"],
  ["Đạt", "60"],
] as const;

jest.setTimeout(180_000);

let page: Page;
let pane: FrameLocator;
let origin: string;

inWorkbench(1280, (opened) => {
  ({ page, pane, origin } = opened);
});

/** Row, total, tier and rank of each row that the sheet numbers as a unit. */
function resultsIn(bytes: Uint8Array, sheet: string): readonly (readonly CellValue[])[] {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error("The saved file cannot be opened.");
  const grid = gridOf(file.value, sheet);
  const rows = grid.values.flatMap((row, index) =>
    typeof row[0] === "number" && typeof row[1] === "string" ? [index + 1] : [],
  );
  return rows.map((row) => [row, ...[12, 13, 14].map((column) => shown(valueAt(grid, row, column) ?? null))]);
}

/** A formula's blank is "". */
function shown(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toFixed(2)) : value === "" ? null : value;
}

/** Waits until the cells show the texts. */
async function expectCells(texts: Readonly<Record<string, string>>): Promise<void> {
  await page.waitForFunction(
    (expected) => Object.entries(expected).every(([address, text]) => cqdtWorkbench.readCell(address)?.text === text),
    texts,
  );
}

async function choosePart(part: string): Promise<void> {
  await pane.getByRole("tab", { name: part, exact: true }).click();
}

/** Below the editor's bar, which stays in view. */
async function scrollToTop(place: Locator): Promise<void> {
  await place.evaluate((element) => {
    if (element instanceof HTMLElement) element.style.scrollMarginTop = "64px";
    element.scrollIntoView({ block: "start" });
  });
}

async function setBands(): Promise<void> {
  await pane.getByRole("button", { name: /^Tổng điểm tối đa/ }).click();
  await pane.getByRole("button", { name: "Đặt mức xếp loại" }).click();
  for (const [index, [label, minimum]] of BANDS.entries()) {
    if (index > 0) await pane.getByRole("button", { name: "Thêm mức" }).click();
    const name = pane
      .getByRole("group", { name: `Mức “Mức ${String(index + 1)}”` })
      .getByRole("textbox", { name: "Tên mức" });
    await name.fill(label);
    await name.press("Enter");
    const condition = pane.getByRole("group", { name: `Điều kiện mới của “${label}”` });
    await condition.getByRole("textbox", { name: "Ngưỡng" }).fill(minimum);
    await condition.getByRole("combobox", { name: "Đơn vị tính" }).selectOption({ label: "% điểm tối đa" });
    await condition.getByRole("button", { name: "Thêm điều kiện" }).click();
  }
  await pane.getByRole("textbox", { name: "Không đạt mức nào thì ghi" }).fill("Chưa đạt");
}

test("a rubric from the sheet, completed in the editor, saved, filled, highlighted, and there again in the saved file", async () => {
  const foreignRequests = watchForeignRequests(page, origin);
  await openSample(page, SAMPLE);
  const draft = pane.getByRole("button", { name: "Soạn từ trang tính này" });
  await draft.waitFor();
  expect(await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).count()).toBe(0);
  await draft.click();
  await pane.getByText(/^2 điều trang tính chưa quyết định$/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await takeGuidePicture(page, "soan-tu-trang-tinh");

  await setBands();
  await scrollToTop(pane.getByRole("group", { name: "Mức “Xuất sắc”" }));
  await takeGuidePicture(page, "soan-muc-xep-loai");
  expect(await axeFindings(page)).toEqual([]);
  await choosePart("Xếp hạng");
  await pane.getByRole("textbox", { name: "Làm tròn trước khi so (số chữ số)" }).fill("2");
  await choosePart("Ký hiệu");
  await pane.getByRole("textbox", { name: "Không nộp số liệu (không xếp hạng)" }).fill("Chưa báo cáo");
  await pane.getByText("Bộ tiêu chí hợp lệ.").waitFor();
  await pane.getByText("Đang tính lại…").waitFor({ state: "detached" });
  await scrollToTop(pane.getByRole("heading", { name: "Xem trước xếp hạng" }));
  await takeGuidePicture(page, "soan-xem-truoc");
  await pane.getByRole("button", { name: "Lưu vào tệp" }).click();
  await pane.getByText(/^Đã lưu bộ tiêu chí/).waitFor();

  await pane.getByText(/^20 đơn vị · 9 chỉ tiêu/).waitFor();
  await pane.getByRole("tab", { name: "Tính điểm" }).click();
  await pane.getByRole("button", { name: /^(Điền kết quả|Ghi đè \d+ ô và điền)$/ }).click();
  await pane.getByText(/^Đã điền \d/).waitFor();
  await pane.getByRole("tab", { name: "Tô màu" }).click();
  await pane.getByRole("button", { name: /^Tô màu/ }).click();
  await pane.getByText(/^Đã tô màu/).waitFor();
  await goTo(page, "N12");
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  await takeGuidePicture(page, "soan-da-dien");
  expect(await axeFindings(page)).toEqual([]);

  const saved = await save(page);
  const results = resultsIn(saved, SHEET);
  expect(results).toHaveLength(20);
  expect(results).toEqual(resultsIn(saved, "Công bố"));

  await openFile(page, "da-luu.xlsx", saved);
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  await pane.getByRole("radio", { name: /CHỈ SỐ CHUYỂN ĐỔI SỐ \(DTI\)/, checked: true }).waitFor();
  expect(resultsIn(await save(page), SHEET)).toEqual(results);
  await goTo(page, "C12");
  await page.keyboard.type("10", { delay: 15 });
  await page.keyboard.press("Enter");
  await expectCells({ L12: "84,30", M12: "Tốt", N12: "2", N18: "1" });
  expect(foreignRequests).toEqual([]);
});
