import type { DrawBoard } from "../../robustness/drawBoard";
import { drawInSteps } from "../../robustness/drawInSteps";
import type { DrawSettings } from "../../robustness/drawSettings";
import type { Robustness } from "../../robustness/robustness";
import { inSlices } from "../useCases/inSlices";
import type { DrawAnswer, DrawRequest } from "./drawMessages";

interface MakeDrawsOptions {
  /** Ends the work; the promise then never settles. */
  readonly signal: AbortSignal;
  /** Share 0–1 of the work that is done. */
  readonly onProgress: (share: number) => void;
  /** Throws where the web view has no workers, or refuses them. */
  readonly startWorker?: () => Worker;
}

interface MadeDraws {
  readonly robustness: Robustness;
  /** False where no worker was to be had: the draws were made in slices between the pane's own work. */
  readonly beside: boolean;
}

/** Makes the draws in a worker beside the pane, else in slices. */
export async function makeDraws(
  board: DrawBoard,
  settings: DrawSettings,
  options: MakeDrawsOptions,
): Promise<MadeDraws> {
  const robustness = await inWorker({ board, settings }, options);
  if (robustness !== null) return { robustness, beside: true };
  const { signal, onProgress } = options;
  const made = await inSlices(drawInSteps(board, settings), () => !signal.aborted, onProgress);
  return made === null ? new Promise(() => undefined) : { robustness: made, beside: false };
}

function startDrawWorker(): Worker {
  return new Worker(/* webpackChunkName: "draws" */ new URL("./drawWorker.ts", import.meta.url));
}

/** Null where no worker answers. */
function inWorker(
  request: DrawRequest,
  { signal, onProgress, startWorker = startDrawWorker }: MakeDrawsOptions,
): Promise<Robustness | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = startWorker();
    } catch {
      resolve(null);
      return;
    }
    signal.addEventListener("abort", () => worker.terminate());
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      resolve(null);
    };
    worker.onmessage = ({ data }: MessageEvent<DrawAnswer>) => {
      if (data.kind === "progress") {
        onProgress(data.share);
        return;
      }
      worker.terminate();
      resolve(data.robustness);
    };
    worker.postMessage(request);
  });
}
