import type { FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./support/axeFindings";
import { fitFindings } from "./support/fitFindings";
import { inWorkbench } from "./support/inWorkbench";
import { paneFrame } from "./support/paneFrame";
import { WALKS } from "./support/paneStates";
import { takeScreenshot } from "./support/takeScreenshot";
import { vietnameseRemnants } from "./support/vietnameseRemnants";

// Every state of the pane is looked at once: by axe in each theme and language, for words left in Vietnamese, and at each width.
// CQDT_SCREENSHOTS=states keeps pictures of them.

const THEMES = {
  light: { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" },
  dark: { colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" },
  contrast: { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
} as const;

type Theme = keyof typeof THEMES;

const keepsPictures = process.env.CQDT_SCREENSHOTS === "states";

jest.setTimeout(300_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

async function turnTo(theme: Theme): Promise<void> {
  await page.emulateMedia(THEMES[theme]);
  const dark = theme === "light" ? "light" : "dark";
  await paneFrame(page).waitForFunction((asked) => document.documentElement.dataset.theme === asked, dark);
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
async function axe(): Promise<readonly unknown[]> {
  await paneFrame(page).evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return axeFindings(page);
}

async function look(name: string): Promise<readonly unknown[]> {
  const findings: unknown[] = [];
  const note = (what: string, found: readonly unknown[]): void => {
    if (found.length > 0) findings.push([name, what, ...found]);
  };
  const keep = async (theme: Theme): Promise<void> => {
    if (keepsPictures) await takeScreenshot(page.locator("iframe"), `states/${name.replaceAll(" ", "-")}-${theme}`);
  };
  note("light", await axe());
  note("sizes", await fitFindings(page));
  await keep("light");
  await turnTo("dark");
  const isEnglish = await speak("en");
  note("dark", await axe());
  if (isEnglish) note("Vietnamese in English", await vietnameseRemnants(page));
  await keep("dark");
  await speak("vi");
  await turnTo("contrast");
  note("high contrast", await axe());
  await keep("contrast");
  await turnTo("light");
  return findings;
}

test.each(WALKS)("$name", async ({ states }) => {
  const findings: unknown[] = [];
  await turnTo("light");
  for (const [name, reach] of states) {
    await reach({ page, pane });
    findings.push(...(await look(name)));
  }
  expect(findings).toEqual([]);
});
