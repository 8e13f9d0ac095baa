import type { PrintedTable } from "./printedTable";
import type { Statement } from "./statement";

/** A province's document as a workbook: a sheet a table, in its order, and the numbers its text states. */
export interface PrintedDocument {
  /** Name of the sample. */
  readonly id: string;
  readonly tables: readonly PrintedTable[];
  /** Empty: the text states none. */
  readonly statements: readonly Statement[];
}

/** A table as it stands in the document's text: no headings and signatures of its own, names and decimals as printed. */
export function asInText({ table, sheet, title, columns, numbers, maxima, notes }: PrintedTable): PrintedTable {
  return {
    table,
    sheet,
    title,
    columns,
    ...(numbers === undefined ? {} : { numbers }),
    ...(maxima === undefined ? {} : { maxima }),
    notes,
  };
}
