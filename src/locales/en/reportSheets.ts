import type { ReportSheetDictionary } from "../reportSheetWords";

export const reportSheets: ReportSheetDictionary = {
  unitIndex: "Units",
  asideEnding: " (old)",
  overview: "Report",
  sheetName: (label) => `Report - ${label}`,
  contents: "Tables and figures",
  onSheet: (title, sheet) => `${title} (sheet “${sheet}”)`,
  notes: "Notes:",
  chartNumbers: (chart) => `Numbers of ${chart}`,
  category: "Category",
  footer: "Page &P of &N",
};
