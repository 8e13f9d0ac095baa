import type { Locator } from "playwright-core";

/** Milliseconds. */
const PATIENCE = 5000;

/** Whether the element has the keyboard, or is given it soon: the pane does so in a moment after it is there. */
export async function takesKeyboard(element: Locator): Promise<boolean> {
  await element.waitFor();
  return element.evaluate(async (node, patience) => {
    const end = performance.now() + patience;
    while (node !== document.activeElement && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return node === document.activeElement;
  }, PATIENCE);
}
