import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";

/** Opens the workbench of the built pages at `origin`; gives the pane in its frame, once it is there. */
export async function openWorkbench(page: Page, origin: string): Promise<FrameLocator> {
  await page.goto(`${origin}/workbench/`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Bộ tiêu chí" }).waitFor();
  return pane;
}

/** Opens a sample by its file's name without ending, from the menu of samples. */
export async function openSample(page: Page, sample: string): Promise<void> {
  await page.locator("summary").click();
  await page.locator(`[data-sample="${sample}"]`).click();
  await page.locator(".file-name", { hasText: sample }).waitFor();
}

/** The bytes of the file that the button for saving hands over. */
export async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu", exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** Gathers, from now on, the requests to any other origin; there must be none. */
export function watchForeignRequests(page: Page, origin: string): readonly string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) foreign.push(url);
  });
  return foreign;
}
