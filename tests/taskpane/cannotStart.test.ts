import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import { JSDOM, ResourceLoader } from "jsdom";
import { LANGUAGES } from "../../src/locales";
import { cannotStartWords } from "../../src/locales/cannotStartWords";
import { cannotStartMarkup } from "../../tools/cannotStartMarkup";

const SCRIPT = readFileSync(path.join(__dirname, "../../src/taskpane/cannotStart.js"), "utf8");
const MODERN =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0";
const INTERNET_EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko";
const OLD_EDGE =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041";

type Why = "old" | "missing" | "failed";

const pages: JSDOM[] = [];

afterEach(() => {
  for (const { window } of pages.splice(0)) window.close();
});

/** The pane's page in a browser, with the script run as at its head; `wait` is what the script does when nothing came. */
async function openPage(userAgent: string): Promise<{ readonly page: JSDOM; readonly wait: () => void }> {
  const page = new JSDOM(`<!doctype html><body><div id="root"></div>${cannotStartMarkup()}</body>`, {
    runScripts: "outside-only",
    resources: new ResourceLoader({ userAgent }),
    url: "https://cqdt.test/taskpane.html",
  });
  pages.push(page);
  let wait = (): void => undefined;
  Object.assign(page.window, { setTimeout: (run: () => void) => (wait = run) });
  page.window.eval(SCRIPT);
  await new Promise((resolve) => {
    page.window.addEventListener("load", resolve);
  });
  return { page, wait: () => wait() };
}

/** The sentences that are not hidden. */
function shown({ window }: JSDOM): readonly string[] {
  const sentences = window.document.querySelectorAll("#cannot-start > div:not([hidden]) > p");
  return [...sentences].map(({ textContent }) => textContent);
}

function sentencesOf(why: Why): readonly string[] {
  return LANGUAGES.map((language) => cannotStartWords(language)[why]);
}

/** A script of the page that did not arrive. */
function failScript({ window }: JSDOM, file: string): void {
  const script = window.document.createElement("script");
  script.src = file;
  window.document.head.append(script);
  script.dispatchEvent(new window.Event("error"));
}

test.each([
  ["Internet Explorer", INTERNET_EXPLORER],
  ["the old Edge", OLD_EDGE],
])("in %s the page says in both languages what to use instead", async (_, userAgent) => {
  const { page } = await openPage(userAgent);
  expect(shown(page)).toEqual(sentencesOf("old"));
  expect(shown(page).every((sentence) => sentence.includes("npx cqdt"))).toBe(true);
});

test("in a browser of today it says nothing, unless nothing comes for long", async () => {
  const { page, wait } = await openPage(MODERN);
  expect(shown(page)).toEqual([]);
  wait();
  expect(shown(page)).toEqual(sentencesOf("failed"));
});

test("a program that does not arrive is told; another file that does not is left to who asked for it", async () => {
  const { page } = await openPage(MODERN);
  failScript(page, "audit.js");
  expect(shown(page)).toEqual([]);
  failScript(page, "taskpane.js");
  expect(shown(page)).toEqual(sentencesOf("missing"));
});

test("a program that cannot be read means a browser too old; one that breaks is told with its message, as text", async () => {
  const { page } = await openPage(MODERN);
  const { window } = page;
  const filename = "https://cqdt.test/taskpane.js";
  const reason = "<img src=x onerror=alert(1)>";
  window.dispatchEvent(new window.ErrorEvent("error", { filename, message: reason, error: new Error(reason) }));
  expect(shown(page)).toEqual(sentencesOf("failed"));
  expect(window.document.getElementById("cannot-start-detail")?.textContent).toBe(reason);
  expect(window.document.querySelector("img")).toBeNull();
  window.dispatchEvent(new window.ErrorEvent("error", { filename, message: "?", error: new SyntaxError("?") }));
  expect(shown(page)).toEqual(sentencesOf("old"));
});

test("with a pane on the page, faults are the pane's to tell", async () => {
  const { page } = await openPage(MODERN);
  const { document } = page.window;
  document.getElementById("root")?.append(document.createElement("main"));
  failScript(page, "taskpane.js");
  expect(shown(page)).toEqual([]);
});

test("the script is of ECMAScript 5: translated to it, it stays as it is", () => {
  const translated = (target: "es5" | "es2022"): string =>
    transformSync(SCRIPT, { jsc: { target, parser: { syntax: "ecmascript" } }, isModule: false }).code;
  expect(translated("es5")).toBe(translated("es2022"));
});
