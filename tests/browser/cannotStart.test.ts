import type { Browser, Page } from "playwright-core";
import { dictionary } from "../../src/locales";
import { cannotStartWords } from "../../src/locales/cannotStartWords";
import { limitsWords } from "../../src/locales/limitsWords";
import { axeFindingsIn } from "./support/axeFindings";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { takeScreenshot } from "./support/takeScreenshot";
import { openWorkbench } from "./support/workbenchPage";

jest.setTimeout(120_000);

const INTERNET_EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function openPane(userAgent: string | undefined, program: "read" | "unreadable" | "absent"): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, ...(userAgent && { userAgent }) });
  await page.route("**/taskpane.js", async (route) => {
    if (program === "read") await route.continue();
    else if (program === "absent") await route.abort();
    else await route.fulfill({ contentType: "text/javascript", body: "let = = ;" });
  });
  await page.goto(`${served.origin}/taskpane.html`);
  return page;
}

test("the old web view of volume-licensed Excel 2019 gets a sentence instead of an empty pane", async () => {
  const page = await openPane(INTERNET_EXPLORER, "absent");
  for (const language of ["vi", "en"] as const) {
    await page.getByText(cannotStartWords(language).old).waitFor();
  }
  await takeScreenshot(page, "old-web-view");
  await page.close();
});

test("a program that does not arrive is told", async () => {
  const page = await openPane(undefined, "absent");
  await page.getByText(cannotStartWords("vi").missing).waitFor();
  await page.close();
});

test("who opens the pane in a browser is told that it belongs into Excel", async () => {
  const page = await openPane(undefined, "read");
  await page.getByText(dictionary("vi").excel.officeProblem({ code: "outside-excel" })).waitFor();
  expect(await axeFindingsIn(page.mainFrame(), "html")).toEqual([]);
  await page.close();
});

test("beside a pane nothing of it is seen, whatever was said before, nor a limit in a new Excel", async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const pane = await openWorkbench(page, served.origin);
  const said = pane.locator("#cannot-start > div").first();
  await said.evaluate((sentence) => sentence.removeAttribute("hidden"));
  expect(await said.isVisible()).toBe(false);
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).waitFor();
  // The note on limits is a program of its own, which the pane would have asked for when it was first drawn.
  const note = `${served.origin}/limits.js`;
  expect((await page.request.get(note)).ok()).toBe(true);
  expect(asked).toContain(`${served.origin}/taskpane.js`);
  expect(asked).not.toContain(note);
  for (const limit of ["sharedRuntime", "customFunctions", "merges"] as const) {
    expect(await pane.getByText(limitsWords("vi")[limit]).count()).toBe(0);
  }
  await page.close();
});
