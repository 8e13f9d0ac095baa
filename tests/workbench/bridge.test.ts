/** @jest-environment jsdom */
import { MessageChannel as NodeMessageChannel } from "node:worker_threads";
import { TextEncoder as NodeTextEncoder } from "node:util";
import { connectFrame } from "../../src/workbench/host/wire/connectFrame";
import { createHost } from "../../src/workbench/host/createHost";
import { openHostWorkbook } from "../../src/workbench/host/hostWorkbook";
import { silenceEngine } from "../excel/support/silenceEngine";

interface PaneWindow {
  readonly external: { GetHostInfo: () => string; GetContext: () => { GetSupportedMatrix: () => string } };
  readonly _richApiNativeBridge: {
    sendMessageToHost: (text: string) => void;
    onMessageFromHost?: (text: string) => void;
  };
}

const frame = document.createElement("iframe");
const ports: MessagePort[] = [];
let asked = 0;

beforeAll(async () => {
  silenceEngine();
  Object.assign(globalThis, { MessageChannel: NodeMessageChannel, TextEncoder: NodeTextEncoder });
  document.body.append(frame);
  const take = (_message: unknown, _origin: string, transferred: MessagePort[]): void => {
    ports.push(...transferred);
  };
  jest.spyOn(window, "postMessage").mockImplementation(take as typeof window.postMessage);
  await import("../../src/workbench/bridge");
});

afterAll(() => {
  for (const port of ports) port.close();
});

/** The handshake as the page around the frame would get it. */
function shake(origin: string, source: Window | null): void {
  const message = new MessageEvent("message", { data: "cqdt-office-bridge", origin, source });
  Object.defineProperty(message, "ports", { value: ports });
  window.dispatchEvent(message);
}

/** What the host answers when Office.js asks for the workbook's name; `null` when nobody answers. */
async function askForName(patience = 5_000): Promise<string | null> {
  asked += 1;
  const id = asked;
  const { _richApiNativeBridge: bridge } = window as unknown as PaneWindow;
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<string | null>((resolve) => {
    bridge.onMessageFromHost = (text) => {
      if (text.startsWith(`{"id":${String(id)},`)) resolve(text);
    };
    timer = setTimeout(() => {
      resolve(null);
    }, patience);
  });
  const body = {
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  bridge.sendMessageToHost(JSON.stringify({ id, type: 1, message: { url: "ProcessQuery", body } }));
  return answer.finally(() => {
    clearTimeout(timer);
  });
}

test("the pane's window looks like Excel's to Office.js", () => {
  const { external } = window as unknown as PaneWindow;
  expect(external.GetHostInfo()).toMatch(/^excel\|win32\|/);
  expect(JSON.parse(external.GetContext().GetSupportedMatrix())).toMatchObject({ SharedRuntime: "1.1" });
});

test("only the handshake of the own frame on the own origin is served, until it is stopped", async () => {
  const host = createHost(openHostWorkbook({}, { name: "Bảng điểm.xlsx" }));
  const { disconnect } = connectFrame(frame, host);
  shake("https://other.example", frame.contentWindow);
  shake(window.location.origin, window);
  expect(await askForName(50)).toBeNull();
  shake(window.location.origin, frame.contentWindow);
  expect(await askForName()).toContain("Bảng điểm.xlsx");
  disconnect();
  expect(await askForName(50)).toBeNull();
});
