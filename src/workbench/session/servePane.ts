import { createHost } from "../host/createHost";
import { connectFrame } from "../host/wire/connectFrame";
import type { OpenDocument } from "./openDocument";
import { saveDocument } from "./saveDocument";

const PANE_PAGE = "pane.html";

/** The add-in at work on a document. */
export interface ServedPane {
  /** Presses a button of the ribbon or an entry of a menu; resolves when the add-in says that it is done. */
  readonly invokeCommand: (control: string, name: string) => Promise<void>;
  /** Does what a keyboard shortcut of the add-in stands for. */
  readonly runAction: (name: string) => void;
  readonly stop: () => void;
}

/**
 * Gives the pane in the frame the document as its workbook, as if Excel had opened it: the pane starts anew. `onShowPane` is
 * called when the add-in asks for its pane.
 */
export function servePane(frame: HTMLIFrameElement, document: OpenDocument, onShowPane: () => void): ServedPane {
  const host = createHost(document.workbook, onShowPane);
  const { invokeCommand, disconnect } = connectFrame(frame, host, () => {
    const saved = saveDocument(document);
    return saved.ok ? saved.value : null;
  });
  frame.src = PANE_PAGE;
  return {
    invokeCommand,
    runAction: (name) => {
      host.runAction(name);
    },
    stop() {
      disconnect();
      host.close();
    },
  };
}
