/** How a web server that is configured with one of our files answers a request. */
export interface Answer {
  readonly status: 200 | 404;
  /** The file that is sent, in the folder of the deployment: "taskpane.html"; `null` with 404. */
  readonly file: string | null;
  readonly headers: ReadonlyMap<string, string>;
}

export const NOT_FOUND: Answer = { status: 404, file: null, headers: new Map() };
