/** Draws assets/icons/<name>-<size>.png from <name>.svg: `npm run icons`. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../tests/browser/support/launchBrowser";

const FOLDER = path.join(__dirname, "..", "assets", "icons");
/** The add-in's own icon stands in lists and on the taskbar as well. */
const ADD_IN = "icon";
const ADD_IN_SIZES = [16, 32, 64, 80, 128];
/** What Excel asks for of a command. */
const COMMAND_SIZES = [16, 32, 80];

async function makeIcons(): Promise<void> {
  const names = (await readdir(FOLDER))
    .filter((file) => file.endsWith(".svg"))
    .map((file) => path.basename(file, ".svg"));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const name of names) await drawIcon(page, name, name === ADD_IN ? ADD_IN_SIZES : COMMAND_SIZES);
  await browser.close();
}

async function drawIcon(page: Page, name: string, sizes: readonly number[]): Promise<void> {
  const svg = await readFile(path.join(FOLDER, `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), omitBackground: true });
  }
}

void makeIcons();
