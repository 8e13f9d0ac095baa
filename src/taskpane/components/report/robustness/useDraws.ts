import { useEffect, useRef, useState } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import type { RobustnessProblem } from "../../../../robustness/drawBoard";
import type { DrawSettings } from "../../../../robustness/drawSettings";
import { prepareDraws } from "../../../../robustness/prepareDraws";
import type { Robustness } from "../../../../robustness/robustness";
import { makeDraws } from "../../../robustness/makeDraws";

export type DrawState =
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly problem: RobustnessProblem }
  /** `share`: 0–1. */
  | { readonly kind: "working"; readonly share: number }
  | {
      readonly kind: "made";
      readonly robustness: Robustness;
      /** What was tried. */
      readonly evaluation: Evaluation;
      /** False: no worker was to be had. */
      readonly beside: boolean;
    };

const NONE: DrawState = { kind: "none" };

/** Draws of one ranking at a time, away from the pane's own work. */
export function useDraws() {
  const [state, setState] = useState<DrawState>(NONE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stop = (): void => {
    running.current?.abort();
    running.current = null;
    setState(NONE);
  };

  const start = async (evaluation: Evaluation, criterion: string, settings: DrawSettings): Promise<void> => {
    running.current?.abort();
    const board = prepareDraws(evaluation, criterion, settings);
    if (!board.ok) {
      setState({ kind: "refused", problem: board.problems[0] });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "working", share: 0 });
    const { robustness, beside } = await makeDraws(board.value, settings, {
      signal: controller.signal,
      onProgress: (share) => {
        if (!controller.signal.aborted) setState({ kind: "working", share });
      },
    });
    if (!controller.signal.aborted) setState({ kind: "made", robustness, evaluation, beside });
  };

  return { state, start, stop };
}
