import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/**
 * Keeps a picture of the page, or of one element, as it stands: under `tests/browser/output/`, or, with `CQDT_SCREENSHOTS=docs`
 * (`npm run screenshots`), as the pictures of the guides in `docs/images/`.
 */
export async function takeScreenshot(page: Page | Locator, name: string): Promise<void> {
  const root = path.join(__dirname, "..", "..", "..");
  const folder =
    process.env.CQDT_SCREENSHOTS === "docs"
      ? path.join(root, "docs", "images")
      : path.join(root, "tests", "browser", "output");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
