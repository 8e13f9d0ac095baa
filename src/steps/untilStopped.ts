import type { Steps } from "./steps";

/** The result of work that goes on after each step once `onStep` has answered; null when it answers false. */
export async function untilStopped<Result, Told>(
  steps: Steps<Result, Told>,
  onStep: (told: Told) => Promise<boolean>,
): Promise<Result | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!(await onStep(step.value))) return null;
  }
}
