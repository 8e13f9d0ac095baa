/** The wire format of Office.js, as far as the client library sends and reads it. */

export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body?: RequestBody | string };
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export enum PathType {
  Global = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object path it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** `[category, type, target, message, id]`. */
export type EventEntry = readonly [number, number, string, string, number];

export const EVENT_CATEGORY = 65_536;

export enum EventType {
  SelectionChangedInDocument = 2,
  Changed = 10,
  Activated = 11,
  Added = 13,
  SelectionChanged = 14,
  Calculated = 16,
}

/** The target of events that a collection listens to for every sheet. */
export const WORKBOOK_TARGET = "Workbook";

/** Excel on the web refuses requests and responses above this. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
