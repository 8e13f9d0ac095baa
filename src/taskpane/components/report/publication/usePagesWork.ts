import { useEffect, useRef, useState } from "react";
import type { PagesRequest } from "../../../reports/reportMessages";
import { makeUnitPages, type UnitPages } from "../../../useCases/report/makeUnitPages";
import { usePane } from "../../shared/context";

type PagesState =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly done: number; readonly count: number }
  | { readonly kind: "made"; readonly pages: UnitPages };

/** One file of units' pages at a time; leaving the step stops it. */
export function usePagesWork() {
  const pane = usePane();
  const [state, setState] = useState<PagesState>({ kind: "none" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (request: PagesRequest, count: number): void => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "working", done: 0, count });
    const onPage = (done: number): void => {
      if (!controller.signal.aborted) setState({ kind: "working", done, count });
    };
    makeUnitPages(pane, request, { count, signal: controller.signal, onPage }).then(
      (pages) => setState({ kind: "made", pages }),
      (error: unknown) => {
        setState({ kind: "none" });
        throw error;
      },
    );
  };
  return { state, start, stop: () => running.current?.abort() };
}
