/** Throws where the web view has no workers, or refuses them. */
export function startReportWorker(): Worker {
  return new Worker(/* webpackChunkName: "reports" */ new URL("./reportWorker.ts", import.meta.url));
}
