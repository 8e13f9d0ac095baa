import type { makeUnitPages, UnitPages } from "../../../../src/taskpane/useCases/report/makeUnitPages";
import { createPagesWork, pagesWorkOf } from "../../../../src/taskpane/useCases/report/pagesWork";
import type { Pane } from "../../../../src/taskpane/useCases/pane";
import type { PagesRequest } from "../../../../src/taskpane/reports/reportMessages";

const PANE = {} as Pane;
const REQUEST = { kind: "pages", title: "Phiếu" } as PagesRequest;

type Options = Parameters<typeof makeUnitPages>[2];

/** Work of which each answer is given by hand. */
function workByHand() {
  const asked: Options[] = [];
  let answer: (pages: UnitPages) => void = () => undefined;
  const work = createPagesWork(PANE, (_pane, _request, options) => {
    asked.push(options);
    return new Promise((resolve) => {
      answer = resolve;
      options.signal.addEventListener("abort", () => resolve({ kind: "stopped" }));
    });
  });
  const [options] = (work.start(REQUEST, 20), asked);
  if (options === undefined) throw new Error("not started");
  return { work, options, answer: (pages: UnitPages) => answer(pages) };
}

test("tells pages, then how much of the file is put together, then what came of it", async () => {
  const { work, options, answer } = workByHand();
  const seen: unknown[] = [work.getState()];
  work.subscribe(() => seen.push(work.getState()));
  options.onPage(7);
  options.onPacked(0.4);
  answer({ kind: "opened", count: 20 });
  await Promise.resolve();
  const working = { kind: "working", title: "Phiếu", count: 20 };
  expect(seen).toEqual([
    { ...working, done: 0, packed: 0 },
    { ...working, done: 7, packed: 0 },
    { ...working, done: 20, packed: 0.4 },
    { kind: "made", title: "Phiếu", pages: { kind: "opened", count: 20 } },
  ]);
});

test("goes on while nobody looks at it: who comes back finds it where it is", async () => {
  const { work, options, answer } = workByHand();
  const leave = work.subscribe(() => undefined);
  leave();
  options.onPage(9);
  expect(options.signal.aborted).toBe(false);
  expect(work.getState()).toMatchObject({ kind: "working", done: 9 });
  answer({ kind: "opened", count: 20 });
  await Promise.resolve();
  expect(work.getState()).toMatchObject({ kind: "made" });
});

test("stopped while the file is put together, it says so, and late news changes nothing", async () => {
  const { work, options } = workByHand();
  options.onPacked(0.5);
  work.stop();
  await Promise.resolve();
  options.onPacked(0.6);
  expect(work.getState()).toEqual({ kind: "made", title: "Phiếu", pages: { kind: "stopped" } });
});

test("a pane has one, however often it is asked for", () => {
  expect(pagesWorkOf(PANE)).toBe(pagesWorkOf(PANE));
  expect(pagesWorkOf({ ...PANE })).not.toBe(pagesWorkOf(PANE));
});
