import { notImplemented } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";

/** What an add-in tells the program around the workbook. */
interface Shell {
  readonly onShowPane: () => void;
  /** The add-in's actions can be invoked from now on. */
  readonly onActionsReady: () => void;
}

/** Objects that the client makes by name, outside the workbook. */
export function serviceObject(name: string, { onShowPane, onActionsReady }: Shell): WireObject {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return {
        type: "AddinInternalService",
        identity: () => ({}),
        /** The library tells so whenever a pane has loaded. */
        methods: { NotifyActionHandlerReady: () => onActionsReady() },
      };
    case "Microsoft.AppRuntime.AppRuntimeService":
      return {
        type: "AppRuntimeService",
        identity: () => ({}),
        methods: {
          SetAppRuntimeState: (state) => {
            if (state !== "Visible") throw notImplemented(`AppRuntimeService state ${String(state)}`);
            onShowPane();
          },
        },
      };
    default:
      throw notImplemented(name);
  }
}
