import type { PagesRequest } from "../../reports/reportMessages";
import type { Pane } from "../pane";
import { makeUnitPages, type UnitPages } from "./makeUnitPages";

/** `title`: of the report whose units they are. */
export type PagesState =
  | { readonly kind: "none" }
  /** `packed`: the share (0–1) of the file that is put together, once all pages are made. */
  | {
      readonly kind: "working";
      readonly title: string;
      readonly done: number;
      readonly count: number;
      readonly packed: number;
    }
  | { readonly kind: "made"; readonly title: string; readonly pages: UnitPages };

/** One file of units' pages at a time; shaped for React's `useSyncExternalStore`. */
export interface PagesWork {
  readonly getState: () => PagesState;
  /** Returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** @param count how many pages are asked for */
  readonly start: (request: PagesRequest, count: number) => void;
  readonly stop: () => void;
}

const works = new WeakMap<Pane, PagesWork>();

/** The pane's own, wherever its user is meanwhile: leaving the step does not stop the work. */
export function pagesWorkOf(pane: Pane): PagesWork {
  const work = works.get(pane) ?? createPagesWork(pane);
  works.set(pane, work);
  return work;
}

export function createPagesWork(pane: Pane, make: typeof makeUnitPages = makeUnitPages): PagesWork {
  let state: PagesState = { kind: "none" };
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const become = (next: PagesState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (request, count) => {
      const { title } = request;
      const controller = new AbortController();
      const { signal } = controller;
      running = controller;
      const work = (done: number, packed: number): void => {
        if (!signal.aborted) become({ kind: "working", title, done, count, packed });
      };
      work(0, 0);
      const told = { onPage: (done: number) => work(done, 0), onPacked: (share: number) => work(count, share) };
      make(pane, request, { count, signal, ...told }).then(
        (pages) => become({ kind: "made", title, pages }),
        (error: unknown) => {
          become({ kind: "none" });
          throw error;
        },
      );
    },
    stop: () => running?.abort(),
  };
}
