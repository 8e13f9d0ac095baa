import type { Host, HostConnection } from "../createHost";
import type { CommandCompleted, CommandInvoked } from "./commandMessages";
import type { FileAsked, FileGiven } from "./fileMessages";
import { BRIDGE_HANDSHAKE } from "./handshake";

/** The add-in in a frame, as the program around it reaches it. */
export interface ConnectedFrame {
  /**
   * Presses a button of the ribbon or an entry of a menu: `control` is its id, `name` its function. Resolves when the add-in
   * says that it is done, or is gone.
   */
  readonly invokeCommand: (control: string, name: string) => Promise<void>;
  readonly disconnect: () => void;
}

/**
 * Serves the Office.js of a frame of this page, now and whenever the frame loads anew. To be called before the frame loads,
 * and again when another workbook (another host) is opened.
 *
 * @param copyFile the bytes of the workbook as a file, `null` when it cannot be saved
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  host: Host,
  copyFile: () => Uint8Array | null = () => null,
): ConnectedFrame {
  let connection: HostConnection | null = null;
  let port: MessagePort | null = null;
  let lastCommand = 0;
  const underWay = new Map<string, () => void>();
  const waiting: CommandInvoked[] = [];
  const disconnect = (): void => {
    connection?.close();
    port?.close();
    for (const end of underWay.values()) end();
    underWay.clear();
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    const isOurs = event.origin === window.location.origin && event.source === frame.contentWindow;
    const [received] = event.ports;
    if (!isOurs || event.data !== BRIDGE_HANDSHAKE || received === undefined) return;
    disconnect();
    const opened = host.connect((text) => {
      received.postMessage(text);
    });
    received.onmessage = ({ data }: MessageEvent<string | CommandCompleted | FileAsked>) => {
      if (typeof data === "string") {
        opened.receive(data);
        return;
      }
      if ("fileAsked" in data) {
        const given: FileGiven = { fileGiven: data.fileAsked, bytes: copyFile() };
        received.postMessage(given);
        return;
      }
      underWay.get(data.completed)?.();
      underWay.delete(data.completed);
    };
    connection = opened;
    port = received;
    for (const command of waiting.splice(0)) received.postMessage(command);
  };
  window.addEventListener("message", onMessage);
  return {
    invokeCommand(control, name) {
      lastCommand += 1;
      const invoked: CommandInvoked = { command: String(lastCommand), control, name };
      if (port === null) waiting.push(invoked);
      else port.postMessage(invoked);
      return new Promise((resolve) => underWay.set(invoked.command, resolve));
    },
    disconnect() {
      window.removeEventListener("message", onMessage);
      disconnect();
    },
  };
}
