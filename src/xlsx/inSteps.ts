/** Does work step by step, each after `onStep` has been told how much is done; null once it says false. */
export async function inSteps<Result>(
  work: Generator<number, Result>,
  onStep: (share: number) => Promise<boolean>,
): Promise<Result | null> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (!(await onStep(step.value))) return null;
  }
}
