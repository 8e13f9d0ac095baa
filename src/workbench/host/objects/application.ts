import type { Session } from "../session";
import type { WireObject } from "../wireObject";

export function applicationObject(session: Session): WireObject {
  return {
    type: "Application",
    identity: () => ({}),
    properties: { CalculationMode: () => "Automatic" },
    methods: {
      Calculate: () => {
        session.writes.flush();
        session.workbook.model.dispatch("EVALUATE_CELLS");
      },
      /** Writes of a request are evaluated once in any case. */
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}
