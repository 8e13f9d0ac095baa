import { columnName } from "../../grid/address";
import type { ChoiceName } from "../../reading/readingProblem";
import type { reading as vi } from "../vi/reading";

const CHOICES: Readonly<Record<ChoiceName, string>> = {
  headingRows: "heading row",
  unitColumn: "unit column",
  firstRow: "first unit row",
  lastRow: "last unit row",
  column: "column",
};

function place(choice: ChoiceName, at: number): string {
  return choice === "column" || choice === "unitColumn" ? columnName(at) : String(at);
}

export const reading: typeof vi = {
  problem(problem) {
    switch (problem.code) {
      case "sheet-empty":
        return `The sheet “${problem.sheet}” is empty. Open the sheet that holds the scores and check again.`;
      case "no-table":
        return `No table of scores was found in the sheet “${problem.sheet}”: no heading row names the rubric’s indicators (${problem.indicators.join("; ")}). Choose the right sheet or rubric, or choose the heading rows yourself.`;
      case "no-unit-column":
        return `No column of unit names was found in the sheet “${problem.sheet}” (heading rows: ${problem.headingRows.join(", ")}). Choose the unit column yourself.`;
      case "no-units":
        return `No units were found in column ${columnName(problem.unitColumn)} of the sheet “${problem.sheet}” from row ${problem.firstRow} on. Choose another unit column or first unit row.`;
      case "rows-ambiguous":
        return `In the sheet “${problem.sheet}” the unit “${problem.unit}” has two rows of numbers (${problem.row} and ${problem.other}), and nothing says which of them are its points. Write the % sign into the cells of percentages or delete the row that is no points, then read again.`;
      case "tables-alike":
        return `The sheet “${problem.sheet}” has ${problem.headingRows.length} tables with the same headings and units (headings in rows ${problem.headingRows.join(", ")}), so it is not clear which of them holds the scores to read. Choose the heading rows of that table yourself.`;
      case "tables-side-by-side":
        return `The sheet “${problem.sheet}” has tables beside each other (headings in row ${problem.headingRow}, unit names in columns ${problem.unitColumns.map(columnName).join(", ")}), so it is not clear which of them holds the scores to read. Put them below each other as one table, or choose the unit column of the table to read.`;
      case "table-rotated":
        return `The table in the sheet “${problem.sheet}” lies on its side: its indicators stand below each other (column ${columnName(problem.column)}, from row ${problem.row} on) and its units beside each other. Every unit must be a row: copy the table, use Paste Special with Transpose on a new sheet, and read that sheet.`;
      case "choice-outside":
        return `The chosen ${CHOICES[problem.choice]} (${place(problem.choice, problem.at)}) is outside the sheet “${problem.sheet}”, which has ${problem.rows} rows and ${problem.columns} columns. Choose again.`;
      case "choice-order":
        return `The chosen unit rows in the sheet “${problem.sheet}” do not fit (from row ${problem.firstRow} to row ${problem.lastRow}). The first must be below the headings and not below the last; choose again.`;
      case "choice-twice":
        return `Column ${columnName(problem.column)} of the sheet “${problem.sheet}” is chosen for two different things. Choose each column for one.`;
    }
  },
};
