import { inSlices } from "../../../src/taskpane/useCases/inSlices";

/** Steps that take long by the clock that is given; `told` hears of each. */
function* stepsOf(count: number, told: (step: number) => void) {
  for (let step = 1; step <= count; step += 1) {
    told(step);
    yield;
  }
  return "done";
}

/** A clock on which each step takes so many milliseconds. */
function clockOf(milliseconds: number): (step: number) => void {
  const clock = jest.spyOn(performance, "now").mockReturnValue(0);
  return (step) => clock.mockReturnValue(step * milliseconds);
}

afterEach(() => jest.restoreAllMocks());

test("something else gets its turn between steps that take long", async () => {
  const told = clockOf(50);
  const order: string[] = [];
  const work = inSlices(
    stepsOf(3, (step) => {
      told(step);
      order.push(`step ${String(step)}`);
      setTimeout(() => order.push(`key ${String(step)}`));
    }),
    () => true,
  );
  expect(order).toEqual([]);
  expect(await work).toBe("done");
  expect(order.slice(0, 5)).toEqual(["step 1", "key 1", "step 2", "key 2", "step 3"]);
});

test("short steps do not wait for each other", async () => {
  const told = clockOf(1);
  let turns = 0;
  const done = await inSlices(stepsOf(5, told), () => {
    turns += 1;
    return true;
  });
  expect(done).toBe("done");
  expect(turns).toBe(1);
});

test("work that is not wanted any more ends with nothing", async () => {
  const told = clockOf(50);
  const steps: number[] = [];
  const result = await inSlices(
    stepsOf(3, (step) => {
      told(step);
      steps.push(step);
    }),
    () => steps.length < 2,
  );
  expect(result).toBeNull();
  expect(steps).toEqual([1, 2]);
});
