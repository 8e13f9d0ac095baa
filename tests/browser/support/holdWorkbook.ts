import type { Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/** Holds back what the pane asks of the workbook until `releaseWorkbook`, so that its work stays in view. */
export async function holdWorkbook(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => {
    const bridge = Reflect.get(globalThis, "_richApiNativeBridge") as { sendMessageToHost: (text: string) => void };
    const send = bridge.sendMessageToHost;
    const held: string[] = [];
    bridge.sendMessageToHost = (text) => held.push(text);
    Reflect.set(globalThis, "release", () => {
      bridge.sendMessageToHost = send;
      for (const text of held) send(text);
    });
  });
}

export async function releaseWorkbook(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => {
    (Reflect.get(globalThis, "release") as () => void)();
  });
}
