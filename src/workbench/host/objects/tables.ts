import type { Session } from "../session";
import { itemNotFound } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";
import { rangeObject } from "./range";

/** The tables of a sheet, or of the whole workbook: that is where the client asks for a table by its id. */
export function tablesObject(session: Session, sheetId?: string): WireObject {
  const { getters } = session.workbook.model;
  const items = (): readonly WireObject[] =>
    (sheetId === undefined ? getters.getSheetIds() : [sheetId]).flatMap((sheet) =>
      getters.getCoreTables(sheet).map(({ id, range, config }): WireObject => {
        return {
          type: "Table",
          identity: () => ({ Id: id }),
          properties: {
            Name: () => `Table${id}`,
            ShowHeaders: () => config.numberOfHeaders > 0,
            ShowTotals: () => config.totalRow,
          },
          methods: { GetRange: () => rangeObject(session, { sheetId: sheet, zone: range.zone }) },
        };
      }),
    );
  return {
    type: "TableCollection",
    identity: () => ({}),
    items,
    item: (key) => {
      const found = items().find(({ identity, properties }) => identity().Id === key || properties?.Name?.() === key);
      if (found === undefined) throw itemNotFound(`table ${String(key)}`);
      return found;
    },
  };
}
