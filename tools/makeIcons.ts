/** Draws assets/icons/icon-<size>.png from icon.svg: `npm run icons`. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../tests/browser/support/launchBrowser";

const FOLDER = path.join(__dirname, "..", "assets", "icons");
const SIZES = [16, 32, 64, 80, 128];

async function makeIcons(): Promise<void> {
  const svg = await readFile(path.join(FOLDER, "icon.svg"), "utf8");
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(FOLDER, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void makeIcons();
