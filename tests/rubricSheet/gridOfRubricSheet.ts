import type { Grid } from "../../src/grid/grid";
import type { RubricSheet } from "../../src/rubricSheet/rubricSheet";

/** The worksheet as reading it back gives it. */
export function gridOfRubricSheet({ name, rows, columnWidths }: RubricSheet): Grid {
  const columns = columnWidths.length;
  const places = Array.from({ length: columns }, (_, column) => column);
  return {
    sheet: name,
    rows: rows.length,
    columns,
    values: rows.map(({ cells }) => places.map((column) => cells[column]?.value ?? null)),
    numberFormats: rows.map(({ cells }) => places.map((column) => cells[column]?.numberFormat ?? "General")),
    formulas: rows.map(() => places.map(() => null)),
    merges: [],
  };
}
