import type { ReclaimedSheet, Snapshot } from "../../excel/workbook";
import type { FilledColumn } from "../../filling/fill";
import type { KnownRule } from "../../filling/highlighting/highlight";
import type { Area } from "../../grid/area";
import type { Block } from "../../grid/block";
import type { CellValue } from "../../grid/grid";
import type { RecordedSheet } from "../../reporting/sheets/reportRecord";
import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";

/** How many changes are kept for their undo; an older one is forgotten. */
export const KEPT_CHANGES = 10;

/** Sheets of a report with more cells in all are not kept for an undo of what replaces them. */
export const KEPT_CELLS = 300_000;

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

/** CQDT formulas that were entered again, on as many sheets as had them. */
export interface ReentryRecord {
  readonly kind: "reenter";
  readonly sheets: readonly ReenteredSheet[];
}

export interface ReenteredSheet {
  readonly sheet: string;
  /** The formulas as they were entered, each block one column wide. */
  readonly blocks: readonly Block[];
  /** What stood there before, in the order of the blocks. */
  readonly snapshot: Snapshot;
}

/** Sheets that a report was written to, and what became of earlier ones; or earlier ones that were removed. */
export interface ReportSheetsRecord {
  readonly kind: "report";
  readonly written: readonly KnownSheet[];
  /** Gone. */
  readonly replaced: readonly KnownSheet[];
  /** They have other names now, or stayed under theirs, and are no report's any more. */
  readonly released: readonly ReclaimedSheet[];
}

/** A sheet of a report as it was written; `sheet` is null where this session did not write it or it was too large to keep. */
export interface KnownSheet {
  readonly recorded: RecordedSheet;
  readonly sheet: SheetToWrite | null;
}

/** A change that can be taken back. */
export type ChangeRecord = CellsRecord | RulesRecord | ReentryRecord | ReportSheetsRecord;

/** Kinds of changes of cells, which `undo` takes back; what a report wrote is taken back as sheets. */
export type CellChangeKind = Exclude<ChangeRecord, ReportSheetsRecord>["kind"];

/**
 * Why an undo leaves a cell alone: it holds something else by now, its row is gone, its row cannot be told from others, or its
 * sheet is gone.
 */
export type LeftReason = "changed" | "row-gone" | "row-unsure" | "sheet-gone";

/** A cell that an undo leaves alone. */
export interface LeftCell {
  /** Where it stands now; where it stood when its row is not known. With its sheet where a change is not of one sheet. */
  readonly cell: string;
  readonly unit: string | null;
  readonly reason: LeftReason;
  /** What stands there now; `null` for an empty cell and where the row is not known. */
  readonly now: CellValue;
  readonly formula: string | null;
}

/** An undo that would leave cells alone, for the user to look at first. */
export interface UndoPreview {
  readonly kind: CellsRecord["kind"] | ReentryRecord["kind"];
  /** `null` where the change is not of one sheet. */
  readonly sheet: string | null;
  /** How many cells it would put back. */
  readonly restored: number;
  readonly left: readonly LeftCell[];
}

/** The newest change of a kind on a sheet, which is the one its undo takes back; formulas entered again and reports are of every sheet. */
export function newestChange<Kind extends ChangeRecord["kind"]>(
  changes: readonly ChangeRecord[],
  sheet: string | null,
  kind: Kind,
): RecordOf<Kind> | null {
  const isIt = (change: ChangeRecord): change is RecordOf<Kind> =>
    change.kind === kind && (change.kind === "reenter" || change.kind === "report" || change.sheet === sheet);
  return changes.filter(isIt).at(-1) ?? null;
}

type RecordOf<Kind> = Kind extends "highlight"
  ? RulesRecord
  : Kind extends "reenter"
    ? ReentryRecord
    : Kind extends "report"
      ? ReportSheetsRecord
      : CellsRecord;
