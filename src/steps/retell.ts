import type { Steps } from "./steps";

/** The same steps, as part of longer work in which they tell something else. */
export function* retell<Result, Told, Retold>(
  steps: Steps<Result, Told>,
  tell: (told: Told) => Retold,
): Steps<Result, Retold> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield tell(step.value);
  return step.value;
}
