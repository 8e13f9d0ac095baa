import { tryRanking } from "../../../src/robustness/tryRanking";
import { prepareDraws } from "../../../src/robustness/prepareDraws";
import type { DrawBoard } from "../../../src/robustness/drawBoard";
import { makeDraws } from "../../../src/taskpane/robustness/makeDraws";
import type { DrawAnswer, DrawRequest } from "../../../src/taskpane/robustness/drawMessages";
import { trialRubric } from "../../support/trialRubric";
import { evaluated } from "../../robustness/board";

const SETTINGS = { draws: 400, seed: 3, weightSpread: 0.25, rounding: true };
const RUBRIC = trialRubric(
  {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "one", name: "Một", max: 10 },
      { id: "other", name: "Hai", max: 10 },
    ],
  },
  { ranking: [{ of: "total", ties: "competition", decimals: 1 }] },
);
const EVALUATION = evaluated(
  RUBRIC,
  Array.from({ length: 60 }, (_, unit) => ({ cells: [unit % 10, (unit * 7) % 11] })),
);

function board(): DrawBoard {
  const prepared = prepareDraws(EVALUATION, "total", SETTINGS);
  if (!prepared.ok) throw new Error(prepared.problems[0].kind);
  return prepared.value;
}

function whole(): unknown {
  const tried = tryRanking(EVALUATION, "total", SETTINGS);
  if (!tried.ok) throw new Error(tried.problems[0].kind);
  return tried.value;
}

/** Stands in for a worker: answers as told, and remembers what it was asked and whether it was ended. */
class ScriptedWorker {
  onmessage: ((event: MessageEvent<DrawAnswer>) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly asked: DrawRequest[] = [];
  isEnded = false;

  constructor(private readonly onAsked: (worker: ScriptedWorker) => void) {}

  postMessage(request: DrawRequest): void {
    this.asked.push(request);
    this.onAsked(this);
  }

  answer(data: DrawAnswer): void {
    this.onmessage?.({ data } as MessageEvent<DrawAnswer>);
  }

  fail(): void {
    this.onerror?.(new Event("error", { cancelable: true }));
  }

  terminate(): void {
    this.isEnded = true;
  }

  readonly start = (): Worker => this as unknown as Worker;
}

const refuseWorkers = (): never => {
  throw new Error("no workers here");
};

describe("where no worker is to be had", () => {
  test.each([
    ["the web view refuses workers", refuseWorkers],
    ["the worker cannot be loaded", () => new ScriptedWorker((worker) => queueMicrotask(() => worker.fail())).start()],
  ])("%s: the draws are made in slices, the same ones, and said to be", async (_, startWorker) => {
    const shares: number[] = [];
    const { signal } = new AbortController();
    const made = await makeDraws(board(), SETTINGS, { signal, startWorker, onProgress: (share) => shares.push(share) });
    expect(made.beside).toBe(false);
    expect(made.robustness).toEqual(whole());
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test("other work of the pane comes between the slices", async () => {
    const order: string[] = [];
    let now = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 5));
    const { signal } = new AbortController();
    const making = makeDraws(board(), SETTINGS, {
      signal,
      startWorker: refuseWorkers,
      onProgress: () => order.push("slice"),
    });
    setTimeout(() => order.push("key"));
    await making;
    clock.mockRestore();
    expect(order.indexOf("key")).toBeGreaterThan(-1);
    expect(order.indexOf("key")).toBeLessThan(order.length - 1);
  });

  test("stopping ends them: no slice follows and nothing is handed over", async () => {
    let now = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 5));
    const controller = new AbortController();
    let slices = 0;
    let isSettled = false;
    void makeDraws(board(), SETTINGS, {
      signal: controller.signal,
      startWorker: refuseWorkers,
      onProgress: () => {
        slices += 1;
        if (slices === 3) controller.abort();
      },
    }).finally(() => (isSettled = true));
    while (slices < 3) await turn();
    // A slice takes a turn: were there another, it would come in these.
    for (let turns = 0; turns < 20; turns++) await turn();
    clock.mockRestore();
    expect(slices).toBe(3);
    expect(isSettled).toBe(false);
  });

  test("a fault between two slices ends the work with it", async () => {
    let now = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 5));
    let slices = 0;
    const onProgress = (): void => {
      slices += 1;
      if (slices === 2) throw new Error("no such view");
    };
    const options = { signal: new AbortController().signal, onProgress, startWorker: refuseWorkers };
    await expect(makeDraws(board(), SETTINGS, options)).rejects.toThrow("no such view");
    clock.mockRestore();
  });
});

describe("in a worker", () => {
  test("the board is sent once, progress is passed on, the answer is handed over, and the worker is ended", async () => {
    const robustness = whole() as Extract<DrawAnswer, { kind: "done" }>["robustness"];
    const worker = new ScriptedWorker((asked) => {
      asked.answer({ kind: "progress", share: 0.5 });
      asked.answer({ kind: "done", robustness });
    });
    const shares: number[] = [];
    const { signal } = new AbortController();
    const sent = board();
    const made = await makeDraws(sent, SETTINGS, {
      signal,
      startWorker: worker.start,
      onProgress: (share) => shares.push(share),
    });
    expect(made).toEqual({ robustness, beside: true });
    expect(worker.asked).toEqual([{ board: sent, settings: SETTINGS }]);
    expect(shares).toEqual([0.5]);
    expect(worker.isEnded).toBe(true);
  });

  test("stopping ends the worker", () => {
    const worker = new ScriptedWorker(() => undefined);
    const controller = new AbortController();
    void makeDraws(board(), SETTINGS, {
      signal: controller.signal,
      startWorker: worker.start,
      onProgress: () => undefined,
    });
    expect(worker.isEnded).toBe(false);
    controller.abort();
    expect(worker.isEnded).toBe(true);
  });
});

/** Lets everything that waits have a turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
