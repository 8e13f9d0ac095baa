import { carriedOut } from "../carriedOut";
import type { Session } from "../session";
import { HostError, itemNotFound } from "../wire/hostError";
import { EventType, WORKBOOK_TARGET } from "../wire/protocol";
import type { WireObject } from "../wire/wireObject";
import { requireUnprotectedStructure } from "./workbookProtection";
import { worksheetObject } from "./worksheet";

export function worksheetsObject(session: Session): WireObject {
  const { model } = session.workbook;
  const find = (key: unknown): WireObject | null => {
    const sheetId = model.getters
      .getSheetIds()
      .find((id) => id === key || model.getters.getSheetName(id).toLowerCase() === String(key).toLowerCase());
    return sheetId === undefined ? null : worksheetObject(session, sheetId);
  };
  const listening = (type: EventType, isOn: boolean) => () => {
    if (isOn) session.register(type, WORKBOOK_TARGET);
    else session.unregister(type, WORKBOOK_TARGET);
  };
  return {
    type: "WorksheetCollection",
    identity: () => ({}),
    items: () => model.getters.getSheetIds().map((id) => worksheetObject(session, id)),
    item: (key) => {
      const sheet = find(key);
      if (sheet === null) throw itemNotFound(`sheet ${String(key)}`);
      return sheet;
    },
    methods: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheetObject(session, model.getters.getActiveSheetId()),
      GetCount: () => model.getters.getSheetIds().length,
      Add: (name) => {
        session.writes.flush();
        const sheetName = typeof name === "string" && name !== "" ? name : model.getters.getNextSheetName("Sheet");
        if (find(sheetName) !== null)
          throw new HostError("ItemAlreadyExists", 409, `There is a sheet ${sheetName} already.`);
        const sheetId = model.uuidGenerator.uuidv4();
        requireUnprotectedStructure(session.workbook);
        carriedOut(
          model.dispatch("CREATE_SHEET", { sheetId, name: sheetName, position: model.getters.getSheetIds().length }),
        );
        return worksheetObject(session, sheetId);
      },
      _RegisterDataChangedEvent: listening(EventType.Changed, true),
      _UnregisterDataChangedEvent: listening(EventType.Changed, false),
      _RegisterSelectionChangedEvent: listening(EventType.SelectionChanged, true),
      _UnregisterSelectionChangedEvent: listening(EventType.SelectionChanged, false),
      _RegisterCalculatedEvent: listening(EventType.Calculated, true),
      _UnregisterCalculatedEvent: listening(EventType.Calculated, false),
      _RegisterAddedEvent: listening(EventType.Added, true),
      _UnregisterAddedEvent: listening(EventType.Added, false),
      _RegisterActivatedEvent: listening(EventType.Activated, true),
      _UnregisterActivatedEvent: listening(EventType.Activated, false),
    },
  };
}
