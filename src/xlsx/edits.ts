import type { HighlightRule } from "../filling/highlighting/highlight";
import type { Area } from "../grid/area";
import type { CellContent } from "../grid/block";
import type { CellValue } from "../grid/grid";
import type { SheetChart } from "../reporting/sheets/sheetChart";
import type { PageSetUp } from "../reporting/sheets/sheetToWrite";
import type { StyleChange } from "./style";

/** All that one save changes; whatever is not named stays as it is. */
export interface XlsxEdits {
  readonly sheets?: readonly SheetEdits[];
  /** Names of worksheets that go, with everything that belongs to them alone: drawings, charts, names of the sheet. */
  readonly removeSheets?: readonly string[];
  /** One that is named like a removed sheet takes its place; the others are added after the last sheet, in this order. */
  readonly newSheets?: readonly NewSheet[];
  /** Values to keep in the workbook, by key; `undefined` forgets the key. Keys that are not named stay. */
  readonly remember?: Readonly<Record<string, unknown>>;
  readonly customXml?: readonly CustomXmlEdit[];
  /** What is written shows the same as what stood there: no value of the workbook becomes outdated by it. */
  readonly keepsValues?: true;
}

/** A custom XML part that is replaced, removed (`xml: null`) or added; an added one is known by its `id`, `"{GUID}"`. */
export type CustomXmlEdit =
  | { readonly part: string; readonly xml: string | null }
  | { readonly id: string; readonly namespace: string; readonly xml: string };

/** Changes to one sheet. Merges are removed before others are added, and so are rules. */
export interface SheetEdits {
  readonly sheet: string;
  /** Of two edits of one cell the later one counts. */
  readonly cells?: readonly CellEdit[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly removeMerges?: readonly Area[];
  readonly addMerges?: readonly Area[];
  /** Rules that say exactly this are removed; those that are gone already are ignored. */
  readonly removeRules?: readonly RuleReference[];
  readonly addRules?: readonly HighlightRule[];
}

/** 1-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** Absent: what the cell holds stays. */
  readonly content?: CellContent;
  /** The value a formula is to show until it is recalculated. */
  readonly shown?: CellValue;
  /** The formula is an array formula (a spilled result) over this area, whose first cell is the edited one. */
  readonly arrayArea?: Area;
  /** Take over the format of another cell of the sheet as the file has it, before `style` is applied. */
  readonly formatLike?: { readonly row: number; readonly column: number };
  readonly style?: StyleChange;
}

export interface ColumnWidth {
  readonly column: number;
  /** In characters of the default font. */
  readonly width: number;
}

export interface RuleReference {
  readonly area: Area;
  readonly formula: string;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly rowHeights?: readonly RowHeight[];
  readonly merges?: readonly Area[];
  readonly rules?: readonly HighlightRule[];
  /** Counts of frozen rows and columns. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** On A4, one page wide; `page` says more. */
  readonly landscape?: boolean;
  readonly page?: PageSetUp;
  /** 1-based. */
  readonly hiddenColumns?: readonly number[];
  readonly charts?: readonly SheetChart[];
  readonly links?: readonly SheetLink[];
  /** Without a password. */
  readonly protected?: boolean;
}

/** A cell that leads to the first cell of a sheet of the same workbook. 1-based. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
}

export interface RowHeight {
  readonly row: number;
  /** In points. */
  readonly height: number;
  /** The height is only what the text needs now: the row goes on fitting itself to its text. */
  readonly fitsText?: true;
}
