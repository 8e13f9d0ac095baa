import type { FrameLocator, Page } from "playwright-core";

/** The workbench and the pane in it. */
export interface Shown {
  readonly page: Page;
  readonly pane: FrameLocator;
}

export async function openAllDetails({ pane }: Shown): Promise<void> {
  await pane.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

export async function takeSuggestion({ pane }: Shown): Promise<void> {
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^\d+ đơn vị · /).waitFor();
}

export async function step({ pane }: Shown, name: string): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
}

export async function press({ pane }: Shown, name: string | RegExp): Promise<void> {
  await pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

export async function seen({ pane }: Shown, text: string | RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor();
}
