import type { Host, HostConnection } from "./createHost";
import { BRIDGE_HANDSHAKE } from "./handshake";

/**
 * Serves the Office.js of a frame of this page, now and whenever the frame loads anew; the result stops it. To be called
 * before the frame loads, and again when another workbook (another host) is opened.
 */
export function connectFrame(frame: HTMLIFrameElement, host: Host): () => void {
  let connection: HostConnection | null = null;
  let port: MessagePort | null = null;
  const disconnect = (): void => {
    connection?.close();
    port?.close();
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    const isOurs = event.origin === window.location.origin && event.source === frame.contentWindow;
    const [received] = event.ports;
    if (!isOurs || event.data !== BRIDGE_HANDSHAKE || received === undefined) return;
    disconnect();
    const opened = host.connect((text) => {
      received.postMessage(text);
    });
    received.onmessage = ({ data }: MessageEvent<string>) => {
      opened.receive(data);
    };
    connection = opened;
    port = received;
  };
  window.addEventListener("message", onMessage);
  return () => {
    window.removeEventListener("message", onMessage);
    disconnect();
  };
}
