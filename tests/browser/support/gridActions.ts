import type { Locator, Page } from "playwright-core";

/** Goes to the cell through the name box, as a user of a large sheet does, and waits for the keyboard to be in the grid again. */
export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator(".o-named-range-selector-container input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.locator(".o-composer:focus").waitFor();
  // On a busy machine the grid may take the name box's Enter for the start of an edit.
  if ((await editor(page).count()) > 0) await page.keyboard.press("Escape");
  await editor(page).waitFor({ state: "detached" });
}

/** Enters a text in the selected cell: the first key starts the edit, the rest comes as from an input method. */
async function enter(page: Page, text: string): Promise<void> {
  const [first = "", ...rest] = text;
  await page.keyboard.type(first);
  await editor(page).waitFor();
  await page.keyboard.insertText(rest.join(""));
  await page.waitForFunction(
    (typed) => document.activeElement?.textContent.replaceAll("\u00a0", " ") === typed,
    text.replaceAll("\u00a0", " "),
  );
  await page.keyboard.press("Enter");
  await editor(page).waitFor({ state: "detached" });
}

export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await enter(page, text);
}

/** The cell's editor, while it is open and has the keyboard. */
function editor(page: Page): Locator {
  return page.locator(".o-composer.active:focus");
}
