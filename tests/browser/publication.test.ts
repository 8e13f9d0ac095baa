import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { axeFindings } from "./support/axeFindings";
import { typeInto } from "./support/gridActions";
import { inWorkbench } from "./support/inWorkbench";
import { step, takeSuggestion } from "./support/paneActions";
import { takeScreenshot } from "./support/takeScreenshot";
import { openSample, save } from "./support/workbenchPage";

const REPORT_SHEET = "Báo cáo - Bảng 1";
const PARTS = "Các phần của báo cáo";

let page: Page;
let pane: FrameLocator;

inWorkbench(1500, (opened) => {
  ({ page, pane } = opened);
});

test("the report is previewed, a number of it selects its cells, its sheets are written, written again in their own place, and taken back", async () => {
  await openSample(page, "cao-bang-2020-so");
  const before = await sheetNames();
  await takeSuggestion({ page, pane });
  await step({ page, pane }, "Báo cáo");
  const main = pane.locator("main");
  await main.getByRole("heading", { name: "Báo cáo để công bố" }).waitFor();
  await main.getByText("đơn vị có điểm số thấp nhất là").first().waitFor();
  expect(await main.innerText()).toContain("Sở Lao động, TB&XH từ vị trí thứ 19 năm 2019 lên vị trí thứ 6 năm 2020");
  await main.getByText(/^Bảng 1\. /).click();
  await main.getByText(/^Hình 1\. /).click();
  await main.locator("img").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await takeScreenshot(page, "bao-cao");

  await main
    .getByRole("button", { name: /^23,4: chọn / })
    .first()
    .click();
  await main.getByText("Tùy chọn").click();
  const [, , ...others] = await main.getByRole("group", { name: PARTS }).getByRole("checkbox").all();
  for (const part of others) await part.uncheck();
  await main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" }).click();
  const written = main.getByText(/^Đã ghi \d+ trang báo cáo/);
  await written.waitFor();
  const said = await written.innerText();
  await main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" }).click();
  await written.waitFor({ state: "detached" });
  await written.waitFor();
  expect(await written.innerText()).toBe(said);
  const both = await sheetNames();
  expect(both.length).toBeGreaterThan(before.length + 1);
  await takeScreenshot(page, "bao-cao-da-ghi");

  const undo = main.getByRole("button", { name: "Hoàn tác lần ghi báo cáo này" });
  await undo.click();
  await main.getByText(/^Đã hoàn tác: gỡ (\d+) trang đã ghi, trả lại \1 trang trước đó\.$/).waitFor();
  expect(await sheetNames()).toEqual(both);
  await undo.click();
  await main.getByText(/^Đã hoàn tác: gỡ \d+ trang đã ghi\.$/).waitFor();
  expect(await sheetNames()).toEqual(before);

  const write = main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" });
  await write.click();
  await written.waitFor();
  await page.locator(".o-sheet").getByText(REPORT_SHEET, { exact: true }).click();
  await typeInto(page, "B60", "chờ duyệt");
  await undo.click();
  await main.getByText(`“${REPORT_SHEET}”: đã được sửa sau khi ghi nên ở lại`).waitFor();
  await main.getByRole("button", { name: "Vẫn hoàn tác phần còn lại" }).click();
  await main.getByText(/^Đã hoàn tác/).waitFor();
  expect(await sheetNames()).toEqual([...before, REPORT_SHEET]);

  await write.click();
  await main.getByRole("button", { name: "Đổi tên, nhường chỗ" }).click();
  await main.getByText(`được đổi tên chứ không xóa: “${REPORT_SHEET} (cũ)”`).waitFor();
  expect(await sheetNames()).toEqual(expect.arrayContaining([...both, `${REPORT_SHEET} (cũ)`]));
  await undo.click();
  await main.getByText(/, trả lại 1 trang trước đó\.$/).waitFor();
  expect(await sheetNames()).toEqual([...before, REPORT_SHEET]);
}, 180_000);

/** The sheets of the workbook, as their tabs show them. */
function sheetNames(): Promise<readonly string[]> {
  return page.locator(".o-sheet").allInnerTexts();
}

test("what stands around the report is printed in the Word document; pages of all units become a document and a workbook", async () => {
  const reportWorkers: string[] = [];
  page.on("worker", (worker) => reportWorkers.push(new URL(worker.url()).pathname));
  await openSample(page, "cao-bang-2020-so");
  await takeSuggestion({ page, pane });
  await step({ page, pane }, "Báo cáo");
  const main = pane.locator("main");
  await main.getByText("đơn vị có điểm số thấp nhất là").first().waitFor();
  expect(reportWorkers).toEqual([expect.stringMatching(/\/reports\.js$/)]);

  await main.getByText("Thông tin văn bản").click();
  await main.getByLabel("Địa danh", { exact: true }).fill("Thành phố Mới");
  await main.getByLabel("Ngày ban hành").fill("2021-02-03");
  await main.getByRole("checkbox", { name: "Bỏ Cơ quan chủ quản" }).check();
  const letter = await documentOf(main.getByRole("button", { name: "Tải văn bản Word" }));
  expect(letter).toContain("Thành phố Mới, ngày 03 tháng 02 năm 2021");

  await main.getByText("Phiếu từng đơn vị").click();
  await main.getByRole("button", { name: "Tài liệu Word (.docx)" }).click();
  // Who leaves the step meanwhile finds the pages made.
  await step({ page, pane }, "Bộ tiêu chí");
  await step({ page, pane }, "Báo cáo");
  await main.getByText("Tệp gồm 20 phiếu đã sẵn sàng.").waitFor();
  const pages = await documentOf(main.getByRole("button", { name: /^Tải “.*\.docx”$/ }));
  expect(pages.match(/<w:pageBreakBefore\/>/g)).toHaveLength(19);
  expect(await axeFindings(page)).toEqual([]);
  await takeScreenshot(page, "phieu-don-vi");

  await save(page);
  await main.getByRole("button", { name: "Sổ làm việc mới (.xlsx)" }).click();
  await page.locator(".file-name", { hasText: "Book2.xlsx" }).waitFor();
  await pane.getByRole("tab", { name: "Bộ tiêu chí" }).waitFor();
  const book = openXlsx(await save(page));
  expect(book.ok && book.value.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Sở Y tế"]));
  expect(book.ok && book.value.sheets).toHaveLength(21);
}, 180_000);

/** The text of the Word document that the button hands over, as markup. */
async function documentOf(button: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  return new TextDecoder().decode(parts["word/document.xml"]);
}
