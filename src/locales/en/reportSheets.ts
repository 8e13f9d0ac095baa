import type { ReportSheetDictionary } from "../reportSheetWords";

export const reportSheets: ReportSheetDictionary = {
  unitPages: (rubric) => `${rubric}: results of each unit`,
  unitIndex: "Units",
  asideEnding: " (old)",
  overview: "Report",
  sheetName: (label) => `Report - ${label}`,
  contents: "Tables and figures",
  onSheet: (title, sheet) => `${title} (sheet “${sheet}”)`,
  notes: "Notes:",
  chartNumbers: (chart) => `Numbers of ${chart}`,
  valuesOnly:
    "The numbers above are values as of the report and do not follow the scores; write the report again when needed.",
  category: "Category",
  footer: "Page &P of &N",
};
