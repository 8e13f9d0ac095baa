import type { Session } from "../session";
import type { WireObject } from "../wire/wireObject";
import { workbookCreatedObject } from "./workbookCreated";

export function applicationObject(session: Session): WireObject {
  return {
    type: "Application",
    identity: () => ({}),
    properties: {
      CalculationMode: () => "Automatic",
      DecimalSeparator: () => session.workbook.model.getters.getLocale().decimalSeparator,
    },
    methods: {
      CreateWorkbook: (base64) => workbookCreatedObject(session, base64),
      Calculate: () => {
        session.writes.flush();
        session.workbook.model.dispatch("EVALUATE_CELLS");
      },
      /** Writes of a request are evaluated once in any case. */
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}
