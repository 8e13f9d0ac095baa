import type { FrameLocator, Page } from "playwright-core";
import type { Inspection } from "../../src/workbench/session/inspection";
import { goTo } from "./support/gridActions";
import { inWorkbench } from "./support/inWorkbench";
import { paneFrame } from "./support/paneFrame";

declare const cqdtWorkbench: Inspection;

jest.setTimeout(120_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1500, (opened) => {
  ({ page, pane } = opened);
});

async function typeDown(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 15 });
    await page.keyboard.press("Enter");
  }
}

/** Notes from now on whether the pane ever says that it is at work or takes its buttons away. */
async function watchWork(): Promise<() => Promise<readonly string[]>> {
  await paneFrame(page).evaluate(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, "workSeen", seen);
    new MutationObserver(() => {
      if (document.querySelector('[role="progressbar"]') !== null) seen.push("progress");
      if (document.querySelector('button[aria-disabled="true"]') !== null) seen.push("disabled");
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  return () => paneFrame(page).evaluate(() => Reflect.get(globalThis, "workSeen") as string[]);
}

function focusedText(): Promise<string | null | undefined> {
  return paneFrame(page).evaluate(() => document.activeElement?.textContent);
}

test("while scores are typed the pane follows, without a pause in the typing or a move of the keyboard", async () => {
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane.getByText("20 đơn vị · 6 chỉ tiêu · 0 lỗi · 1 cảnh báo").waitFor();
  const workSeen = await watchWork();

  await goTo(page, "G12");
  await typeDown(["99", "98", "97"]);
  await pane.getByText("20 đơn vị · 6 chỉ tiêu · 3 lỗi · 1 cảnh báo").waitFor();
  const typed = await page.evaluate(() => ["G12", "G13", "G14"].map((cell) => cqdtWorkbench.readCell(cell)?.value));
  expect(typed).toEqual([99, 98, 97]);

  await pane.getByRole("button", { name: /\b98\b/ }).focus();
  await goTo(page, "G13");
  await typeDown(["96"]);
  await pane.getByRole("button", { name: /\b96\b/ }).waitFor();
  expect(await focusedText()).toMatch(/\b96\b/);
  expect(await workSeen()).toEqual([]);
});
