import { sheetNameKey } from "../../../grid/sheetName";
import type { LiveFormulas } from "../../sheets/tableFormulas";
import type { ReportBoard } from "../board/reportBoard";
import { writeChartFormulas } from "./writeChartFormulas";
import { writeTableFormulas } from "./writeTableFormulas";

/**
 * What keeps the sheets of a board's report true when scores change.
 *
 * @param going sheets that the new ones replace: tables of an earlier report say last year's numbers too, but not for long
 */
export function liveFormulas(board: ReportBoard, going: readonly string[] = []): LiveFormulas {
  const gone = new Set(going.map(sheetNameKey));
  const standing: ReportBoard = {
    ...board,
    holdsEarlier: (cell, value) => !gone.has(sheetNameKey(cell.sheet)) && board.holdsEarlier(cell, value),
  };
  return {
    ofTable: (table, place) => writeTableFormulas(standing, table, place),
    ofChart: (chart, place) => writeChartFormulas(standing, chart, place),
  };
}
