import type { Snapshot } from "../../excel/workbook";
import type { FilledColumn } from "../../filling/fill";
import type { KnownRule } from "../../filling/highlight";
import type { Area } from "../../grid/area";
import type { CellValue } from "../../grid/grid";

/** How many changes are kept for their undo; an older one is forgotten. */
export const KEPT_CHANGES = 10;

/** What stood in an area once it was written: `area.rows` x `area.columns`. */
export interface WrittenArea {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** `null` for a constant or an empty cell. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** Cells that a fill or a fix wrote. */
export interface CellsRecord {
  readonly kind: "fill" | "fix";
  readonly sheet: string;
  /** The columns of results; a fix has none. */
  readonly columns: readonly FilledColumn[];
  /** What stood there before. */
  readonly snapshot: Snapshot;
  /** In the order of the snapshot's parts. */
  readonly written: readonly WrittenArea[];
  /** What the column of the units' names held afterwards, in each row that was written. */
  readonly names: ReadonlyMap<number, CellValue>;
  /** The lowest heading of each written column afterwards. */
  readonly headings: ReadonlyMap<number, CellValue>;
  /** The row of those headings, 1-based; `null` where the table has none. */
  readonly headingRow: number | null;
  /** 1-based. */
  readonly unitColumn: number;
}

/** Rules of highlighting that were put in the place of others. */
export interface RulesRecord {
  readonly kind: "highlight";
  readonly sheet: string;
  /** Ids of the rules that were added. */
  readonly added: readonly string[];
  /** Our own rules that stood there before. */
  readonly before: readonly KnownRule[];
}

/** A change that can be taken back. */
export type ChangeRecord = CellsRecord | RulesRecord;

/** Why an undo leaves a cell alone: it holds something else by now, its row is gone, or its row cannot be told from others. */
export type LeftReason = "changed" | "row-gone" | "row-unsure";

/** A cell that an undo leaves alone. */
export interface LeftCell {
  /** Where it stands now; where it stood when its row is not known. */
  readonly cell: string;
  readonly unit: string | null;
  readonly reason: LeftReason;
  /** What stands there now; `null` for an empty cell and where the row is not known. */
  readonly now: CellValue;
  readonly formula: string | null;
}

/** An undo that would leave cells alone, for the user to look at first. */
export interface UndoPreview {
  readonly kind: CellsRecord["kind"];
  readonly sheet: string;
  /** How many cells it would put back. */
  readonly restored: number;
  readonly left: readonly LeftCell[];
}

/** The newest change of a kind on a sheet, which is the one its undo takes back. */
export function newestChange<Kind extends ChangeRecord["kind"]>(
  changes: readonly ChangeRecord[],
  sheet: string | null,
  kind: Kind,
): RecordOf<Kind> | null {
  const isIt = (change: ChangeRecord): change is RecordOf<Kind> => change.kind === kind && change.sheet === sheet;
  return changes.filter(isIt).at(-1) ?? null;
}

type RecordOf<Kind> = Kind extends "highlight" ? RulesRecord : CellsRecord;
