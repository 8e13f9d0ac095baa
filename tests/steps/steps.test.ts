import { inOneGo } from "../../src/steps/inOneGo";
import { retell } from "../../src/steps/retell";
import type { Steps } from "../../src/steps/steps";
import { untilStopped } from "../../src/steps/untilStopped";

function* threeSteps(): Steps<string, number> {
  yield 1;
  yield 2;
  yield 3;
  return "done";
}

test("in one go the result comes of all steps", () => {
  expect(inOneGo(threeSteps())).toBe("done");
});

test("steps that are retold keep their number and their result", () => {
  const told: string[] = [];
  const steps = retell(threeSteps(), (step) => `${String(step)} of 3`);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) told.push(step.value);
  expect(told).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
  expect(step.value).toBe("done");
});

test("each step is told, and the next one waits for the answer", async () => {
  const told: number[] = [];
  const onStep = async (step: number): Promise<boolean> => {
    await Promise.resolve();
    told.push(step);
    return true;
  };
  expect(await untilStopped(threeSteps(), onStep)).toBe("done");
  expect(told).toEqual([1, 2, 3]);
});

test("an answer of no ends the work: no step follows, and there is no result", async () => {
  const told: number[] = [];
  const onStep = (step: number): Promise<boolean> => {
    told.push(step);
    return Promise.resolve(step < 2);
  };
  expect(await untilStopped(threeSteps(), onStep)).toBeNull();
  expect(told).toEqual([1, 2]);
});
