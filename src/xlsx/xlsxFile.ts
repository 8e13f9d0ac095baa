import type { Area } from "../grid/area";
import type { CellValue } from "../grid/grid";
import type { SheetCells } from "./opening/sheetCells";
import type { XlsxStyle } from "./style";

/** An opened workbook. `parts` holds every part of the package as it came, in package order; nothing here is ever changed. */
export interface XlsxFile {
  /** Part name without a leading slash, such as `"xl/workbook.xml"`. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Name of the part that lists the sheets. */
  readonly workbookPart: string;
  /** Worksheets in tab order; chart, dialog and macro sheets are kept in the package but not listed. */
  readonly sheets: readonly XlsxSheet[];
  /** Name of the sheet that is shown first. */
  readonly activeSheet: string;
  readonly definedNames: readonly DefinedName[];
  /** By style index (`XlsxCell.style`). */
  readonly styles: readonly XlsxStyle[];
  /** What conditional formats may change, by their `differential` index. */
  readonly differentialStyles: readonly DifferentialStyle[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Sheets may be neither added nor removed. */
  readonly structureProtected: boolean;
}

export interface XlsxSheet {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly cells: SheetCells;
  /** Rows that differ from the default, by 1-based row. */
  readonly rows: ReadonlyMap<number, XlsxRow>;
  readonly columns: readonly XlsxColumns[];
  /** In characters of the default font; null where the file leaves it to Excel. */
  readonly defaultColumnWidth: number | null;
  /** In points; null where the file leaves it to Excel. */
  readonly defaultRowHeight: number | null;
  readonly merges: readonly Area[];
  /** Counts of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** The largest priority number of any rule of the sheet, newer extensions included; 0 without rules. */
  readonly lastRulePriority: number;
  readonly showGridLines: boolean;
  /** Where the worksheet and its direct children stand in the part's text. */
  readonly layout: { readonly root: XmlSpan; readonly sections: readonly XmlSpan[] };
}

/** Offsets count UTF-16 units; `closeStart` equals `end` when the element closed itself. */
export interface XmlSpan {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A cell that holds something. */
export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  /** A formula's value is the one the file remembers. Dates stay numbers; an error is its text. */
  readonly value: CellValue;
  /** In en-US form with its `=`; CQDT functions as `CQDT.TIER(…)`. */
  readonly formula: string | null;
  /** The whole area when the formula is an array formula. */
  readonly arrayArea: Area | null;
  readonly style: number;
}

export interface XlsxRow {
  /** In points. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the row's empty cells. */
  readonly style: number | null;
}

/** Columns `first` to `last`, 1-based. */
export interface XlsxColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Style of the columns' empty cells. */
  readonly style: number | null;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** `"expression"`, `"cellIs"`, `"dataBar"` and so on, as the file says. */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Operator of a `cellIs` rule. */
  readonly operator: string | null;
  /** In en-US form with `=`, relative to the first cell of the first area. */
  readonly formulas: readonly string[];
  /** Index into `differentialStyles`. */
  readonly differential: number | null;
}

/** Only what the rule sets; colours as `"#RRGGBB"`. */
export interface DifferentialStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
}

export interface DefinedName {
  readonly name: string;
  /** In en-US form, without `=`. */
  readonly refersTo: string;
  /** Sheet name when the name belongs to one sheet. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}
