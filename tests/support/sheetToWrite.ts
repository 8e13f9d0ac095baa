import type { Area } from "../../src/grid/area";
import type { SheetChart } from "../../src/reporting/sheets/sheetChart";
import type { SheetToWrite } from "../../src/reporting/sheets/sheetToWrite";

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** A table of two units with a heading, as small as a report's sheet can be; `changes` take the place of its parts. */
export function sheetToWrite(changes: Partial<SheetToWrite> = {}): SheetToWrite {
  const cells = changes.cells ?? [
    ["Đơn vị", "Điểm"],
    ["Sở Y tế", 9.5],
    ["=HYPERLINK(1)", null],
  ];
  return {
    id: "ranking:total",
    name: "Bảng 1",
    cells,
    numberFormats: cells.map((row) => row.map(() => "General")),
    merges: [],
    looks: [],
    columnWidths: (cells[0] ?? []).map(() => 20),
    rowHeights: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: "landscape",
      onePage: false,
      repeatedRows: null,
      printArea: null,
      margins: { top: 72, bottom: 72, left: 36, right: 36 },
      footer: "&P/&N",
    },
    charts: [],
    ...changes,
  };
}

/** A chart of the units of `sheetToWrite`. */
export function chartOf(form: SheetChart["form"], changes: Partial<SheetChart> = {}): SheetChart {
  return {
    id: `chart:${form}`,
    form,
    title: "Hình 1. Điểm của các đơn vị",
    altText: "Cao nhất: Sở Y tế 9,5 điểm.",
    categories: area(2, 1, 2),
    series: [
      { name: area(1, 2), values: area(2, 2, 2), drawnAs: "bars", colors: ["#1F4E79", "#9DC3E6"], pattern: "solid" },
    ],
    numberFormat: "#,##0.0",
    place: area(5, 1, 20, 4),
    ...changes,
  };
}
