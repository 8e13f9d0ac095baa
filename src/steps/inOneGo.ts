import type { Steps } from "./steps";

/** The result, for whoever has nothing else to do. */
export function inOneGo<Result>(steps: Steps<Result, unknown>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
