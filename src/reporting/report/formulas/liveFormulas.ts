import type { LiveFormulas } from "../../sheets/tableFormulas";
import type { ReportBoard } from "../board/reportBoard";
import { writeChartFormulas } from "./writeChartFormulas";
import { writeTableFormulas } from "./writeTableFormulas";

/** What keeps the sheets of a board's report true when scores change. */
export function liveFormulas(board: ReportBoard): LiveFormulas {
  return {
    ofTable: (table, place) => writeTableFormulas(board, table, place),
    ofChart: (chart, place) => writeChartFormulas(board, chart, place),
  };
}
