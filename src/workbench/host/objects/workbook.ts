import type { Session } from "../session";
import type { WireObject } from "../wireObject";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./customXmlParts";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

export function workbookObject(session: Session): WireObject {
  const { workbook } = session;
  return {
    type: "Workbook",
    identity: () => ({}),
    properties: { Name: () => workbook.name },
    children: {
      Application: () => applicationObject(session),
      CustomXmlParts: () => customXmlPartsObject(session),
      Tables: () => tablesObject(session),
      Worksheets: () => worksheetsObject(session),
    },
    methods: {
      GetSelectedRange: () => {
        const { getters } = workbook.model;
        return rangeObject(session, { sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone() });
      },
      /** The client removes a range that was untracked a second time at the end of its run. */
      _RemoveReference: (id) => {
        session.references.delete(String(id));
      },
    },
  };
}
