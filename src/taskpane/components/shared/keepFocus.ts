/**
 * Keeps the keyboard within `place` when the element that has it is taken away or disabled (a button that has done its work, a
 * field while work is under way): it waits for the element to be enabled, or goes to the nearest part that is left, from
 * where Tab goes on. Where nothing but the frame is left, `fallback` gets it. The result stops it.
 */
export function keepFocus(place: HTMLElement, fallback: () => HTMLElement | null): () => void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];

  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof HTMLElement ? target : null;
    around = partsAround(last, place);
  };
  /** Pressing beside all controls gives the keyboard up on purpose. */
  const forget = (): void => {
    last = null;
  };
  const restore = (): void => {
    if (last === null || document.activeElement !== document.body || !document.hasFocus()) return;
    if (last.isConnected) {
      if (!last.matches(":disabled")) last.focus();
      return;
    }
    const part = around.find((candidate) => candidate.isConnected && isShown(candidate));
    last = null;
    if (part?.hasAttribute("tabindex") === false) part.tabIndex = -1;
    (part ?? fallback())?.focus();
  };

  const changes = new MutationObserver(restore);
  changes.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
  place.addEventListener("focusin", remember);
  place.addEventListener("pointerdown", forget);
  return () => {
    changes.disconnect();
    place.removeEventListener("focusin", remember);
    place.removeEventListener("pointerdown", forget);
  };
}

/** `checkVisibility` is not in the web view of every Mac that Excel runs on. */
function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

const PARTS = "section, [role='group'], [role='tabpanel']";

/** The parts of the pane around an element, the nearest first. */
function partsAround(element: HTMLElement | null, place: HTMLElement): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (
    let part = element?.parentElement?.closest<HTMLElement>(PARTS);
    part;
    part = part.parentElement?.closest(PARTS)
  ) {
    if (!place.contains(part)) break;
    parts.push(part);
  }
  return parts;
}
