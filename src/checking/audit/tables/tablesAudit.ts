import type { AuditEntry } from "../audit";
import type { PrintedQuantity, QuantityTable, UnitMatch } from "./quantity";
import type { TableProblem } from "./tableProblem";

/** What comparing the tables of a workbook gives. */
export interface TablesAudit {
  /** The tables that could be read, in the order given. */
  readonly tables: readonly QuantityTable[];
  /** Every cell whose meaning and unit are known, table by table, row by row. */
  readonly quantities: readonly PrintedQuantity[];
  /** Cells that another table repeats, and last year's totals and ranks that other cells decide. */
  readonly entries: readonly AuditEntry[];
  /** Every unit that is not written as its shared name, to be shown. */
  readonly matches: readonly UnitMatch[];
  readonly problems: readonly TableProblem[];
}

/** The user's decision that a written name means a unit of the roster (or of the first table). */
export interface UnitPair {
  readonly written: string;
  readonly unit: string;
}
