import { succeed } from "../../../src/outcome/outcome";
import { makePages } from "../../../src/taskpane/reports/makePages";
import type { PagesRequest } from "../../../src/taskpane/reports/reportMessages";
import { writePages } from "../../../src/taskpane/reports/writePages";
import { openXlsx } from "../../../src/xlsx/openXlsx";
import { evaluatePublished } from "../../evaluation/evaluatePublished";
import { workerOf } from "./workerOf";

const evaluation = evaluatePublished("cao-bang-2020-so");
const SOURCES = { evaluation, previous: null, now: new Date(2021, 0, 15) };
const REQUEST: PagesRequest = {
  kind: "pages",
  sources: SOURCES,
  unitRows: evaluation.scoreboard.units.slice(0, 3).map(({ row }) => row),
  language: "vi",
  title: "Phiếu",
  file: "xlsx",
};

const goOn = (): Promise<boolean> => Promise.resolve(true);
const GO_ON = { onPage: goOn, onPacked: goOn };
const ignore = (): void => undefined;

function noWorkers(): Worker {
  throw new Error("refused");
}

async function* answer(data: unknown) {
  yield { kind: "page", done: 2 };
  yield { kind: "packed", share: 0.25 };
  yield { kind: "file", bytes: await writePages(data as PagesRequest, GO_ON) };
}

test("the worker's file has a sheet for each chosen unit behind the one that leads to them", async () => {
  const { worker, isEnded } = workerOf(answer);
  const told: number[] = [];
  const made = await makePages(REQUEST, {
    signal: new AbortController().signal,
    onPage: (done) => told.push(done),
    onPacked: (share) => told.push(share),
    startWorker: () => worker,
  });
  const file = openXlsx((made.ok ? made.value : null) ?? new Uint8Array());
  expect(file.ok && file.value.sheets).toHaveLength(4);
  expect(told).toEqual([2, 0.25]);
  expect(isEnded()).toBe(true);
});

test("stopped, the worker ends and there is no file", async () => {
  const { worker, isEnded } = workerOf(() => []);
  const controller = new AbortController();
  const made = makePages(REQUEST, {
    signal: controller.signal,
    onPage: ignore,
    onPacked: ignore,
    startWorker: () => worker,
  });
  controller.abort();
  expect(await made).toEqual(succeed(null));
  expect(isEnded()).toBe(true);
});

test.each(["xlsx", "docx"] as const)(
  "without workers, and where one fails, the same .%s is made here",
  async (file) => {
    const request = { ...REQUEST, file };
    const expected = await writePages(request, GO_ON);
    const options = { signal: new AbortController().signal, onPage: ignore, onPacked: ignore };
    expect(await makePages(request, { ...options, startWorker: noWorkers })).toEqual(succeed(expected));
    const broken = workerOf(() => []);
    const made = makePages(request, { ...options, startWorker: () => broken.worker });
    broken.fail();
    expect(await made).toEqual(succeed(expected));
  },
);

test("pages that are made here stop as well", async () => {
  const controller = new AbortController();
  const made = makePages(REQUEST, {
    signal: controller.signal,
    onPage: ignore,
    onPacked: ignore,
    startWorker: noWorkers,
  });
  controller.abort();
  expect(await made).toEqual(succeed(null));
});
