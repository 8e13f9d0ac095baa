import type { Steps } from "../../steps/steps";

/** Milliseconds of a slice: a key pressed meanwhile waits no longer than for it and one step. */
const SLICE = 8;

/**
 * The result of work that is done between what else the pane has to do; null once it is not wanted any more.
 *
 * @param onSlice hears what the last step of each slice told
 */
export async function inSlices<Result, Told>(
  steps: Steps<Result, Told>,
  isWanted: () => boolean,
  onSlice?: (told: Told) => void,
): Promise<Result | null> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onSlice?.(step.value);
  }
}
