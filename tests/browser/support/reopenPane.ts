import type { Page } from "playwright-core";
import { paneFrame } from "./paneFrame";

/** The requirement sets that an Excel says it has, or nobody who answers Office.js. */
export type Around = Readonly<Record<string, string>> | "nothing";

const OFFICE = "**/office/office.js";

/** Opens the pane anew as another Excel would: what the workbench tells of itself is changed before Office.js asks. */
export async function reopenPane({ page }: { readonly page: Page }, around: Around): Promise<void> {
  const change =
    around === "nothing"
      ? "delete window.external; delete window._richApiNativeBridge;"
      : `window.external.GetContext().GetSupportedMatrix = () => ${JSON.stringify(JSON.stringify(around))};`;
  await page.unroute(OFFICE);
  await page.route(OFFICE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${change}\n${await response.text()}` });
  });
  await reloadPane({ page });
}

/** As when the user closes and opens the pane. */
export async function reloadPane({ page }: { readonly page: Page }): Promise<void> {
  const frame = paneFrame(page);
  await Promise.all([
    page.waitForEvent("framenavigated", { predicate: (navigated) => navigated === frame }),
    frame.evaluate(() => {
      window.location.reload();
    }),
  ]);
}

/** The part of the pane's program is not to be had. */
export async function withhold({ page }: { readonly page: Page }, file: string): Promise<void> {
  await page.route(`**/${file}`, (route) => route.abort());
}
