import { addressOf } from "./cells/cellRange";
import type { ContentChange } from "./hostPlugin";
import type { HostWorkbook } from "./hostWorkbook";
import { serviceObject } from "./objects/services";
import { workbookObject } from "./objects/workbook";
import { Session } from "./session";
import { ActionQueue } from "./wire/actionQueue";
import { payloadTooLarge } from "./wire/hostError";
import type { HostError } from "./wire/hostError";
import { processQuery } from "./wire/processQuery";
import { EVENT_CATEGORY, EventType, PAYLOAD_LIMIT } from "./wire/protocol";
import type { BridgeRequest, EventEntry, RequestBody } from "./wire/protocol";

/** One client: the window (or process) in which Office.js runs. */
export interface HostConnection {
  /** Takes one message of the client library; the answer goes through the connection's `send`. */
  readonly receive: (text: string) => void;
  readonly close: () => void;
}

/** Answers the unmodified Office.js over one open workbook. */
export interface Host {
  readonly connect: (send: (text: string) => void) => HostConnection;
  /** Invokes an action that the add-in has associated, as a keyboard shortcut does; waits until the add-in is ready. */
  readonly runAction: (name: string) => void;
  /** Stops listening to the workbook and closes all connections. */
  readonly close: () => void;
}

/** The protocol's message types. */
const REQUEST = 1;
const EVENTS = 3;

/** `onShowPane` is called when the add-in asks for its pane. */
export function createHost(workbook: HostWorkbook, onShowPane: () => void = () => undefined): Host {
  const connections = new Set<{
    readonly session: Session;
    readonly send: (text: string) => void;
    readonly actions: ActionQueue;
  }>();
  let position = positionOf(workbook);

  workbook.bus.onContentChanged = (changes) => {
    for (const { session, send } of connections) {
      const source = session.writes.isFlushing ? "ThisLocalAddin" : "Unknown";
      later(() => {
        sendEvents(send, [
          ...changes.flatMap((change) => changedEvents(workbook, session, change, source)),
          ...calculatedEvents(workbook, session),
        ]);
      });
    }
  };

  const onUpdate = (): void => {
    const before = position;
    position = positionOf(workbook);
    const added = position.sheetIds.filter((id) => !before.sheetIds.includes(id));
    if (added.length === 0 && before.sheetId === position.sheetId && before.address === position.address) return;
    for (const { session, send } of connections) {
      const entries = [...added.flatMap((id) => addedEvents(session, id)), ...movedEvents(session, before, position)];
      later(() => {
        sendEvents(send, entries);
      });
    }
  };
  workbook.model.on("update", connections, onUpdate);

  return {
    connect(send) {
      const session = new Session(workbook);
      const actions = new ActionQueue(send);
      const connection = { session, send, actions };
      connections.add(connection);
      const root = workbookObject(session);
      return {
        receive(text) {
          const request = JSON.parse(text) as BridgeRequest;
          if (request.type !== REQUEST) return;
          const answer = (message: object): void => {
            send(JSON.stringify({ id: request.id, type: REQUEST, message }));
          };
          if (isAboveLimit(text)) {
            answer(refusal(payloadTooLarge("Request")));
            return;
          }
          const body =
            typeof request.message.body === "string"
              ? (JSON.parse(request.message.body) as RequestBody)
              : request.message.body;
          if (body === undefined) throw new Error("A request of Office.js came without a body.");
          const response = JSON.stringify(
            processQuery(
              {
                root,
                references: session.references,
                service: (name) =>
                  serviceObject(name, {
                    onShowPane,
                    onActionsReady: () => {
                      actions.begin();
                    },
                  }),
                flush: () => {
                  session.writes.flush();
                },
              },
              body,
            ),
          );
          answer(
            isAboveLimit(response)
              ? refusal(payloadTooLarge("Response"))
              : { statusCode: 200, headers: {}, body: response },
          );
        },
        close() {
          connections.delete(connection);
        },
      };
    },
    runAction(name) {
      for (const { actions } of connections) actions.run(name);
    },
    close() {
      connections.clear();
      workbook.model.off("update", connections);
      workbook.bus.onContentChanged = () => undefined;
    },
  };
}

/** Handlers may read and write; the engine refuses commands while it finishes the one that caused the event. */
function later(callback: () => void): void {
  queueMicrotask(callback);
}

function sendEvents(send: (text: string) => void, entries: readonly EventEntry[]): void {
  if (entries.length > 0) send(JSON.stringify({ type: EVENTS, message: { entries } }));
}

function entry(type: EventType, target: string, message: object): EventEntry {
  return [EVENT_CATEGORY, type, target, JSON.stringify(message), 1];
}

function changedEvents(
  workbook: HostWorkbook,
  session: Session,
  change: ContentChange,
  triggerSource: string,
): EventEntry[] {
  const { getters } = workbook.model;
  if (!getters.getSheetIds().includes(change.sheetId)) return [];
  const sheet = {
    left: 0,
    top: 0,
    right: getters.getNumberCols(change.sheetId) - 1,
    bottom: getters.getNumberRows(change.sheetId) - 1,
  };
  const message = {
    type: "WorksheetChanged",
    changeType: change.zone === null ? "Others" : "RangeEdited",
    source: "Local",
    triggerSource,
    worksheetId: change.sheetId,
    address: addressOf(change.zone ?? sheet),
  };
  return session
    .targetsOf(EventType.Changed, change.sheetId)
    .map((target) => entry(EventType.Changed, target, message));
}

/** The engine does not tell which formulas an edit concerned: every sheet with formulas is said to be computed anew. */
function calculatedEvents({ model }: HostWorkbook, session: Session): EventEntry[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((worksheetId) => {
    const targets = session.targetsOf(EventType.Calculated, worksheetId);
    if (targets.length === 0 || !getters.getCells(worksheetId).some(({ isFormula }) => isFormula)) return [];
    return targets.map((target) => entry(EventType.Calculated, target, { worksheetId, address: "" }));
  });
}

function addedEvents(session: Session, worksheetId: string): EventEntry[] {
  return session
    .targetsOf(EventType.Added, worksheetId)
    .map((target) => entry(EventType.Added, target, { source: "Local", worksheetId }));
}

function movedEvents(session: Session, before: Position, { sheetId: worksheetId, address }: Position): EventEntry[] {
  const isOtherSheet = worksheetId !== before.sheetId;
  if (!isOtherSheet && address === before.address) return [];
  const activated = isOtherSheet ? session.targetsOf(EventType.Activated, worksheetId) : [];
  const selected = session.targetsOf(EventType.SelectionChanged, worksheetId);
  return [
    ...activated.map((target) => entry(EventType.Activated, target, { worksheetId })),
    ...selected.map((target) => entry(EventType.SelectionChanged, target, { address, worksheetId })),
    entry(EventType.SelectionChangedInDocument, "", {}),
  ];
}

/** Where the user is, and the sheets there are. */
interface Position {
  readonly sheetId: string;
  readonly address: string;
  readonly sheetIds: readonly string[];
}

function positionOf(workbook: HostWorkbook): Position {
  const { getters } = workbook.model;
  return {
    sheetId: getters.getActiveSheetId(),
    address: addressOf(getters.getSelectedZone()),
    sheetIds: getters.getSheetIds(),
  };
}

function isAboveLimit(text: string): boolean {
  if (text.length * 3 <= PAYLOAD_LIMIT) return false;
  return text.length > PAYLOAD_LIMIT || new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

function refusal(error: HostError): object {
  return {
    statusCode: error.status,
    headers: {},
    body: JSON.stringify({ error: { code: error.code, message: error.message } }),
  };
}
