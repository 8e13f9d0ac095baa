import type { FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./support/axeFindings";
import { inWorkbench } from "./support/inWorkbench";
import { step, takeSuggestion } from "./support/paneActions";
import { takeScreenshot } from "./support/takeScreenshot";
import { openSample } from "./support/workbenchPage";

let page: Page;
let pane: FrameLocator;

inWorkbench(1500, (opened) => {
  ({ page, pane } = opened);
});

test("the report is previewed, a number of it selects its cells, its sheets are written, and written again in their own place", async () => {
  await openSample(page, "cao-bang-2020-so");
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
  await main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" }).click();
  const written = main.getByText(/^Đã ghi \d+ trang báo cáo/);
  await written.waitFor();
  const said = await written.innerText();
  await main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" }).click();
  await written.waitFor({ state: "detached" });
  await written.waitFor();
  expect(await written.innerText()).toBe(said);
  await takeScreenshot(page, "bao-cao-da-ghi");
}, 120_000);
