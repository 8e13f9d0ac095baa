import { refuse, succeed, type Outcome } from "../../outcome/outcome";
import type { PagesRequest, ReportAnswer } from "./reportMessages";
import { startReportWorker } from "./startReportWorker";

interface MakePagesOptions {
  /** Stops the work. */
  readonly signal: AbortSignal;
  /** Told now and then how many pages are made. */
  readonly onPage: (done: number) => void;
  /** Told now and then the share (0–1) of the file that is put together, once all pages are made. */
  readonly onPacked: (share: number) => void;
  /** Throws where the web view has no workers, or refuses them. */
  readonly startWorker?: () => Worker;
}

/** Milliseconds of a slice: a key pressed meanwhile waits no longer than for it and one page or step. */
const SLICE = 16;

/** The file of the units' pages, made beside the pane, else between the pane's own work; `null` when stopped. */
export async function makePages(
  request: PagesRequest,
  options: MakePagesOptions,
): Promise<Outcome<Uint8Array | null, { readonly code: "not-loaded" }>> {
  const answer = await inWorker(request, options);
  return answer === "no worker" ? inSlices(request, options) : succeed(answer);
}

function inWorker(
  request: PagesRequest,
  { signal, onPage, onPacked, startWorker = startReportWorker }: MakePagesOptions,
): Promise<Uint8Array | "no worker" | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = startWorker();
    } catch {
      resolve("no worker");
      return;
    }
    const end = (answer: Uint8Array | "no worker" | null): void => {
      worker.terminate();
      resolve(answer);
    };
    signal.addEventListener("abort", () => end(null));
    worker.onerror = (event) => {
      event.preventDefault();
      end("no worker");
    };
    worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
      if (data.kind === "page") onPage(data.done);
      if (data.kind === "packed") onPacked(data.share);
      if (data.kind === "file") end(data.bytes);
    };
    worker.postMessage(request);
  });
}

async function inSlices(
  request: PagesRequest,
  { signal, onPage, onPacked }: MakePagesOptions,
): Promise<Outcome<Uint8Array | null, { readonly code: "not-loaded" }>> {
  const tools = await import(/* webpackChunkName: "unitPages" */ "./writePages").catch(() => null);
  if (tools === null) return refuse({ code: "not-loaded" });
  let end = performance.now() + SLICE;
  const pause = async (say: () => void): Promise<boolean> => {
    if (performance.now() >= end) {
      say();
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE;
    }
    return !signal.aborted;
  };
  const bytes = await tools.writePages(request, {
    onPage: (done) => pause(() => onPage(done)),
    onPacked: (share) => pause(() => onPacked(share)),
  });
  return succeed(signal.aborted ? null : bytes);
}
