import { element } from "./element";

const LEAST_WIDTH = 280;
const GREATEST_SHARE = 0.7;
const STEP = 20;

/** The bar between grid and pane: drag it, or move it with the arrow keys, to make the pane wider or narrower. */
export function createSplitter(pane: HTMLElement, label: string, startWidth: number): HTMLElement {
  const bar = element("div", { class: "splitter", role: "separator", "aria-orientation": "vertical", tabindex: "0" });
  bar.setAttribute("aria-label", label);
  let width = startWidth;

  function resize(wanted: number): void {
    width = Math.round(Math.min(Math.max(wanted, LEAST_WIDTH), window.innerWidth * GREATEST_SHARE));
    pane.style.setProperty("--pane-width", `${String(width)}px`);
    bar.setAttribute("aria-valuenow", String(width));
  }

  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  bar.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    if (event.key === "ArrowRight") resize(width - STEP);
  });
  resize(startWidth);
  return bar;
}
