import type { Session } from "../session";
import type { WireObject } from "../wire/wireObject";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./customXmlParts";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { openNewWorkbook } from "./workbookCreated";
import { workbookProtectionObject } from "./workbookProtection";
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
      Names: () => namesObject(session, "workbook"),
      Protection: () => workbookProtectionObject(workbook),
      Tables: () => tablesObject(session),
      Worksheets: () => worksheetsObject(session),
    },
    methods: {
      /** How the library for Excel on the web makes and opens a workbook in one. */
      CreateAndOpenWorkbook: (base64) => openNewWorkbook(session, base64),
      GetActiveCell: () => {
        const { sheetId, row, col } = workbook.model.getters.getActivePosition();
        return rangeObject(session, { sheetId, zone: { top: row, bottom: row, left: col, right: col } });
      },
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
