import { element } from "./element";

/**
 * Lets files be dropped anywhere on the page. While files are dragged a cover lies over grid and pane, because a frame
 * would swallow them.
 */
export function createDropZone(
  target: HTMLElement,
  hint: () => string,
  onDrop: (files: readonly File[]) => void,
): HTMLElement {
  const cover = element("div", { class: "drop-cover", hidden: "" });

  function carriesFiles(event: DragEvent): boolean {
    return event.dataTransfer?.types.includes("Files") ?? false;
  }

  target.addEventListener("dragenter", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    cover.textContent = hint();
    cover.hidden = false;
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
