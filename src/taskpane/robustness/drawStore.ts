import type { Evaluation } from "../../evaluation/evaluation";
import type { RobustnessProblem } from "../../robustness/drawBoard";
import type { DrawSettings } from "../../robustness/drawSettings";
import { prepareDraws } from "../../robustness/prepareDraws";
import type { Robustness } from "../../robustness/robustness";
import { makeDraws } from "./makeDraws";

/** What came of trying a ranking. */
export type DrawResult = {
  /** What was tried. */
  readonly evaluation: Evaluation;
  readonly settings: DrawSettings;
} & (
  | {
      readonly kind: "made";
      readonly robustness: Robustness;
      /** False: no worker was to be had. */
      readonly beside: boolean;
    }
  | { readonly kind: "refused"; readonly problem: RobustnessProblem }
);

export interface DrawsState {
  /** The ranking that is being tried, and the share (0–1) of the work that is done. */
  readonly working: { readonly criterion: string; readonly share: number } | null;
  /** The newest by id of the ranked criterion. */
  readonly results: ReadonlyMap<string, DrawResult>;
}

export interface DrawStore {
  readonly getState: () => DrawsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries a ranking, in the place of one that is being tried. */
  readonly start: (evaluation: Evaluation, criterion: string, settings: DrawSettings) => Promise<void>;
  readonly stop: () => void;
}

/** Draws of one ranking at a time, away from the pane's own work, and what came of them, for whoever shows it. */
export function createDrawStore(make: typeof makeDraws = makeDraws): DrawStore {
  let state: DrawsState = { working: null, results: new Map() };
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const change = (changes: Partial<DrawsState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const settle = (criterion: string, result: DrawResult): void =>
    change({ working: null, results: new Map([...state.results, [criterion, result]]) });
  const stop = (): void => {
    running?.abort();
    running = null;
    if (state.working !== null) change({ working: null });
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async (evaluation, criterion, settings) => {
      running?.abort();
      const board = prepareDraws(evaluation, criterion, settings);
      if (!board.ok) {
        settle(criterion, { kind: "refused", problem: board.problems[0], evaluation, settings });
        return;
      }
      const controller = new AbortController();
      const { signal } = controller;
      running = controller;
      change({ working: { criterion, share: 0 } });
      const onProgress = (share: number): void => {
        if (!signal.aborted) change({ working: { criterion, share } });
      };
      const { robustness, beside } = await make(board.value, settings, { signal, onProgress });
      if (!signal.aborted) settle(criterion, { kind: "made", robustness, beside, evaluation, settings });
    },
    stop,
  };
}
