/** Words of the sheets that a report is written to. */
export const reportSheets = {
  /** The title of all pages of units, and the sheet that leads to them. */
  unitPages: (rubric: string): string => `${rubric}: kết quả của từng đơn vị`,
  unitIndex: "Danh sách đơn vị",
  /** What the name of an earlier sheet ends with that made room. */
  asideEnding: " (cũ)",
  overview: "Báo cáo",
  /** `label` is a table's or a figure's number: "Bảng 1". */
  sheetName: (label: string): string => `Báo cáo - ${label}`,
  contents: "Các bảng và hình",
  onSheet: (title: string, sheet: string): string => `${title} (trang “${sheet}”)`,
  notes: "Ghi chú:",
  chartNumbers: (chart: string): string => `Số liệu của ${chart}`,
  /** Stands below what is not computed anew on a sheet that otherwise is. */
  valuesOnly:
    "Số liệu ở trên là giá trị lúc lập báo cáo, không tự tính lại khi điểm thay đổi; hãy ghi lại báo cáo khi cần.",
  category: "Nội dung",
  /** `&P` is the page, `&N` how many there are. */
  footer: "Trang &P/&N",
};
