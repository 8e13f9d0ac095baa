import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Opens the workbench of the built pages at `origin`, which begins with the sample cao-bang-2020-so; gives the pane in its frame,
 * once it is there.
 */
export async function openWorkbench(page: Page, origin: string): Promise<FrameLocator> {
  await page.goto(`${origin}/workbench/`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Bộ tiêu chí" }).waitFor();
  return pane;
}

/** Opens a sample by its file's name without ending, from the menu of samples. */
export async function openSample(page: Page, sample: string): Promise<void> {
  await renewPane(page, async () => {
    await page.locator("summary").click();
    await page.locator(`[data-sample="${sample}"]`).click();
    await page.locator(".file-name", { hasText: sample }).waitFor();
  });
}

/** Opens the bytes in the workbench as a file of that name. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await renewPane(page, async () => {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
    await page.locator(".file-name", { hasText: name }).waitFor();
  });
}

/** Opens another workbook; the page still shows the former workbook's pane for a moment. */
async function renewPane(page: Page, open: () => Promise<void>): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.locator("html").evaluate((root) => root.setAttribute("data-former", ""));
  await open();
  await pane.locator("html:not([data-former])").getByRole("tab").first().waitFor();
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
