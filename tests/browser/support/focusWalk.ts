import type { Frame, Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/** Where the keyboard stops in the pane. */
export interface Stop {
  readonly name: string;
  /** Whether it looked otherwise while it had the keyboard than after. */
  readonly isSeen: boolean;
  readonly isInView: boolean;
}

const MOST_STOPS = 120;

/** Walks the pane by Tab and keeps what it met; nothing but keys is pressed. */
export class FocusWalk {
  readonly stops: Stop[] = [];

  constructor(private readonly page: Page) {}

  /** Presses Tab (or Shift+Tab, for what stands before) until the control of this name has the keyboard. */
  async tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const isWanted = (found: string): boolean => (typeof name === "string" ? found === name : name.test(found));
    const passed: string[] = [];
    for (let presses = 0; presses < MOST_STOPS; presses++) {
      const found = await this.frame.evaluate(nameOfFocused);
      if (isWanted(found)) return;
      passed.push(found);
      await this.press(key);
    }
    throw new Error(`Tab does not reach ${String(name)}; it passed ${[...new Set(passed)].join(" | ")}`);
  }

  /** Presses a key; a control that had the keyboard and has lost it is kept among the stops. */
  async press(key: string): Promise<void> {
    const name = await this.frame.evaluate(nameOfFocused);
    await this.frame.evaluate(remember);
    await this.page.keyboard.press(key);
    const stop = await this.frame.evaluate(compare);
    if (name !== "" && stop !== null) this.stops.push({ name, ...stop });
  }

  /** What has the keyboard; `""` when nothing in the pane has. */
  focused(): Promise<string> {
    return this.frame.evaluate(nameOfFocused);
  }

  private get frame(): Frame {
    return paneFrame(this.page);
  }
}

/** Runs in the pane: the accessible name, as far as the pane's own ways of naming go. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return "";
  const labelled = (element.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ")
    .trim();
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  const named = element.getAttribute("aria-label") ?? (labelled === "" ? labels?.[0]?.textContent : labelled);
  return (named ?? element.textContent).trim() || `<${element.tagName.toLowerCase()} without a name>`;
}

/** Runs in the pane. */
function remember(): void {
  const looks = (element: Element): string => {
    const parts: string[] = [];
    for (let at: Element | null = element, level = 0; at !== null && level < 5; at = at.parentElement, level++)
      for (const pseudo of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(at, pseudo);
        parts.push(style.outline, style.boxShadow, style.border, style.transform, style.opacity);
      }
    return parts.join(";");
  };
  const element = document.activeElement;
  if (element === null || element === document.body) return Reflect.set(globalThis, "focusWalk", null) as never;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  Reflect.set(globalThis, "focusWalk", { element, looks, before: looks(element), isInView });
}

/** Runs in the pane: how the control that had the keyboard before looks without; `null` when it has it still or is gone. */
function compare(): { readonly isSeen: boolean; readonly isInView: boolean } | null {
  const kept = Reflect.get(globalThis, "focusWalk") as {
    readonly element: Element;
    readonly looks: (element: Element) => string;
    readonly before: string;
    readonly isInView: boolean;
  } | null;
  if (kept === null || !kept.element.isConnected || kept.element === document.activeElement) return null;
  return { isSeen: kept.looks(kept.element) !== kept.before, isInView: kept.isInView };
}
