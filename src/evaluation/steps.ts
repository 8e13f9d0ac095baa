/** Long work in steps of some milliseconds, so that whoever runs it can do something else between them, or stop. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result, for whoever has nothing else to do. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
