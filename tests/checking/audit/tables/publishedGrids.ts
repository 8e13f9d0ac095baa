import type { Grid } from "../../../../src/grid/grid";
import { readPublished } from "../../../data/readPublished";
import { gridFrom } from "../../../support/gridFrom";

/** A published table as text cells, its headings in row 1; the sheet bears the table's name. */
export function publishedGrid(name: string): Grid {
  const rows = readPublished(name);
  const headings = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => headings.map((heading) => (row[heading] === "" ? null : (row[heading] ?? null))));
  return gridFrom([headings, ...cells], { sheet: name });
}
