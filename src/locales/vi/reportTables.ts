/** What is said of the board before this one, an earlier year's or an earlier period's. */
function earlierOf(before: string, now: string, both: string) {
  return {
    noRank: `không có thứ hạng ${before}`,
    none: `không có trong số liệu ${before}`,
    gone: `không còn trong bảng ${now}`,
    renamed: (unit: string, name: string): string => `${unit}: ${before} là ${name}.`,
    otherScale: (criterion: string, previous: string, current: string): string =>
      `Điểm tối đa của “${criterion}” ${before} là ${previous}, nay là ${current}, nên không so điểm.`,
    altChart: (title: string, units: string, rose: string, fell: string, same: string): string =>
      `${title}. Biểu đồ thanh của ${units} đơn vị có số liệu ${both}: ${rose} tăng, ${fell} giảm, ${same} không đổi.`,
  };
}

/** Words of a report's tables and charts. Numbers come already written. */
export const reportTables = {
  numberedTable: (number: number, title: string): string => `Bảng ${String(number)}. ${title}`,
  numberedChart: (number: number, title: string): string => `Hình ${String(number)}. ${title}`,
  sections: {
    whole: "Kết quả tổng hợp",
    criteria: "Kết quả theo từng tiêu chí",
    unit: (unit: string): string => `Kết quả của ${unit}`,
  },
  titles: {
    ranking: "Xếp hạng tổng thể",
    group: (group: string): string => `Xếp hạng: ${group}`,
    otherUnits: "Các đơn vị khác",
    tiers: (criterion: string): string => `Cơ cấu mức xếp loại theo ${criterion}`,
    criterion: (criterion: string): string => `Kết quả so sánh điểm về ${criterion}`,
    movement: (criterion: string): string => `Thay đổi thứ hạng theo ${criterion}`,
    spread: "Đơn vị có điểm cao nhất và thấp nhất của từng tiêu chí",
    reached: (goal: string): string => `Số đơn vị đạt ${goal} ở từng tiêu chí`,
    lacking: (criterion: string): string => `Điểm còn thiếu để đạt mức kế tiếp theo ${criterion}`,
    stacked: "Tổng điểm của từng đơn vị theo tiêu chí",
    stackedFirst: (count: string): string => `Tổng điểm theo tiêu chí của ${count} đơn vị xếp đầu`,
    years: (criterion: string, now: string, before: string): string =>
      `${criterion}: ${lowered(now)} so với ${lowered(before)}`,
    yearsFirst: (criterion: string, now: string, before: string, count: string): string =>
      `${criterion}: ${lowered(now)} so với ${lowered(before)}, ${count} đơn vị xếp đầu`,
    profile: "Tỷ lệ điểm từng tiêu chí so với trung bình và tối đa",
    unit: (unit: string): string => `Điểm từng tiêu chí của ${unit}`,
  },
  headings: {
    ordinal: "TT",
    unit: "Đơn vị",
    criterion: "Tiêu chí",
    tier: "Mức xếp loại",
    tierOf: (criterion: string): string => `Mức xếp loại ${criterion}`,
    rank: "Thứ tự xếp hạng",
    points: "Điểm",
    share: "Tỷ lệ",
    own: "Tổng điểm",
    max: "Điểm tối đa",
    count: "Số đơn vị",
    year: (year: string): string => `Năm ${year}`,
    previousPeriod: "Kỳ trước",
    thisPeriod: "Kỳ này",
    change: "Thay đổi thứ hạng",
    gained: "Tăng, giảm",
    previousName: "Tên năm trước",
    best: "Cao nhất",
    worst: "Thấp nhất",
    difference: "Chênh lệch",
    shareOfMax: "% điểm tối đa",
    minimum: "Điểm cần đạt",
    reached: "Đạt",
    below: "Chưa đạt",
    ofUnits: "Trong số",
    currentTier: "Mức đạt được",
    nextTier: "Mức kế tiếp",
    lacking: "Còn thiếu",
    mean: "Trung bình",
  },
  rows: {
    sum: "Cộng",
    notSubmitted: "Không cung cấp số liệu",
    unknownTier: "Chưa xác định",
    notRanked: "Không xếp hạng do không cung cấp số liệu.",
    noData: "Không cung cấp số liệu",
    climbed: (places: string): string => `tăng ${places} bậc`,
    fell: (places: string): string => `giảm ${places} bậc`,
    same: "giữ nguyên",
    noRank: "không xếp hạng",
    bestTier: "Đã đạt mức cao nhất",
    tierUnknown: "Chưa xác định được mức",
    /** Several units with the same points; `rest` of them are not named. */
    named: (names: readonly string[], rest: number): string =>
      rest === 0 ? names.join("; ") : `${names.join("; ")} và ${String(rest)} đơn vị khác`,
    lacks: (criterion: string, points: string): string => `${criterion} thiếu ${points} điểm`,
    mustExceed: (criterion: string): string => `${criterion} phải cao hơn điểm hiện có`,
  },
  goals: {
    band: (label: string): string => `${label} trở lên`,
    share: (percent: string): string => `từ ${percent} điểm tối đa trở lên`,
  },
  notes: {
    abbreviation: (short: string, long: string): string => `${short}: ${long}.`,
    abbreviations: {
      KXH: "Không xếp hạng",
      KXL: "Không xếp loại",
      CNTT: "Công nghệ thông tin",
      CQĐT: "Chính quyền điện tử",
      CĐS: "Chuyển đổi số",
      DVCTT: "Dịch vụ công trực tuyến",
      TTĐT: "Thông tin điện tử",
      TTHC: "Thủ tục hành chính",
      ATTT: "An toàn thông tin",
      CSHT: "Cơ sở hạ tầng",
    } as Readonly<Record<string, string>>,
    zeroMark: (mark: string): string => `${mark}: được tính 0 điểm.`,
    exemptMark: (mark: string): string =>
      `${mark}: tiêu chí không áp dụng, không tính vào tổng điểm và điểm tối đa của đơn vị.`,
    full: (units: string, criterion: string): string =>
      `${units} không thuộc diện đánh giá “${criterion}” nên nội dung này được tính điểm tối đa.`,
    blanks: (count: string): string => `Có ${count} ô điểm để trống, được tính 0 điểm.`,
    unreadable: (count: string): string =>
      `Có ${count} ô điểm không đọc được thành số; kết quả tính từ các ô đó để trống.`,
    unrankedGroup: (group: string): string => `Không xếp hạng: ${group}.`,
    adjustedShares: (labels: string): string =>
      `Các tỷ lệ được làm tròn sao cho cộng lại đúng 100%; vì thế tỷ lệ của ${labels} khác cách làm tròn thông thường một đơn vị ở chữ số cuối.`,
    weighted: "Điểm của mỗi tiêu chí đã nhân trọng số, nên cộng lại bằng tổng điểm.",
    weights: (list: string): string => `Trọng số: ${list}.`,
    fullLeftOut: (units: string, criterion: string): string =>
      `“${criterion}”: không kể ${units}, được tính điểm tối đa do không thuộc diện đánh giá.`,
    assumedMinimum: (criteria: string): string =>
      `Bộ tiêu chí không đặt điểm tối thiểu riêng cho: ${criteria}; điểm cần đạt tính theo cùng tỷ lệ với mức của tiêu chí cấp trên.`,
    countedUnits: (count: string): string =>
      `Mỗi tiêu chí chỉ đếm các đơn vị có điểm của tiêu chí đó; bảng điểm có ${count} đơn vị.`,
  },
  earlier: {
    year: earlierOf("năm trước", "năm nay", "hai năm"),
    period: earlierOf("kỳ trước", "kỳ này", "hai kỳ"),
  },
  charts: {
    mean: "Trung bình",
    max: "Tối đa",
    weighted: "điểm đã nhân trọng số",
    altShares: (title: string, shares: string): string => `${title}. Biểu đồ tỷ lệ: ${shares}.`,
    altStacked: (title: string, units: string, first: string, last: string): string =>
      `${title}. Biểu đồ thanh chồng của ${units} đơn vị; cao nhất: ${first}; thấp nhất: ${last}.`,
    altProfile: (unit: string, title: string, best: string, worst: string): string =>
      `${unit}. ${title}. Cao nhất: ${best}; thấp nhất: ${worst}.`,
    point: (name: string, number: string): string => `${name} ${number}`,
  },
};

/** "Năm 2020" within a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
