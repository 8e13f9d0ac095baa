import { createHost } from "../../../src/workbench/host/createHost";
import type { HostConnection } from "../../../src/workbench/host/createHost";
import { openHostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import type { HostWorkbook, HostWorkbookParts } from "../../../src/workbench/host/hostWorkbook";
import { loadOfficeJs } from "./loadOfficeJs";
import type { NativeBridge } from "./loadOfficeJs";
import { silenceEngine } from "./silenceEngine";

/** The real Office.js of this process, answered by our host. */
export interface HostedExcel {
  readonly book: HostWorkbook;
  /** Requests that Office.js has sent since the workbook was opened. */
  readonly requests: readonly string[];
  /** Called with each request before the host hears it: passes it on, or replies itself in the host's place. */
  answer: (text: string, pass: () => void, reply: (message: object) => void) => void;
}

let connection: HostConnection | null = null;
let hosted: (HostedExcel & { requests: string[] }) | null = null;
let isLoaded = false;

const bridge: NativeBridge = {
  sendMessageToHost(text) {
    hosted?.requests.push(text);
    const to = connection;
    queueMicrotask(() => {
      const { id } = JSON.parse(text) as { id: number };
      hosted?.answer(
        text,
        () => to?.receive(text),
        (message) => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message })),
      );
    });
  },
};

/** Opens a workbook (an empty one, or the engine's JSON) and lets Office.js speak to it from now on. */
export function openHostedExcel(data?: object, parts?: HostWorkbookParts): HostedExcel {
  silenceEngine();
  return serveHosted(openHostWorkbook(data, parts));
}

/** The same with a workbook that is open already. */
export function serveHosted(book: HostWorkbook): HostedExcel {
  connection?.close();
  connection = createHost(book).connect((text) => bridge.onMessageFromHost?.(text));
  hosted = {
    book,
    requests: [],
    answer: (_text, pass) => {
      pass();
    },
  };
  if (!isLoaded) loadOfficeJs(bridge);
  isLoaded = true;
  return hosted;
}
