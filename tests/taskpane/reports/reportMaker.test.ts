import { WHOLE_REPORT } from "../../../src/reporting/report/reportChoice";
import { answersOf } from "../../../src/taskpane/reports/answersOf";
import { makeReportNow } from "../../../src/taskpane/reports/makeReportNow";
import { openReportMaker } from "../../../src/taskpane/reports/reportMaker";
import type { ReportRequest } from "../../../src/taskpane/reports/reportMessages";
import { evaluatePublished } from "../../evaluation/evaluatePublished";
import { workerOf } from "./workerOf";

const SOURCES = { evaluation: evaluatePublished("cao-bang-2020-so"), previous: null, now: new Date(2021, 0, 15) };

const REQUEST: ReportRequest = {
  kind: "report",
  sources: SOURCES,
  choice: WHOLE_REPORT,
  unitRow: null,
  language: "vi",
};
const ENGLISH: ReportRequest = { ...REQUEST, language: "en" };

const answer = (data: unknown) => answersOf(makeReportNow(data as ReportRequest));

function noWorkers(): Worker {
  throw new Error("refused");
}

test("a report made by a worker is the one made here: all it rests on can be handed over", async () => {
  const maker = openReportMaker(() => workerOf(answer).worker);
  const made = await maker.make(REQUEST);
  expect(made).toEqual(makeReportNow(REQUEST));
  expect(made?.report.parts.length).toBeGreaterThan(10);
  maker.close();
});

test("a report is handed over part by part, and the parts of one are not those of the next", async () => {
  const answers = answer(REQUEST);
  expect(answers.length).toBeGreaterThan(10);
  const largest = Math.max(...answers.map((each) => JSON.stringify(each).length));
  expect(largest).toBeLessThan(JSON.stringify(makeReportNow(REQUEST)).length / 3);
  const maker = openReportMaker(() => workerOf(answer).worker);
  await maker.make(REQUEST);
  expect((await maker.make(ENGLISH))?.report).toEqual(makeReportNow(ENGLISH).report);
});

test("of those asked for while one is being made only the newest is made", async () => {
  const asked: unknown[] = [];
  const { worker } = workerOf((data) => {
    asked.push((data as ReportRequest).language);
    return answer(data);
  });
  const maker = openReportMaker(() => worker);
  const made = await Promise.all([maker.make(REQUEST), maker.make(REQUEST), maker.make(ENGLISH)]);
  expect(made.map((each) => each?.report.language)).toEqual(["vi", undefined, "en"]);
  expect(asked).toEqual(["vi", "en"]);
});

test("without workers the report is made here", async () => {
  const made = await openReportMaker(noWorkers).make(ENGLISH);
  expect(made?.report.language).toBe("en");
});

test("once a worker has failed, what it was asked for is made here, and what comes after", async () => {
  let started = 0;
  const silent = workerOf(() => []);
  const maker = openReportMaker(() => {
    started += 1;
    return silent.worker;
  });
  const first = maker.make(REQUEST);
  silent.fail();
  expect((await first)?.report.language).toBe("vi");
  expect(silent.isEnded()).toBe(true);
  expect((await maker.make(ENGLISH))?.report.language).toBe("en");
  expect(started).toBe(1);
});

test("what a worker refuses to take is made here", async () => {
  const refusing = workerOf(() => []);
  refusing.worker.postMessage = () => {
    throw new DOMException("could not be cloned", "DataCloneError");
  };
  const maker = openReportMaker(() => refusing.worker);
  expect((await maker.make(ENGLISH))?.report.language).toBe("en");
  expect(refusing.isEnded()).toBe(true);
});

test("a closed maker answers nothing and ends its worker", async () => {
  const silent = workerOf(() => []);
  const maker = openReportMaker(() => silent.worker);
  const asked = [maker.make(REQUEST), maker.make(ENGLISH)];
  maker.close();
  expect(await Promise.all(asked)).toEqual([null, null]);
  expect(silent.isEnded()).toBe(true);
});

test("a fault is thrown at who asked", async () => {
  const broken = { ...REQUEST, sources: { ...SOURCES, evaluation: null as never } };
  const maker = openReportMaker(noWorkers);
  await expect(maker.make(broken)).rejects.toThrow(TypeError);
  expect((await maker.make(REQUEST))?.report.language).toBe("vi");
});
