import { drawInSteps } from "../../robustness/drawInSteps";
import type { DrawAnswer, DrawRequest } from "./drawMessages";

/** Milliseconds between two words about how far the work is. */
const BETWEEN_WORDS = 100;

/** The worker's own global, of which the page's types know nothing. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<DrawRequest>) => void) | null;
  readonly postMessage: (answer: DrawAnswer) => void;
};

scope.onmessage = ({ data: { board, settings } }) => {
  const steps = drawInSteps(board, settings);
  let said = performance.now();
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    if (performance.now() - said < BETWEEN_WORDS) continue;
    said = performance.now();
    scope.postMessage({ kind: "progress", share: step.value });
  }
  scope.postMessage({ kind: "done", robustness: step.value });
};
