import { readdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { axeFindingsIn } from "./support/axeFindings";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { takeScreenshot } from "./support/takeScreenshot";
import { watchTrust } from "./support/watchTrust";

// The guides that ship with the pane, in both languages, as they open in the user's browser.

const HELP = path.join(__dirname, "..", "..", "dist", "help");

const GUIDES = readdirSync(HELP).filter((file) => file.endsWith(".html"));

jest.setTimeout(120_000);

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

function open(guide: string): Promise<unknown> {
  return page.goto(`${served.origin}/help/${guide}`);
}

test("both languages have a guide", () => {
  expect(GUIDES).toEqual(expect.arrayContaining(["huong-dan.html", "user-guide.html", "chan-doan.html"]));
});

test.each(GUIDES)("axe finds nothing in %s, light and wide or dark and narrow", async (guide) => {
  for (const [colorScheme, width] of [
    ["light", 1000],
    ["dark", 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 720 });
    await open(guide);
    expect([colorScheme, await axeFindingsIn(page.mainFrame(), "html")]).toEqual([colorScheme, []]);
  }
});

test.each(GUIDES)(
  "%s reads without scrolling sideways at 320 pixels; wide tables scroll in themselves",
  async (guide) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await open(guide);
    await takeScreenshot(page, `help-${guide}-320`);
    const [content, width] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBe(width);
  },
);

test.each(GUIDES)("%s shows its pictures and asks nothing of anybody else", async (guide) => {
  const fresh = await browser.newPage();
  const breaches = await watchTrust(fresh, served.origin);
  await fresh.goto(`${served.origin}/help/${guide}`);
  const missing = await fresh.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });
  expect(missing).toEqual([]);
  expect(breaches).toEqual({ requests: [], violations: [], errors: [] });
  await fresh.close();
});
