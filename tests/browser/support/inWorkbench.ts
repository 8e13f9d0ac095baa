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

/** Gives each test of a file a workbench of its own, `width` pixels wide, all in one browser; called outside the tests. */
export function inWorkbench(width: number, take: (opened: OpenedWorkbench) => void): void {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveDist();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height: 860 }, locale: "vi-VN" });
    take({ page, pane: await openWorkbench(page, served.origin), origin: served.origin });
  });

  afterEach(async () => {
    await page.close();
  });
}
