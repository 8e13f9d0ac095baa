import { parseAddress } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import type { SourceCell } from "../../../reporting/report/report";
import type { Pane } from "../pane";
import { accept } from "../work";

/** Selects the smallest area that holds all of the cells that stand on the first one's sheet. */
export async function selectCells(pane: Pane, cells: readonly SourceCell[]): Promise<void> {
  const [first] = cells;
  if (first === undefined) return;
  const areas = cells.flatMap(({ sheet, cell }) => {
    const area = sheet === first.sheet ? parseAddress(cell) : null;
    return area === null ? [] : [area];
  });
  if (areas.length > 0) accept(pane, "select", await pane.workbook.select(first.sheet, around(areas)));
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}
