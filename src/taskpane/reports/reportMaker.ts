import type { ReportPart } from "../../reporting/report/report";
import { makeReportNow } from "./makeReportNow";
import type { ReportAnswer, ReportMade, ReportRequest } from "./reportMessages";
import { startReportWorker } from "./startReportWorker";

/** Makes reports beside the pane, one at a time; of those asked for meanwhile only the newest. */
export interface ReportMaker {
  /** `null` where another one was asked for before its turn came, or the maker was closed. */
  readonly make: (request: ReportRequest) => Promise<ReportMade | null>;
  readonly close: () => void;
}

interface Asked {
  readonly request: ReportRequest;
  readonly answer: (made: ReportMade | null) => void;
  readonly fail: (error: unknown) => void;
}

/** @param startWorker where it throws, and once a worker has failed, reports are made here, after what the pane has to do now. */
export function openReportMaker(startWorker: () => Worker = startReportWorker): ReportMaker {
  let worker: Worker | null = null;
  let hasWorkers = true;
  let current: Asked | null = null;
  let next: Asked | null = null;

  function finish(made: ReportMade | null): void {
    current?.answer(made);
    current = next;
    next = null;
    if (current !== null) begin(current);
  }

  function begin(asked: Asked): void {
    worker ??= hasWorkers ? open() : null;
    if (worker === null) {
      setTimeout(() => makeHere(asked));
      return;
    }
    try {
      worker.postMessage(asked.request);
    } catch {
      // What cannot be handed over is made here, where a fault of it would be told.
      giveUp();
    }
  }

  function makeHere(asked: Asked): void {
    if (asked !== current) return;
    try {
      finish(makeReportNow(asked.request));
    } catch (error) {
      asked.fail(error);
      finish(null);
    }
  }

  function open(): Worker | null {
    try {
      const opened = startWorker();
      let parts: ReportPart[] = [];
      opened.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
        if (data.kind === "part") parts.push(data.part);
        if (data.kind !== "report") return;
        const { report, possible } = data;
        const made = { report: { ...report, parts }, possible };
        parts = [];
        finish(made);
      };
      opened.onerror = (event) => {
        event.preventDefault();
        giveUp();
      };
      return opened;
    } catch {
      hasWorkers = false;
      return null;
    }
  }

  function giveUp(): void {
    worker?.terminate();
    worker = null;
    hasWorkers = false;
    if (current !== null) begin(current);
  }

  return {
    make: (request) =>
      new Promise((answer, fail) => {
        const asked: Asked = { request, answer, fail };
        if (current === null) {
          current = asked;
          begin(asked);
          return;
        }
        next?.answer(null);
        next = asked;
      }),
    close: () => {
      worker?.terminate();
      worker = null;
      next?.answer(null);
      next = null;
      const left = current;
      current = null;
      left?.answer(null);
    },
  };
}
