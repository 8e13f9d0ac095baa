import type { HostWorkbook } from "../hostWorkbook";
import { HostError } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";

/** The protection of a workbook's structure: its sheets stay as they are, what stands on them may change. */
export function workbookProtectionObject(workbook: HostWorkbook): WireObject {
  return {
    type: "WorkbookProtection",
    identity: () => ({}),
    properties: { Protected: () => workbook.structure.isProtected },
  };
}

export function requireUnprotectedStructure({ structure }: HostWorkbook): void {
  if (structure.isProtected) throw new HostError("AccessDenied", 403, "The structure of the workbook is protected.");
}
