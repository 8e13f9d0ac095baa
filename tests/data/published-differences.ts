/** A printed cell that does not follow from the scores printed in its row (for a rank: in the table). */
export interface PublishedDifference {
  /** Id of the rubric, and name of the table's file. */
  readonly table: string;
  readonly unit: string;
  readonly column: string;
  readonly printed: string;
  readonly computed: string;
  readonly reason: string;
}

const SIX_ROUNDED = "Six scores printed at one decimal: their sum is within 0.3 of the sum before rounding.";
const FEW_ROUNDED = "Scores printed at two decimals: a difference of 0.01 is their rounding.";
const OFFICE_TOTAL = "5.0 + 13.2 + 12.0 + 6.0 + 4.0 + 5.0 is 45.2, here as in tables 2–7; rounding does not explain 1.0.";
const SAME_ROW =
  "Sở Kế hoạch và Đầu tư is printed with the scores of Sở Khoa học và Công nghệ and a total of 39.7, yet ranked above 40.1 and 40.0.";

/** Every difference in the library's published tables, in the order of the tables; each was checked in the documents. */
export const PUBLISHED_DIFFERENCES: readonly PublishedDifference[] = [
  ...differences("cao-bang-2020-so", [
    ["Sở Tư pháp", "Tổng điểm 2020", "45.1", "45.2", SIX_ROUNDED],
    ["Văn phòng UBND tỉnh", "Tổng điểm 2020", "44.2", "45.2", OFFICE_TOTAL],
    ["Văn phòng UBND tỉnh", "Thứ tự xếp hạng 2020", "8", "7", `${OFFICE_TOTAL} At 45.2 it shares rank 7.`],
    ["Sở Văn hóa, TT&DL", "Tổng điểm 2020", "44.0", "44.1", SIX_ROUNDED],
    ["Sở Kế hoạch và Đầu tư", "Thứ tự xếp hạng 2020", "13", "15", SAME_ROW],
    ["Ban Dân tộc", "Thứ tự xếp hạng 2020", "14", "13", SAME_ROW],
    ["Sở Giao thông vận tải", "Thứ tự xếp hạng 2020", "15", "14", SAME_ROW],
    ["Sở Khoa học và Công nghệ", "Thứ tự xếp hạng 2020", "16", "15", SAME_ROW],
  ]),
  ...differences("cao-bang-2020-huyen", [
    ["Thành phố Cao Bằng", "Kết quả CQĐT", "48.02", "48.01", FEW_ROUNDED],
    ["Huyện Hòa An", "Điều kiện sẵn sàng CQĐT", "23.79", "23.78", FEW_ROUNDED],
    ["Huyện Hòa An", "Tổng điểm 2020", "66.41", "66.40", FEW_ROUNDED],
    ["Huyện Bảo Lạc", "Điều kiện sẵn sàng CQĐT", "28.56", "28.55", FEW_ROUNDED],
    ["Huyện Bảo Lạc", "Tổng điểm 2020", "64.74", "64.73", FEW_ROUNDED],
    ["Huyện Bảo Lâm", "Tổng điểm 2020", "51.77", "51.76", FEW_ROUNDED],
    ["Huyện Quảng Hòa", "Kết quả CQĐT", "28.06", "28.05", FEW_ROUNDED],
    ["Huyện Quảng Hòa", "Tổng điểm 2020", "44.38", "44.37", FEW_ROUNDED],
  ]),
];

type Line = readonly [unit: string, column: string, printed: string, computed: string, reason: string];

function differences(table: string, lines: readonly Line[]): readonly PublishedDifference[] {
  return lines.map(([unit, column, printed, computed, reason]) => ({ table, unit, column, printed, computed, reason }));
}
