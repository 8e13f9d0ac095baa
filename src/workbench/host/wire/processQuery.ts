import { HostError, itemNotFound, notImplemented } from "./hostError";
import { ObjectPaths } from "./objectPaths";
import { ActionType } from "./protocol";
import type { ActionInfo, ActionResult, RequestBody, ResponseBody } from "./protocol";
import { answerQuery } from "./query";
import { isWireObject, memberOf } from "./wireObject";
import type { WireObject } from "./wireObject";

interface QuerySession {
  readonly root: WireObject;
  readonly references: ReadonlyMap<string, WireObject>;
  /** An object outside the workbook that the client makes by name. */
  readonly service: (name: string) => WireObject;
  /** Carries out the writes that wait; before anything is read and at the end. */
  readonly flush: () => void;
}

/** Carries out the actions of a request in order, until one fails. What was done before it stays done, as in Excel. */
export function processQuery(session: QuerySession, body: RequestBody): ResponseBody {
  const paths = new ObjectPaths(body.ObjectPaths, session.root, session.references, session.service);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let index = 0;
  try {
    for (const action of body.Actions) {
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(session, paths, action) ?? null });
      index += 1;
    }
    session.flush();
    return { Results: results, TraceIds: traceIds };
  } catch (error) {
    keepWhatWasDone(session);
    const failed = Math.min(index, body.Actions.length - 1);
    const location = body.Actions[failed]?.Name ?? "";
    return { Results: results, TraceIds: traceIds, Error: describe(error, location, failed) };
  }
}

/** The first failure is the one to report; a second one while keeping what was done before it belongs to the same action. */
function keepWhatWasDone(session: QuerySession): void {
  try {
    session.flush();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function perform(session: QuerySession, paths: ObjectPaths, action: ActionInfo): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object?.identity() ?? null;
    case ActionType.Query:
    case ActionType.QueryAsJson:
      session.flush();
      return object === null ? null : answerQuery(object, action.QueryInfo);
    case ActionType.Method:
      return object === null ? null : call(object, paths, action);
    case ActionType.SetProperty:
      set(present(object), action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    case ActionType.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) set(present(object), name, value);
      return null;
    case ActionType.RecursiveQuery:
    case ActionType.EnsureUnchanged:
      throw notImplemented(`${object?.type ?? "null"}.${ActionType[action.ActionType]}`);
  }
}

function present(object: WireObject | null): WireObject {
  if (object === null) throw itemNotFound("such object: it is a null object");
  return object;
}

function call(object: WireObject, paths: ObjectPaths, action: ActionInfo): unknown {
  const result = memberOf(object, object.methods, action.Name)(...paths.argumentsOf(action.ArgumentInfo));
  return isWireObject(result) ? result.identity() : result;
}

function set(object: WireObject, name: string, value: unknown): void {
  memberOf(object, object.setters, name)(value);
}

function describe(error: unknown, location: string, index: number): ResponseBody["Error"] & object {
  const known = error instanceof HostError ? error : new HostError("GeneralException", 500, String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
