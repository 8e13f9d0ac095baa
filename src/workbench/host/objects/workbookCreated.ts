import type { Session } from "../session";
import { invalidArgument } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";

/** A workbook that the add-in has made from a file and may open. */
export function workbookCreatedObject(session: Session, base64: unknown): WireObject {
  return {
    type: "WorkbookCreated",
    identity: () => ({ Id: "{created}" }),
    methods: { Open: () => openNewWorkbook(session, base64) },
  };
}

/** Opens a workbook beside the open one; `null` is the answer. */
export function openNewWorkbook({ workbook }: Session, base64: unknown): null {
  workbook.bus.onWorkbookOpened?.(bytesOf(base64));
  return null;
}

function bytesOf(base64: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("base64File");
  }
}
