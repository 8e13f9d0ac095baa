import { element } from "./element";

/**
 * Lets files be dropped anywhere on the page, the frame included. While files are dragged a cover lies over grid and frame,
 * because the frame's own document would take them and leave the pane.
 */
export function createDropZone(
  target: HTMLElement,
  frame: HTMLIFrameElement,
  hint: () => string,
  onDrop: (files: readonly File[]) => void,
): HTMLElement {
  const cover = element("div", { class: "drop-cover", hidden: "" });

  function carriesFiles(event: DragEvent): boolean {
    return event.dataTransfer?.types.includes("Files") ?? false;
  }

  function showCover(event: DragEvent): void {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    cover.textContent = hint();
    cover.hidden = false;
  }

  target.addEventListener("dragenter", showCover);
  frame.addEventListener("load", () => {
    frame.contentDocument?.addEventListener("dragenter", showCover);
  });
  target.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  cover.addEventListener("dragleave", () => {
    cover.hidden = true;
  });
  target.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  return cover;
}
