import type { FrameLocator, Page } from "playwright-core";
import type { Inspection } from "../../src/workbench/session/inspection";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";

declare const cqdtWorkbench: Inspection;

jest.setTimeout(120_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

beforeEach(async () => {
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("tab", { name: "Đối chiếu" }).click();
  await pane.getByText("332 khớp · 3 do làm tròn · 5 sai").waitFor();
});

test("what Cao Bằng published wrongly is found, shown in the sheet and worked out; its step fits beside the others at 320 pixels", async () => {
  await pane.getByText("Cách tính", { exact: true }).first().click();
  await pane.getByText("Cách tính: 5 + 13,2 + 12 + 6 + 4 + 5 = 45,2.").waitFor();
  await takeScreenshot(page, "audit-1400");
  await pane.getByRole("button", { name: /^Trang “Công bố”\s*Ô F18/ }).click();
  await page.waitForFunction(() => cqdtWorkbench.activeSheet() === "Công bố");
  await takeScreenshot(page, "audit-selected");

  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "720px" });
    frame.style.width = "320px";
  });
  const tabs = await pane
    .getByRole("tab")
    .evaluateAll((all) => all.map((tab) => [tab.textContent, tab.scrollWidth <= tab.clientWidth, tab.clientHeight]));
  expect(new Set(tabs.map(([, fits]) => fits))).toEqual(new Set([true]));
  expect(new Set(tabs.map(([, , height]) => height)).size).toBe(1);
});

test("statements of a text are checked, and the evidence selects its cell", async () => {
  const text =
    "Sở Giáo dục và Đào tạo đạt 56,3 điểm. Sở Y tế đạt 54,7 điểm. Chênh lệch giữa đơn vị cao nhất và thấp nhất là 21,3 điểm.";
  await pane.getByRole("textbox", { name: "Dán đoạn văn cần đối chiếu" }).fill(text);
  const wrong = pane.getByRole("button", { name: /“54,7 điểm”/ });
  await wrong.click();
  await page.waitForFunction(() => cqdtWorkbench.activeSheet() === "Công bố");
  await takeScreenshot(page.locator("iframe"), "audit-statements");
});
