/** What a page hands to a worker and gets back, each cloned as a browser does. */
interface FakeWorker {
  readonly worker: Worker;
  readonly isEnded: () => boolean;
  /** The worker fails, as where its file cannot be loaded. */
  readonly fail: () => void;
}

/** A worker that answers each message with what `answer` gives, one after another. */
export function workerOf(answer: (data: unknown) => Iterable<unknown> | AsyncIterable<unknown>): FakeWorker {
  let ended = false;
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { preventDefault: () => void }) => void) | null,
    postMessage(data: unknown) {
      const received: unknown = structuredClone(data);
      setTimeout(() => {
        void (async () => {
          for await (const part of answer(received)) {
            if (!ended) worker.onmessage?.({ data: structuredClone(part) });
          }
        })();
      });
    },
    terminate() {
      ended = true;
    },
  };
  return {
    worker: worker as unknown as Worker,
    isEnded: () => ended,
    fail: () => worker.onerror?.({ preventDefault: () => undefined }),
  };
}
