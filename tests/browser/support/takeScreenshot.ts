import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/**
 * With `CQDT_SCREENSHOTS` (any value) keeps a picture of the page, or of one element, as it stands, under
 * `tests/browser/output/`: to look at, in no guide.
 */
export async function takeScreenshot(page: Page | Locator, name: string): Promise<void> {
  if (process.env.CQDT_SCREENSHOTS === undefined) return;
  const folder = path.join(__dirname, "..", "output");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
