import type { Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/**
 * CSS pixels. 320 stands also for text at 200 % in a pane of 640: Excel's web view enlarges the page as a browser zooms
 * (WCAG 1.4.4, 1.4.10).
 */
const WIDTHS = [320, 360, 480, 800];

/** At each width: whether the pane scrolls sideways, and what is cut off or runs over its neighbour. `seen` is told of each width. */
export async function fitFindings(
  page: Page,
  seen: (width: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly unknown[]> {
  const frame = page.locator("iframe");
  const findings: unknown[] = [];
  for (const width of WIDTHS) {
    await frame.evaluate((element: HTMLIFrameElement, wide) => {
      Object.assign(element.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "720px" });
      element.style.width = `${String(wide)}px`;
    }, width);
    const found = await paneFrame(page).evaluate(findUnfit);
    if (found.length > 0) findings.push([width, ...found]);
    await seen(String(width));
  }
  await frame.evaluate((element) => {
    element.removeAttribute("style");
  });
  return findings;
}

/** Runs in the pane. */
function findUnfit(): readonly string[] {
  const { documentElement } = document;
  const found: string[] = [];
  if (documentElement.scrollWidth > documentElement.clientWidth) found.push("the page scrolls sideways");
  for (const element of document.querySelectorAll<HTMLElement>("#root *")) {
    if (element.closest("svg") !== null || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const isForSpeechOnly = style.clipPath !== "none" || element.closest('[class*="spoken"]') !== null;
    if (isForSpeechOnly || style.display === "inline") continue;
    const note = (what: string): void => {
      found.push(`${element.tagName.toLowerCase()} “${element.textContent.slice(0, 60)}” ${what}`);
    };
    // A field's text scrolls with its cursor.
    const isField = element.tagName === "INPUT";
    const scrolls = isField || style.overflowX === "auto" || style.overflowX === "scroll";
    const clips = style.overflowX === "hidden" || style.overflowX === "clip";
    if (element.tagName === "MAIN" && element.scrollWidth > element.clientWidth) note("is wider than the pane");
    else if (clips && !scrolls && element.scrollWidth > element.clientWidth + 1) note("is cut off at the side");
    if (style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1) note("is cut off below");
    const { left, right } = element.getBoundingClientRect();
    const isInScroller = element.closest('[data-scrolls="x"]') !== null;
    if (!isInScroller && (left < -1 || right > documentElement.clientWidth + 1)) note("leaves the pane");
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
    if (holdsText && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls)
      note(`runs over its edge by ${String(element.scrollWidth - element.clientWidth)}`);
  }
  return found.slice(0, 5);
}
