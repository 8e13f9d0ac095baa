import type { Steps } from "../../evaluation/steps";

/** Milliseconds of a slice: a key pressed meanwhile waits no longer than for it and one step. */
const SLICE = 8;

/** The result of work that is done between what else the pane has to do; null once it is not wanted any more. */
export async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
  }
}
