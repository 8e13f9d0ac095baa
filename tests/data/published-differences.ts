/** A printed cell that does not follow from the scores printed in its row (for a rank: in the table). */
export interface PublishedDifference {
  /** Name of the table's file. */
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

const INDEX_CUT =
  "0.0005 is more than rounding gives, where an index of 1.000 cannot be higher. All printed totals of the appendix lie above those computed: the indices were cut off, not rounded, and then give up to 0.0009 more.";
const INDEX_ROUNDED =
  "Indices printed at three decimals, weighted: their rounding explains up to 0.0005.";
const HEALTH_ROUNDED = "9 + 26.3 + 12.0 is 47.3; three scores printed at one decimal explain 0.15.";
const AGRICULTURE_ROW =
  "Appendix I.2 prints 9, 27.1, 0.8 and 36.9; 40.5 is the result of the units above and below, and 27.0 + 36.9 is 63.9.";
const AGRICULTURE_RANK = `${AGRICULTURE_ROW} At 63.9 Sở Nông nghiệp và PTNT ranks 8, and everyone below it one lower.`;
const LAC_SON_ROW =
  "Appendix II.1 prints 10.6 + 5.5 + 6 = 22.1, with a rank that fits 22.1; 22.50 is the readiness of the three units above it there.";
const TWO_DECIMALS =
  "The overall table prints two decimals, appendix II.1 one: its three scores explain a difference of up to 0.15.";

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
  ...differences("bac-giang-2021-so-ung-dung", [
    ["Sở Văn hóa, Thể thao và Du lịch", "Chỉ số ứng dụng CNTT", "0.90740", "0.90700", INDEX_ROUNDED],
    ["Sở Tài chính", "Chỉ số ứng dụng CNTT", "0.89970", "0.89940", INDEX_ROUNDED],
    ["Sở Nội Vụ", "Chỉ số ứng dụng CNTT", "0.89830", "0.89820", INDEX_ROUNDED],
    ["Sở Thông tin và Truyền thông", "Chỉ số ứng dụng CNTT", "0.89180", "0.89170", INDEX_ROUNDED],
    ["Sở Xây dựng", "Chỉ số ứng dụng CNTT", "0.88970", "0.88950", INDEX_ROUNDED],
    ["Văn phòng UBND tỉnh", "Chỉ số ứng dụng CNTT", "0.88960", "0.88920", INDEX_ROUNDED],
    ["Sở Giáo dục và Đào tạo", "Chỉ số ứng dụng CNTT", "0.88950", "0.88930", INDEX_ROUNDED],
    ["Sở Nông nghiệp và Phát triển Nông thôn", "Chỉ số ứng dụng CNTT", "0.87820", "0.87800", INDEX_ROUNDED],
    ["Sở Khoa học và Công nghệ", "Chỉ số ứng dụng CNTT", "0.87470", "0.87430", INDEX_ROUNDED],
    ["Sở Ngoại vụ", "Chỉ số ứng dụng CNTT", "0.84960", "0.84950", INDEX_ROUNDED],
    ["Sở Tư pháp", "Chỉ số ứng dụng CNTT", "0.84770", "0.84740", INDEX_ROUNDED],
    ["Sở Công Thương", "Chỉ số ứng dụng CNTT", "0.83720", "0.83690", INDEX_ROUNDED],
    ["Sở Tài nguyên và Môi trường", "Chỉ số ứng dụng CNTT", "0.79740", "0.79700", INDEX_ROUNDED],
    ["Ban Dân tộc", "Chỉ số ứng dụng CNTT", "0.79590", "0.79550", INDEX_ROUNDED],
    ["Thanh tra tỉnh", "Chỉ số ứng dụng CNTT", "0.78270", "0.78260", INDEX_ROUNDED],
  ]),
  ...differences("bac-giang-2021-huyen-ung-dung", [
    ["UBND thành phố Bắc Giang", "Chỉ số ứng dụng CNTT", "0.82250", "0.82200", INDEX_CUT],
    ["UBND Huyện Việt Yên", "Chỉ số ứng dụng CNTT", "0.82010", "0.82000", INDEX_ROUNDED],
    ["UBND Huyện Lục Nam", "Chỉ số ứng dụng CNTT", "0.81970", "0.81940", INDEX_ROUNDED],
    ["UBND Huyện Lục Ngạn", "Chỉ số ứng dụng CNTT", "0.81830", "0.81800", INDEX_ROUNDED],
    ["UBND Huyện Hiệp Hoà", "Chỉ số ứng dụng CNTT", "0.81800", "0.81770", INDEX_ROUNDED],
    ["UBND Huyện Yên Dũng", "Chỉ số ứng dụng CNTT", "0.75960", "0.75920", INDEX_ROUNDED],
    ["UBND Huyện Tân Yên", "Chỉ số ứng dụng CNTT", "0.75830", "0.75805", INDEX_ROUNDED],
    ["UBND Huyện Yên Thế", "Chỉ số ứng dụng CNTT", "0.74990", "0.74975", INDEX_ROUNDED],
    ["UBND Huyện Lạng Giang", "Chỉ số ứng dụng CNTT", "0.71490", "0.71460", INDEX_ROUNDED],
    ["UBND Huyện Sơn Động", "Chỉ số ứng dụng CNTT", "0.67840", "0.67805", INDEX_ROUNDED],
  ]),
  ...differences("hoa-binh-2019-so-tong-the", [
    ["Sở Y tế", "Kết quả", "47.2", "47.3", HEALTH_ROUNDED],
    ["Sở Y tế", "Tổng điểm", "74.2", "74.3", HEALTH_ROUNDED],
    ["Sở Nông nghiệp và PTNT", "Kết quả", "40.5", "36.9", AGRICULTURE_ROW],
    ["Sở Nông nghiệp và PTNT", "Tổng điểm", "67.5", "63.9", AGRICULTURE_ROW],
    ["Sở Nông nghiệp và PTNT", "Xếp hạng", "5", "8", AGRICULTURE_RANK],
    ["Sở Nội vụ", "Xếp hạng", "8", "9", AGRICULTURE_RANK],
    ["Sở Tài chính", "Xếp hạng", "8", "9", AGRICULTURE_RANK],
    ["Sở Công thương", "Xếp hạng", "9", "10", AGRICULTURE_RANK],
    ["Ban Quản lý các KCN", "Xếp hạng", "10", "11", AGRICULTURE_RANK],
    ["Ban Dân tộc", "Xếp hạng", "11", "12", AGRICULTURE_RANK],
    ["Sở Xây dựng", "Xếp hạng", "12", "13", AGRICULTURE_RANK],
    ["Sở Giao thông Vận tải", "Xếp hạng", "13", "14", AGRICULTURE_RANK],
    ["Sở Lao động, TB&XH", "Xếp hạng", "14", "15", AGRICULTURE_RANK],
    ["Sở Tài nguyên và Môi trường", "Xếp hạng", "15", "16", AGRICULTURE_RANK],
  ]),
  ...differences("hoa-binh-2019-so-san-sang", [
    ["Sở Văn hóa, TT và DL", "Xếp hạng", "I", "1", "The letter I stands for 1: among sixteen units with 27 points that all rank 1."],
  ]),
  ...differences("hoa-binh-2019-so-ket-qua", [
    ["Sở Y tế", "Tổng điểm", "47.2", "47.3", HEALTH_ROUNDED],
  ]),
  ...differences("hoa-binh-2019-huyen-tong-the", [
    ["UBND huyện Lạc Sơn", "Điều kiện sẵn sàng", "22.50", "22.10", LAC_SON_ROW],
    ["UBND huyện Lạc Sơn", "Kết quả", "54.18", "54.19", FEW_ROUNDED],
    ["UBND huyện Lạc Sơn", "Tổng điểm", "76.68", "76.29", LAC_SON_ROW],
    ["UBND huyện Đà Bắc", "Điều kiện sẵn sàng", "21.55", "21.60", TWO_DECIMALS],
    ["UBND huyện Đà Bắc", "Tổng điểm", "69.63", "69.68", TWO_DECIMALS],
    ["UBND huyện Mai Châu", "Điều kiện sẵn sàng", "17.61", "17.60", TWO_DECIMALS],
    ["UBND huyện Mai Châu", "Tổng điểm", "57.07", "57.06", TWO_DECIMALS],
    ["UBND huyện Yên Thủy", "Điều kiện sẵn sàng", "10.65", "10.70", TWO_DECIMALS],
    ["UBND huyện Yên Thủy", "Tổng điểm", "31.15", "31.20", TWO_DECIMALS],
  ]),
  ...differences("hoa-binh-2019-huyen-ket-qua", [
    ["UBND huyện Lạc Sơn", "Tổng điểm", "54.18", "54.19", FEW_ROUNDED],
  ]),
];

type Line = readonly [unit: string, column: string, printed: string, computed: string, reason: string];

function differences(table: string, lines: readonly Line[]): readonly PublishedDifference[] {
  return lines.map(([unit, column, printed, computed, reason]) => ({ table, unit, column, printed, computed, reason }));
}
