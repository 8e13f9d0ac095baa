import { highlightKindOf } from "./highlightKind";
import type { EngineRule } from "./highlightKind";

/** Kinds of changes that a save could not carry into the file; `locales` has a sentence for each. */
export type RefusalKind = "structure" | "sheets" | "layout" | "rules" | "objects" | "protection";

/** A command of the engine, as far as a refusal depends on it. */
export interface EngineCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly dimension?: string;
  readonly base?: number;
  readonly position?: string;
  readonly id?: string;
  readonly cf?: EngineRule;
}

/** What the refusal needs to know about the workbook. */
export interface WorkbookFacts {
  /** The sheet stands in the file; other sheets were made since and are saved whole. */
  readonly isInFile: (sheetId: string) => boolean;
  readonly count: (sheetId: string, dimension: string) => number;
  readonly rule: (sheetId: string, id: string) => EngineRule | undefined;
}

/** Of a sheet that stands in the file; others are saved with their hidden columns. */
const HIDING: ReadonlySet<string> = new Set(["HIDE_COLUMNS_ROWS", "UNHIDE_COLUMNS_ROWS"]);

const LAYOUT: ReadonlySet<string> = new Set(["GROUP_HEADERS", "UNGROUP_HEADERS", "SET_GRID_LINES_VISIBILITY"]);

const FREEZING: ReadonlySet<string> = new Set([
  "FREEZE_COLUMNS",
  "FREEZE_ROWS",
  "UNFREEZE_COLUMNS_ROWS",
  "UNFREEZE_COLUMNS",
  "UNFREEZE_ROWS",
]);

const ARRANGEMENT: ReadonlySet<string> = new Set([
  "DUPLICATE_SHEET",
  "MOVE_SHEET",
  "COLOR_SHEET",
  "HIDE_SHEET",
  "SHOW_SHEET",
]);

const OBJECTS =
  /^(?:CREATE|UPDATE|DELETE|REMOVE|ADD|INSERT|RENAME|DUPLICATE)_(?:FIGURE|CAROUSEL|CHART|IMAGE|TABLE|TABLE_STYLE|PIVOT|NAMED_RANGE|DATA_VALIDATION_RULE)$/;

/** What becomes of charts on sheets that are saved whole. */
const CHARTS: ReadonlySet<string> = new Set([
  "CREATE_CHART",
  "UPDATE_CHART",
  "DELETE_CHART",
  "CREATE_FIGURE",
  "UPDATE_FIGURE",
  "DELETE_FIGURE",
]);

/** Why the command must not be carried out, or `null` when a save can carry its effect into the file. */
export function refusalOf(command: EngineCommand, facts: WorkbookFacts): RefusalKind | null {
  const { type, sheetId } = command;
  const isNew = sheetId !== undefined && !facts.isInFile(sheetId);
  if (CHARTS.has(type) && isNew) return null;
  if (OBJECTS.test(type)) return "objects";
  if (HIDING.has(type) && !(isNew && command.dimension === "COL")) return "layout";
  if (LAYOUT.has(type)) return "layout";
  if (ARRANGEMENT.has(type)) return "sheets";
  if (type === "CHANGE_CONDITIONAL_FORMAT_PRIORITY") return "rules";
  if (type === "ADD_CONDITIONAL_FORMAT") return isSavable(command.cf) && !replaces(command, facts) ? null : "rules";
  if (type === "REMOVE_CONDITIONAL_FORMAT") {
    return isSavable(facts.rule(sheetId ?? "", command.id ?? "")) ? null : "rules";
  }
  if (sheetId === undefined || !facts.isInFile(sheetId)) return null;
  if (FREEZING.has(type)) return "layout";
  if (type === "RESIZE_COLUMNS_ROWS") return command.dimension === "ROW" ? "layout" : null;
  if (type === "LOCK_SHEET" || type === "UNLOCK_SHEET") return "protection";
  if (type === "ADD_COLUMNS_ROWS") return isAtTheEnd(command, facts) ? null : "structure";
  return type === "REMOVE_COLUMNS_ROWS" || type === "MOVE_COLUMNS_ROWS" ? "structure" : null;
}

function isSavable(rule: EngineRule | undefined): boolean {
  return rule !== undefined && highlightKindOf(rule) !== null;
}

/** Adding a rule under an id that is taken edits that rule, which may be one of the file's own. */
function replaces({ sheetId, cf }: EngineCommand, facts: WorkbookFacts): boolean {
  const known = cf === undefined ? undefined : facts.rule(sheetId ?? "", cf.id);
  return known !== undefined && !isSavable(known);
}

/** Rows and columns after the last one only make the empty part of the sheet larger. */
function isAtTheEnd({ sheetId, dimension, base, position }: EngineCommand, facts: WorkbookFacts): boolean {
  return position === "after" && base === facts.count(sheetId ?? "", dimension ?? "") - 1;
}
