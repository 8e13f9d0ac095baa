import type { PreviousProblem } from "../../evaluation/previousComparison";
import type { Level } from "../../rubric/rubric";

const levels: Readonly<Record<Level, string>> = {
  department: "sở, ngành",
  district: "huyện, thành phố",
  commune: "xã, phường",
};

const NAMED = 3;

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const first = names.slice(0, NAMED).map((name) => `“${name}”`);
  return rest > 0 ? `${first.join(", ")} và ${String(rest)} tên khác` : first.join(", ");
}

/** Why there is nothing to compare, and what to do. */
function problem(problem: PreviousProblem): string {
  switch (problem.code) {
    case "no-previous-columns":
      return `Sổ làm việc không có cột nào ghi số liệu trước năm ${String(problem.year)} để so với trang “${problem.sheet}”. Nếu bảng điểm năm trước ở một trang riêng, hãy chọn trang đó.`;
    case "previous-of-others":
      return `Không so được: trang “${problem.previousSheet}” là bảng điểm của ${levels[problem.found.level]} tỉnh ${problem.found.province}, còn bảng này là của ${levels[problem.expected.level]} tỉnh ${problem.expected.province}. Hãy chọn trang khác, hoặc chọn lại bộ tiêu chí cho trang đó.`;
    case "previous-is-later":
      return `Không so được: trang “${problem.previousSheet}” theo bộ tiêu chí năm ${String(problem.previousYear)}, sau năm ${String(problem.year)} của bảng này. Hãy chọn bảng của năm trước.`;
    case "previous-units-unknown":
      return `Không so được: không đơn vị nào của trang “${problem.previousSheet}” (${named(problem.units)}) có ở trang “${problem.sheet}”. Hãy chọn đúng trang; nếu các đơn vị đã đổi tên, hãy ghép tên cũ với tên nay.`;
  }
}

/** The comparison with an earlier year. */
export const years = {
  problem,
  heading: "So với năm trước",
  headingOf: (year: string): string => `So với năm ${year}`,
  source: "Lấy số liệu năm trước từ",
  columns: "Các cột năm trước trong sổ làm việc",
  sheet: (sheet: string): string => `Trang “${sheet}”`,
  none: "Không so",
  unread: (sheet: string, problem: string): string => `Chưa đọc được trang “${sheet}”. ${problem}`,
  missing: (sheet: string): string =>
    `Chưa đọc được trang “${sheet}” đã chọn: trang đã bị xóa, đổi tên, để trống, đang ẩn, hoặc việc đọc đã bị hủy. Hãy chọn lại.`,
  readWith: (sheet: string, rubric: string): string =>
    `Trang “${sheet}” được đọc theo ${rubric} và không bị đối chiếu với các bảng năm nay.`,
  takenFrom: (sheets: string): string => `Số năm trước lấy ở trang ${sheets}.`,
  criterion: "Theo tiêu chí",
  counts: (climbed: string, fallen: string, same: string): string =>
    `${climbed} tăng hạng · ${fallen} giảm hạng · ${same} giữ nguyên hạng`,
  countsPoints: (gained: string, lost: string, same: string): string =>
    `${gained} tăng điểm · ${lost} giảm điểm · ${same} không đổi`,
  nothingKnown: "Không đơn vị nào biết số của cả hai năm ở tiêu chí này.",
  notCompared: "Không so với năm trước.",
  percentPoints: (points: string): string => `${points} điểm %`,
  /** "5 → 3" */
  fromTo: (previous: string, current: string): string => `${previous} → ${current}`,
  /** For readers that hear it. */
  fromToSpoken: (previous: string, current: string): string => `từ ${previous} thành ${current}`,
  climbed: (places: string): string => `tăng ${places} hạng`,
  fallen: (places: string): string => `giảm ${places} hạng`,
  sameRank: "giữ nguyên hạng",
  gained: (change: string): string => `tăng ${change}`,
  lost: (change: string): string => `giảm ${change}`,
  sameNumber: "không đổi",
  noPrevious: "không có số năm trước",
  formerly: (name: string): string => `năm trước: ${name}`,
  byPair: (name: string): string => `năm trước: ${name} (bạn đã ghép)`,
  detailsOf: (unit: string): string => `Thay đổi từng tiêu chí của ${unit}`,
  detailRank: (criterion: string): string => `${criterion}, hạng`,
  noDetails: "Không có tiêu chí nào biết số của cả hai năm.",
  repeated: (unit: string, names: string): string =>
    `Năm trước có nhiều hàng cùng là ${unit} (${names}), không rõ hàng nào đúng nên không so. Hãy bỏ hàng thừa hoặc bỏ ghép tên.`,
  repeatedNow: (unit: string, names: string): string =>
    `Năm nay có nhiều hàng cùng là ${unit} (${names}), không rõ hàng nào đúng nên không so. Hãy bỏ hàng thừa.`,
  names: (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", "),
  otherScale: (criterion: string, previous: string | null, current: string | null): string =>
    previous === null || current === null
      ? `“${criterion}”: chưa biết điểm tối đa của ${previous === null ? "năm trước" : "năm nay"} nên không so điểm, chỉ so hạng.`
      : `“${criterion}”: điểm tối đa năm trước là ${previous}, nay là ${current} nên không so điểm, chỉ so tỷ lệ và hạng.`,
  added: (criteria: string): string => `Năm trước không có số: ${criteria}.`,
  dropped: (criteria: string): string => `Chỉ năm trước có: ${criteria}.`,
  limits: "Những gì không so được",
};

/** Names that are not recognised, and what the user said they are. */
export const pairing = {
  heading: "Ghép tên đơn vị",
  hint: "Cho biết mỗi tên dưới đây là đơn vị nào; CQDT nhớ điều đó trong sổ làm việc.",
  of: (written: string): string => `“${written}” là`,
  where: (places: string): string => `Ở ${places}`,
  place: (sheet: string, cell: string): string => `trang “${sheet}”, ô ${cell}`,
  previousYear: "bảng năm trước",
  choose: "(chưa chọn)",
  do: "Ghép",
  doOf: (written: string): string => `Ghép “${written}”`,
  made: "Đã ghép",
  pair: (written: string, unit: string): string => `“${written}” là “${unit}”`,
  remove: "Bỏ ghép",
  removeOf: (written: string): string => `Bỏ ghép “${written}”`,
};
