import { createDrawStore } from "../../../src/taskpane/robustness/drawStore";
import { drawInSteps } from "../../../src/robustness/drawInSteps";
import type { Robustness } from "../../../src/robustness/robustness";
import { trialRubric } from "../../support/trialRubric";
import { evaluated } from "../../robustness/board";

const SETTINGS = { draws: 100, seed: 1, weightSpread: 0.25, rounding: false };
const CRITERIA = {
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "one", name: "Một", max: 10 },
    { id: "other", name: "Hai", max: 10 },
  ],
};
const RANKED = trialRubric(CRITERIA, { ranking: [{ of: "total", ties: "competition", decimals: null }] });

type Make = NonNullable<Parameters<typeof createDrawStore>[0]>;

/** Draws that are done when the test says so. */
function scripted(): { readonly make: Make; readonly finish: (() => void)[] } {
  const finish: (() => void)[] = [];
  const make: Make = (board, settings, { onProgress }) =>
    new Promise((resolve) => {
      onProgress(0.25);
      const steps = drawInSteps(board, settings);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      const robustness: Robustness = step.value;
      finish.push(() => resolve({ robustness, beside: true }));
    });
  return { make, finish };
}

test("what was drawn is there for every part that shows it, with how far the work is meanwhile", async () => {
  const { make, finish } = scripted();
  const store = createDrawStore(make);
  const seen: (number | null)[] = [];
  store.subscribe(() => seen.push(store.getState().working?.share ?? null));
  const evaluation = evaluated(RANKED, [{ cells: [6, 2] }, { cells: [2, 5] }]);
  const started = store.start(evaluation, "total", SETTINGS);
  finish[0]?.();
  await started;
  expect(seen).toEqual([0, 0.25, null]);
  const result = store.getState().results.get("total");
  expect(result).toMatchObject({ kind: "made", beside: true, settings: SETTINGS });
  expect(result?.evaluation).toBe(evaluation);
});

test("a new start takes the place of the one under way, whose draws are not shown; stopping leaves what was there", async () => {
  const { make, finish } = scripted();
  const store = createDrawStore(make);
  const evaluation = evaluated(RANKED, [{ cells: [6, 2] }, { cells: [2, 5] }]);
  const first = store.start(evaluation, "total", SETTINGS);
  const second = store.start(evaluation, "total", { ...SETTINGS, seed: 2 });
  finish[0]?.();
  finish[1]?.();
  await Promise.all([first, second]);
  expect(store.getState().results.get("total")?.settings.seed).toBe(2);
  const third = store.start(evaluation, "total", { ...SETTINGS, seed: 3 });
  expect(store.getState().working).not.toBeNull();
  store.stop();
  finish[2]?.();
  await third;
  expect(store.getState().working).toBeNull();
  expect(store.getState().results.get("total")?.settings.seed).toBe(2);
});

test("a ranking that cannot be tried says why", async () => {
  const store = createDrawStore(scripted().make);
  await store.start(evaluated(RANKED, [{ cells: [6, 2] }]), "total", SETTINGS);
  expect(store.getState().results.get("total")).toMatchObject({ kind: "refused", problem: { kind: "too-few" } });
});
