import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { serveDist } from "./serveDist";
import type { Served } from "./serveDist";
import { openWorkbench } from "./workbenchPage";

/** A workbench that was just opened. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The pane in its frame. */
  readonly pane: FrameLocator;
  readonly origin: string;
}

const HEIGHT = 860;

/**
 * Opens the workbench anew for each test of a file, `width` pixels wide and with nothing stored; called outside the tests. The
 * page is the same for all, so that the browser compiles the programs once.
 */
export function inWorkbench(width: number, take: (opened: OpenedWorkbench) => void): void {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveDist();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width, height: HEIGHT }, locale: "vi-VN" });
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    await page.emulateMedia({ reducedMotion: null });
    await page.setViewportSize({ width, height: HEIGHT });
    take({ page, pane: await openWorkbench(page, served.origin), origin: served.origin });
  });

  afterEach(async () => {
    await page.evaluate(() => {
      localStorage.clear();
    });
  });
}
