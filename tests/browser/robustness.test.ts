import type { FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./support/axeFindings";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";

jest.setTimeout(240_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1300, (opened) => {
  ({ page, pane } = opened);
});

test("the draws are made in a worker under the pane's own policy, and what-if moves ranks without touching the sheet", async () => {
  await pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }).check();
  await pane.getByText(/đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
  await pane.getByRole("button", { name: "Thử", exact: true }).click();
  await pane.getByText(/giữ thứ hạng 1 ở .*(?:phân biệt được)\.$/).waitFor();
  expect(workers).toContainEqual(expect.stringMatching(/\/draws\.js$/));
  await pane.getByText("Xem dưới dạng bảng").first().click();
  await pane.getByRole("table", { name: "Khoảng thứ hạng của từng đơn vị" }).waitFor();
  await pane.getByText(/^Tiêu chí quyết định nhiều nhất là /).waitFor();

  await pane.getByText("Điểm khác").click();
  await pane.getByLabel(/^Điểm \(đang là/).fill("0");
  await pane.getByRole("button", { name: "Thử điểm này" }).click();
  await pane.getByText(/^\d+ đơn vị có kết quả thay đổi$/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await takeScreenshot(page, "robustness");
});
