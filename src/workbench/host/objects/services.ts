import { notImplemented } from "../hostError";
import type { WireObject } from "../wireObject";

/** Objects that the client makes by name, outside the workbook. */
export function serviceObject(name: string): WireObject {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw notImplemented(name);
  return {
    type: "AddinInternalService",
    identity: () => ({}),
    /** The library tells so whenever a pane has loaded; the workbench has no ribbon to enable. */
    methods: { NotifyActionHandlerReady: () => null },
  };
}
