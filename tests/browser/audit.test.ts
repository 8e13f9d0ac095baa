import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Inspection } from "../../src/workbench/session/inspection";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { takeScreenshot } from "./support/takeScreenshot";
import { openSample, openWorkbench } from "./support/workbenchPage";

interface Axe {
  readonly run: (
    context: unknown,
  ) => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: unknown }[] }>;
}

declare const cqdtWorkbench: Inspection;

jest.setTimeout(120_000);

let served: Served;
let browser: Browser;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: "vi-VN" });
  pane = await openWorkbench(page, served.origin);
  await openSample(page, "cao-bang-2020-so");
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu/).waitFor();
  await pane.getByRole("tab", { name: "Đối chiếu" }).click();
  await pane.getByText("332 khớp · 3 do làm tròn · 5 sai").waitFor();
});

afterEach(async () => {
  await page.close();
});

test("what Cao Bằng published wrongly is found, shown in the sheet and worked out", async () => {
  await pane.getByText("Cách tính", { exact: true }).first().click();
  await pane.getByText("Cách tính: 5 + 13,2 + 12 + 6 + 4 + 5 = 45,2.").waitFor();
  await takeScreenshot(page, "audit-1400");
  await pane.getByRole("button", { name: /^Trang “Công bố”\s*Ô F18/ }).click();
  await page.waitForFunction(() => cqdtWorkbench.activeSheet() === "Công bố");
  await takeScreenshot(page, "audit-selected");
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

test("at 320 pixels five steps fit and nothing scrolls sideways", async () => {
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "720px" });
    frame.style.width = "320px";
  });
  await pane.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await takeScreenshot(page.locator("iframe"), "audit-320");
  const widths = await pane.locator("main").evaluate((main) => {
    const { clientWidth, scrollWidth } = main.ownerDocument.documentElement;
    return [clientWidth, Math.max(scrollWidth, main.scrollWidth)];
  });
  expect(widths).toEqual([320, 320]);
  const tabs = await pane
    .getByRole("tab")
    .evaluateAll((all) => all.map((tab) => [tab.textContent, tab.scrollWidth <= tab.clientWidth, tab.clientHeight]));
  expect(new Set(tabs.map(([, fits]) => fits))).toEqual(new Set([true]));
  expect(new Set(tabs.map(([, , height]) => height)).size).toBe(1);
});

test("axe finds nothing in the step, contrast included", async () => {
  const frame = page.frames().find((candidate) => candidate.url().endsWith("/pane.html"));
  if (frame === undefined) throw new Error("the page has no pane");
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await frame.evaluate(async () => {
    const exclude = [["[data-tabster-dummy]"]];
    const { violations } = await (Reflect.get(globalThis, "axe") as Axe).run({ include: document, exclude });
    return violations;
  });
  expect(found).toEqual([]);
});
