import { columnsOf, rowsOf, wholeNumber } from "../cells/cellRange";
import type { Session } from "../session";
import type { WireObject } from "../wire/wireObject";
import { rangeIn } from "./range";

export function freezePanesObject(session: Session, sheetId: string): WireObject {
  const freeze = (type: "FREEZE_ROWS" | "FREEZE_COLUMNS", quantity: number): void => {
    if (quantity > 0) session.writes.add(sheetId, type, { quantity });
  };
  return {
    type: "WorksheetFreezePanes",
    identity: () => ({}),
    methods: {
      FreezeAt: (range) => {
        const { zone } = rangeIn(range);
        freeze("FREEZE_ROWS", rowsOf(zone));
        freeze("FREEZE_COLUMNS", columnsOf(zone));
      },
      FreezeRows: (count) => freeze("FREEZE_ROWS", wholeNumber(count, "count")),
      FreezeColumns: (count) => freeze("FREEZE_COLUMNS", wholeNumber(count, "count")),
    },
  };
}
