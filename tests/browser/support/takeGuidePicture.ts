import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/**
 * A picture of the page, or of one element, for the guides: into `docs/images/` with `CQDT_SCREENSHOTS=docs`
 * (`npm run screenshots`), else only for looking at, into `tests/browser/output/guide/`.
 */
export async function takeGuidePicture(page: Page | Locator, name: string): Promise<void> {
  const root = path.join(__dirname, "..", "..", "..");
  const folder =
    process.env.CQDT_SCREENSHOTS === "docs"
      ? path.join(root, "docs", "images")
      : path.join(root, "tests", "browser", "output", "guide");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}
