import { answersOf } from "./answersOf";
import { makeReportNow } from "./makeReportNow";
import type { PagesRequest, ReportAnswer, ReportRequest } from "./reportMessages";
import { writePages } from "./writePages";

/** Milliseconds between two words about how far the work is. */
const BETWEEN_WORDS = 100;

/** The worker's own global, of which the page's types know nothing. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReportRequest | PagesRequest>) => void) | null;
  readonly postMessage: (answer: ReportAnswer, transfer?: readonly Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  if (data.kind === "report") {
    for (const answer of answersOf(makeReportNow(data))) scope.postMessage(answer);
    return;
  }
  answerPages(data).catch((error: unknown) => {
    // Thrown outside the promise it reaches the page as the worker's failure.
    setTimeout(() => {
      throw error;
    });
  });
};

async function answerPages(request: PagesRequest): Promise<void> {
  const { unitRows, sources } = request;
  const all = (unitRows ?? sources.evaluation.scoreboard.units).length;
  let said = performance.now();
  const say = (progress: ReportAnswer, isLast: boolean): Promise<true> => {
    if (isLast || performance.now() - said >= BETWEEN_WORDS) {
      said = performance.now();
      scope.postMessage(progress);
    }
    return Promise.resolve(true);
  };
  const bytes = await writePages(request, {
    onPage: (done) => say({ kind: "page", done }, done === all),
    onPacked: (share) => say({ kind: "packed", share }, false),
  });
  if (bytes === null) return;
  scope.postMessage({ kind: "file", bytes }, [bytes.buffer as ArrayBuffer]);
}
