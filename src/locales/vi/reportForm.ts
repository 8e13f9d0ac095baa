/** Words of what the user says about a report: its choices, its letter, the pages of units. Numbers come already written. */
export const reportForm = {
  making: "Đang lập báo cáo…",
  options: "Tùy chọn",
  reached: "Đếm số đơn vị đạt",
  lowestBand: "mức thấp nhất của bộ tiêu chí",
  band: (label: string): string => `từ ${label} trở lên`,
  bandMissing: (label: string): string => `${label} (bộ tiêu chí không còn mức này)`,
  share: "tỷ lệ so với điểm tối đa…",
  shareLabel: "Từ bao nhiêu % điểm tối đa",
  shareInvalid: "Hãy nhập một số lớn hơn 0 và không quá 100.",
  shares: "Ghi tỷ lệ % bên cạnh điểm trong bảng xếp hạng",
  levels: "Tiêu chí trong bảng xếp hạng",
  allLevels: "mọi cấp",
  onlyTotal: "chỉ tổng điểm",
  downTo: (levels: string): string => `đến cấp ${levels}`,
};
