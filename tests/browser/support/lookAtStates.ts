import type { Browser, FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./axeFindings";
import { fitFindings } from "./fitFindings";
import { launchBrowser } from "./launchBrowser";
import { paneFrame } from "./paneFrame";
import type { State, Walk } from "./paneStates/state";
import { serveDist } from "./serveDist";
import type { Served } from "./serveDist";
import { takeScreenshot } from "./takeScreenshot";
import { vietnameseRemnants } from "./vietnameseRemnants";
import { openWorkbench } from "./workbenchPage";

const THEMES = {
  light: { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" },
  dark: { colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" },
  contrast: { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
} as const;

type Theme = keyof typeof THEMES;

/** What axe says of another theme's colours; all its other rules are asked once, in the light theme. */
const COLOURS = ["color-contrast"];

const keepsPictures = process.env.CQDT_SCREENSHOTS === "states";

let page: Page;

async function turnTo(theme: Theme): Promise<void> {
  await page.emulateMedia(THEMES[theme]);
  const dark = theme === "light" ? "light" : "dark";
  // A pane that does not start has no theme of its own: the system's holds.
  await paneFrame(page).waitForFunction((asked) => (document.documentElement.dataset.theme ?? asked) === asked, dark);
}

/** False where the language cannot be changed: the button for it is not in every view. */
async function speak(language: "vi" | "en"): Promise<boolean> {
  const frame = paneFrame(page);
  await frame.evaluate((asked) => {
    if (document.documentElement.lang !== asked)
      document.querySelector<HTMLElement>(`button[lang="${asked}"]`)?.click();
  }, language);
  return frame.evaluate((asked) => document.documentElement.lang === asked, language);
}

/** Axe, once the changed colours are drawn. */
async function axe(rules?: readonly string[]): Promise<readonly unknown[]> {
  await paneFrame(page).evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return axeFindings(page, rules);
}

async function look([name, , kind]: State): Promise<readonly unknown[]> {
  const findings: unknown[] = [];
  const note = (what: string, found: readonly unknown[]): void => {
    if (found.length > 0) findings.push([name, what, ...found]);
  };
  const keep = async (picture: string): Promise<void> => {
    if (keepsPictures) await takeScreenshot(page.locator("iframe"), `states/${name.replaceAll(" ", "-")}-${picture}`);
  };
  note("light", await axe());
  note("sizes", await fitFindings(page, keep));
  await keep("light");
  await turnTo("dark");
  const isEnglish = await speak("en");
  if (kind !== "words") note("dark", await axe(COLOURS));
  await keep("dark");
  if (kind !== "words" || keepsPictures) {
    await turnTo("contrast");
    note("high contrast", await axe(COLOURS));
    await keep("contrast");
  }
  // Last in English: what is told follows a moment later.
  if (isEnglish) note("Vietnamese in English", await vietnameseRemnants(page));
  await speak("vi");
  await turnTo("light");
  return findings;
}

/**
 * Looks at every state of the pane on these walks: by axe in each theme, for words left in Vietnamese, and at each width. Called
 * outside the tests; CQDT_SCREENSHOTS=states keeps pictures.
 */
export function lookAtStates(walks: readonly Walk[]): void {
  let served: Served;
  let browser: Browser;
  let pane: FrameLocator;

  beforeAll(async () => {
    served = await serveDist();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: "vi-VN" });
    await page.goto(`${served.origin}/workbench/`);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    await page.unrouteAll();
    await page.emulateMedia(THEMES.light);
    await page.evaluate(() => {
      localStorage.clear();
    });
    pane = await openWorkbench(page, served.origin);
  });

  test.each(walks)(
    "$name",
    async ({ states }) => {
      const findings: unknown[] = [];
      for (const state of states) {
        const [, reach, kind] = state;
        await reach({ page, pane });
        if (kind !== "working") await pane.getByRole("progressbar").waitFor({ state: "detached" });
        findings.push(...(await look(state)));
      }
      expect(findings).toEqual([]);
    },
    300_000,
  );
}
