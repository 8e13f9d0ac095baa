import type { KeyboardEvent } from "react";

/**
 * Takes the focus to the next or the previous entry of a list on the down or up arrow, past what is folded away.
 *
 * @param entries selector of the entries; a list whose entries may be folded names `summary` as well
 */
export function moveAlong(event: KeyboardEvent<HTMLElement>, entries = "button"): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  const elements = event.currentTarget.querySelectorAll<HTMLElement>(entries);
  const shown = [...elements].filter((element) => !isFoldedAway(element));
  const at = shown.findIndex((element) => element === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  shown[at + step]?.focus();
}

/** A summary stands before what it folds. */
function isFoldedAway(element: HTMLElement): boolean {
  const folded = element.matches("summary") ? element.parentElement?.parentElement : element;
  return folded?.closest("details:not([open])") != null;
}
