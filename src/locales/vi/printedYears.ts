/** Words of the comparison with an earlier year as the command line prints it; numbers come already written. */
export const printedYears = {
  heading: (year: string | null, title: string): string =>
    year === null ? `So với năm trước – ${title}` : `So với năm ${year} – ${title}`,
  sheets: (sheet: string, previous: readonly string[]): string =>
    `Bảng năm nay: trang “${sheet}”. Số năm trước lấy ở trang ${previous.map((name) => `“${name}”`).join(", ")}.`,
  headings: {
    rank: "Hạng",
    rankThen: "Hạng trước",
    places: "Lên/xuống",
    unit: "Đơn vị",
    previousName: "Tên năm trước",
    then: "Năm trước",
    change: "Thay đổi",
  },
  percentOf: (criterion: string): string => `Tỷ lệ: ${criterion}`,
  matches: {
    pair: (name: string): string => `${name} (ghép tên)`,
    same: (name: string): string => name,
    alias: (name: string): string => `${name} (tên khác)`,
  },
  percentPoints: (change: string): string => `${change} điểm %`,
  byCriterion: "Thay đổi lớn nhất theo tiêu chí:",
  /** "3,9 → 8,0" */
  fromTo: (then: string, now: string): string => `${then} → ${now}`,
  gained: (units: string, change: string, span: string | null): string =>
    `tăng nhiều nhất: ${units} ${change}${span === null ? "" : ` (${span})`}`,
  lost: (units: string, change: string, span: string | null): string =>
    `giảm nhiều nhất: ${units} ${change}${span === null ? "" : ` (${span})`}`,
  noChange: "không đơn vị nào thay đổi",
  andOthers: (first: string, others: string): string => `${first} và ${others} đơn vị khác`,
  gone: (names: string): string => `Có ở năm trước, năm nay không thấy: ${names}.`,
  missingThen: (names: string): string => `Không có số năm trước: ${names}.`,
  pairHint: 'Đơn vị đã đổi tên thì ghép bằng --pair "Tên năm trước=Tên năm nay".',
  noNumbers: (names: string): string => `Không so được vì một trong hai năm không có số: ${names}.`,
  unusedPair: (written: string, unit: string): string =>
    `Ghép tên “${written}=${unit}” không có tác dụng: không hàng nào tên “${written}”, hoặc không có đơn vị “${unit}”. Hãy kiểm tra cách viết hai tên.`,
};
