import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import type { Contract } from "./contract";
import { expectEqual, valueOf } from "./expectations";

const NOTHING_BEFORE = { replaced: [], setAside: [], kept: [] };

/** A small sheet with a merged title, a table and a chart over its numbers. */
function sheetNamed(name: string): SheetToWrite {
  const cells = [
    ["=1+1", null],
    ["Đơn vị", "2020"],
    ["Sở A", 9.5],
    ["Sở B", 7],
  ];
  return {
    id: "contract",
    name,
    cells,
    numberFormats: cells.map(() => ["General", "0.0"]),
    merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    looks: [{ area: { row: 2, column: 1, rows: 3, columns: 2 }, look: { bordered: true, bold: true } }],
    columnWidths: [20, 10],
    rowHeights: [{ row: 1, height: 30 }],
    hiddenColumns: [],
    frozen: { rows: 2, columns: 0 },
    page: {
      orientation: "landscape",
      onePage: false,
      repeatedRows: { first: 2, last: 2 },
      printArea: null,
      margins: { top: 50, bottom: 50, left: 50, right: 50 },
      footer: "&P",
    },
    charts: [
      {
        id: "contract",
        form: "bars",
        title: "=1+1",
        altText: "",
        categories: { row: 3, column: 1, rows: 2, columns: 1 },
        series: [
          {
            name: { row: 2, column: 2, rows: 1, columns: 1 },
            values: { row: 3, column: 2, rows: 2, columns: 1 },
            drawnAs: "bars",
            colors: ["#5B8DB8"],
            pattern: "solid",
          },
        ],
        numberFormat: "0.0",
        place: { row: 6, column: 1, rows: 12, columns: 6 },
      },
    ],
  };
}

export const REPORTING: readonly Contract[] = [
  {
    id: "reporting-written-and-removed",
    subject: "reporting",
    name: {
      vi: "Trang báo cáo được ghi, được nhận ra và xóa được",
      en: "A report sheet is written, recognised and removed",
    },
    async check({ workbook, spareSheet }) {
      valueOf(await workbook.writeReport([sheetNamed(spareSheet)], NOTHING_BEFORE));
      expectEqual("=1+1", valueOf(await workbook.readGrid(spareSheet)).values[0]?.[0]);
      const standing = valueOf(await workbook.readReport());
      expectEqual(
        [[spareSheet, false]],
        standing.map(({ name, isChanged }) => [name, isChanged]),
      );
      valueOf(await workbook.writeReport([sheetNamed(spareSheet)], { ...NOTHING_BEFORE, replaced: standing }));
      const again = valueOf(await workbook.readReport());
      expectEqual(
        [[spareSheet, false]],
        again.map(({ name, isChanged }) => [name, isChanged]),
      );
      valueOf(await workbook.writeReport([], { ...NOTHING_BEFORE, replaced: again }));
      expectEqual(
        false,
        valueOf(await workbook.sheets()).some(({ name }) => name === spareSheet),
      );
    },
  },
  {
    id: "reporting-chart-with-its-series",
    subject: "reporting",
    name: {
      vi: "Biểu đồ được thêm với tên dãy số và tiêu đề là văn bản, rồi xóa được",
      en: "A chart is added with the names of its series and a title that is text, and removed",
    },
    async check({ enter, onSheet }) {
      await enter("A1:C3", [
        ["Đơn vị", "Năm 2020", "Năm 2019"],
        ["Sở A", 9.5, 8],
        ["Sở B", 7, 7.5],
      ]);
      const seen = await onSheet(async (sheet, context) => {
        const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
        chart.title.text = "=1+1";
        chart.load("name");
        chart.title.load("text");
        chart.series.load("items/name");
        await context.sync();
        const found = { title: chart.title.text, series: chart.series.items.map(({ name }) => name) };
        chart.delete();
        const left = sheet.charts.getCount();
        await context.sync();
        return { ...found, left: left.value };
      });
      expectEqual({ title: "=1+1", series: ["Năm 2020", "Năm 2019"], left: 0 }, seen);
    },
  },
  {
    id: "reporting-page-set-up",
    subject: "reporting",
    name: {
      vi: "Khổ giấy, hướng giấy và số trang bề ngang đặt được",
      en: "Paper, orientation and pages across can be set",
    },
    needs: 9,
    async check({ onSheet }) {
      const seen = await onSheet(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load(["orientation", "paperSize", "zoom"]);
        await context.sync();
        const { orientation, paperSize, zoom } = pageLayout;
        return { orientation, paperSize, across: zoom.horizontalFitToPages };
      });
      expectEqual({ orientation: "Landscape", paperSize: "A4", across: 1 }, seen);
    },
  },
];
