import type { Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/**
 * Holds back what the pane asks of the workbook until `releaseWorkbook`, so that its work stays in view; with `from` only from
 * the first request that has this in it, such as a member that is set.
 */
export async function holdWorkbook(page: Page, from = ""): Promise<void> {
  await paneFrame(page).evaluate((first) => {
    const bridge = Reflect.get(globalThis, "_richApiNativeBridge") as { sendMessageToHost: (text: string) => void };
    const send = bridge.sendMessageToHost;
    const held: string[] = [];
    bridge.sendMessageToHost = (text) => {
      if (held.length > 0 || text.includes(first)) held.push(text);
      else send(text);
    };
    Reflect.set(globalThis, "held", held);
    Reflect.set(globalThis, "release", () => {
      bridge.sendMessageToHost = send;
      for (const text of held) send(text);
    });
  }, from);
}

/** Waits until a request is held back. */
export async function workbookHeld(page: Page): Promise<void> {
  await paneFrame(page).waitForFunction(() => (Reflect.get(globalThis, "held") as readonly string[]).length > 0);
}

export async function releaseWorkbook(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => {
    (Reflect.get(globalThis, "release") as () => void)();
  });
}
