import { carriedOut } from "../carriedOut";
import { checked, WHOLE_SHEET, wholeNumber, zoneOf } from "../cells/cellRange";
import type { CellRange } from "../cells/cellRange";
import { usedZone } from "../cells/usedZone";
import type { Session } from "../session";
import { NOTHING_ALLOWED, protectionOf } from "../sheetProtection";
import type { ProtectionOptions } from "../sheetProtection";
import { accessDenied, notImplemented } from "../wire/hostError";
import { EventType } from "../wire/protocol";
import { isWireObject } from "../wire/wireObject";
import type { WireObject } from "../wire/wireObject";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freezePanes";
import { namesObject } from "./names";
import { pageLayoutObject } from "./pageLayout";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { requireUnprotectedStructure } from "./workbookProtection";

export function worksheetObject(session: Session, sheetId: string): WireObject {
  const { workbook } = session;
  const { model } = workbook;
  const range = (zone: CellRange["zone"]): WireObject => rangeObject(session, { sheetId, zone });
  const used = (valuesOnly: unknown): CellRange["zone"] | null => {
    session.writes.flush();
    return usedZone(workbook, { sheetId, zone: WHOLE_SHEET }, valuesOnly === true);
  };
  const listening = (type: EventType, isOn: boolean) => () => {
    if (isOn) session.register(type, sheetId);
    else session.unregister(type, sheetId);
  };
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheetId }),
    properties: {
      Id: () => sheetId,
      Name: () => model.getters.getSheetName(sheetId),
      Position: () => model.getters.getSheetIds().indexOf(sheetId),
      Visibility: () => (model.getters.isSheetVisible(sheetId) ? "Visible" : "Hidden"),
    },
    setters: {
      Name: (value) => {
        session.writes.flush();
        requireUnprotectedStructure(workbook);
        carriedOut(
          model.dispatch("RENAME_SHEET", {
            sheetId,
            oldName: model.getters.getSheetName(sheetId),
            newName: String(value),
          }),
        );
      },
    },
    children: {
      Charts: () => chartsObject(session, sheetId),
      Names: () => namesObject(session, "sheet"),
      PageLayout: () => pageLayoutObject(session, sheetId),
      FreezePanes: () => freezePanesObject(session, sheetId),
      Tables: () => tablesObject(session, sheetId),
      Protection: () => ({
        type: "WorksheetProtection",
        identity: () => ({}),
        properties: {
          Protected: () => model.getters.isSheetLocked(sheetId),
          Options: () => protectionOf(workbook, sheetId),
        },
        methods: {
          Protect: (options) => {
            session.writes.flush();
            if (model.getters.isSheetLocked(sheetId)) throw accessDenied(model.getters.getSheetName(sheetId));
            workbook.protections.set(sheetId, {
              ...NOTHING_ALLOWED,
              ...(options as Partial<ProtectionOptions> | null),
            });
            carriedOut(model.dispatch("LOCK_SHEET", { sheetId }));
          },
          Unprotect: () => {
            session.writes.flush();
            carriedOut(model.dispatch("UNLOCK_SHEET", { sheetId }));
          },
        },
      }),
    },
    methods: {
      GetRange: (address) => range(typeof address === "string" ? zoneOf(address) : WHOLE_SHEET),
      GetCell: (row, column) => {
        const [top, left] = [wholeNumber(row, "row"), wholeNumber(column, "column")];
        return range(checked({ top, left, bottom: top, right: left }));
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [wholeNumber(row, "startRow"), wholeNumber(column, "startColumn")];
        const bottom = top + wholeNumber(rows, "rowCount") - 1;
        return range(checked({ top, left, bottom, right: left + wholeNumber(columns, "columnCount") - 1 }));
      },
      GetUsedRange: (valuesOnly) => range(used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const zone = used(valuesOnly);
        return zone === null ? null : range(zone);
      },
      Activate: () => {
        session.writes.flush();
        model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
      },
      Copy: (position, relativeTo) => {
        session.writes.flush();
        if (position !== "After" || !isWireObject(relativeTo) || relativeTo.identity().Id !== sheetId) {
          throw notImplemented("Worksheet.Copy to another place than after the sheet itself");
        }
        requireUnprotectedStructure(workbook);
        const sheetIdTo = model.uuidGenerator.uuidv4();
        const sheetNameTo = copyName(model.getters.getSheetName(sheetId), (name) =>
          model.getters.getSheetIds().some((id) => model.getters.getSheetName(id).toLowerCase() === name.toLowerCase()),
        );
        carriedOut(model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo }));
        return worksheetObject(session, sheetIdTo);
      },
      Delete: () => {
        session.writes.flush();
        requireUnprotectedStructure(workbook);
        carriedOut(model.dispatch("DELETE_SHEET", { sheetId, sheetName: model.getters.getSheetName(sheetId) }));
      },
      _RegisterDataChangedEvent: listening(EventType.Changed, true),
      _UnregisterDataChangedEvent: listening(EventType.Changed, false),
      _RegisterSelectionChangedEvent: listening(EventType.SelectionChanged, true),
      _UnregisterSelectionChangedEvent: listening(EventType.SelectionChanged, false),
    },
  };
}

const LONGEST_NAME = 31;

/** "Bảng 1 (2)", as Excel names a copy. */
function copyName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const copy = name.slice(0, LONGEST_NAME - end.length) + end;
    if (!isTaken(copy)) return copy;
  }
}
