import type { RubricSheet, RubricSheetRow } from "../rubricSheet/rubricSheet";
import type { CellEdit, NewSheet } from "../xlsx/edits";
import type { StyleChange } from "../xlsx/style";

const THIN = { style: "thin", color: "#808080" };
const BORDERS = { left: THIN, right: THIN, top: THIN, bottom: THIN };

const LOOKS: Readonly<Record<RubricSheetRow["look"], StyleChange>> = {
  title: { font: { bold: true, size: 14 } },
  note: { font: { italic: true } },
  section: { font: { bold: true, size: 12 }, fill: "#DDEBF7" },
  heading: { font: { bold: true }, fill: "#F2F2F2", borders: BORDERS, wrap: true, vertical: "center" },
  entry: { borders: BORDERS, wrap: true, vertical: "top" },
  blank: {},
};

/** The worksheet of a rubric as a new sheet of a file. */
export function newRubricSheet({ name, rows, columnWidths }: RubricSheet): NewSheet {
  return {
    name,
    cells: rows.flatMap(({ cells, look }, down): readonly CellEdit[] =>
      cells.map(({ value, numberFormat }, right) => ({
        row: down + 1,
        column: right + 1,
        ...(value === null ? {} : { content: value }),
        style: { ...LOOKS[look], numberFormat },
      })),
    ),
    columnWidths: columnWidths.map((width, index) => ({ column: index + 1, width })),
    landscape: true,
  };
}
