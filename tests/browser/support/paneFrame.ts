import type { Frame, Page } from "playwright-core";

/** The frame of the pane in the workbench's page. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().endsWith("/pane.html"));
  if (frame === undefined) throw new Error("the page has no pane");
  return frame;
}
