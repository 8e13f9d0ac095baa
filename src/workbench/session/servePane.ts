import { connectFrame } from "../host/connectFrame";
import { createHost } from "../host/createHost";
import type { OpenDocument } from "./openDocument";

const PANE_PAGE = "pane.html";

/**
 * Gives the pane in the frame the document as its workbook, as if Excel had opened it: the pane starts anew. The result ends
 * that.
 */
export function servePane(frame: HTMLIFrameElement, { workbook }: OpenDocument): () => void {
  const host = createHost(workbook);
  const disconnect = connectFrame(frame, host);
  frame.src = PANE_PAGE;
  return () => {
    disconnect();
    host.close();
  };
}
