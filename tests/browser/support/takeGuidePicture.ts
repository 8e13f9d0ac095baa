import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

/**
 * A picture of the page, or of one element, for the guides: into `docs/images/` with `CQDT_SCREENSHOTS=docs`
 * (`npm run screenshots`), with any other value only for looking at, into `tests/browser/output/guide/`. Without it the element
 * must be there, and no picture is taken.
 */
export async function takeGuidePicture(part: Page | Locator, name: string): Promise<void> {
  const wanted = process.env.CQDT_SCREENSHOTS;
  if (wanted === undefined) {
    if ("waitFor" in part) await part.waitFor();
    return;
  }
  const root = path.join(__dirname, "..", "..", "..");
  const folder =
    wanted === "docs" ? path.join(root, "docs", "images") : path.join(root, "tests", "browser", "output", "guide");
  await mkdir(folder, { recursive: true });
  await part.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}
