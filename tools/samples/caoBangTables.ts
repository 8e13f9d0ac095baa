import { caoBangDepartments, caoBangDistricts } from "./caoBang";
import { asInText } from "./document";
import type { PrintedColumn, PrintedTable } from "./printedTable";

/** Tables 1–17 of the report on Decision 1513/QĐ-UBND of 25/10/2018, in their order. */
export const caoBangTables: readonly PrintedTable[] = [
  asInText(caoBangDepartments),
  yearsOf(
    "cao-bang-2020-so-bang2-ha-tang",
    "Bảng 2. Kết quả so sánh tổng điểm về hạ tầng kỹ thuật CNTT của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
    "Hạ tầng kỹ thuật",
    "Tên cơ quan",
    "8.0",
  ),
  yearsOf(
    "cao-bang-2020-so-bang3-ung-dung",
    "Bảng 3. Kết quả so sánh tổng điểm về Ứng dụng CNTT trong hoạt động của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
    "Ứng dụng CNTT",
    "Tên cơ quan",
    "16.0",
  ),
  yearsOf(
    "cao-bang-2020-so-bang4-trang-ttdt",
    "Bảng 4. Kết quả so sánh tổng điểm về Cung cấp thông tin trên trang thông tin của cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
    "Cung cấp thông tin trên Trang TTĐT",
    "Tên cơ quan",
    "20.0",
  ),
  yearsOf(
    "cao-bang-2020-so-bang5-dvctt",
    "Bảng 5. Kết quả so sánh tổng điểm về Cung cấp dịch vụ công trực tuyến",
    "Cung cấp DVCTT",
    "Tên cơ quan",
    "6.0",
    {
      notes: [
        "* Ghi chú: Do Văn phòng Ủy ban nhân dân tỉnh không có thủ tục hành chính nên nội dung này được tính điểm tối đa.",
      ],
    },
  ),
  yearsOf(
    "cao-bang-2020-so-bang6-nhan-luc",
    "Bảng 6. Kết quả so sánh tổng điểm về nhân lực cho ứng dụng CNTT",
    "Nhân lực CNTT",
    "Tên cơ quan",
    "5.0",
  ),
  yearsOf(
    "cao-bang-2020-so-bang7-chinh-sach",
    "Bảng 7. Kết quả so sánh tổng điểm về cơ chế, chính sách và các quy định cho ứng dụng CNTT",
    "Tiêu chí cơ chế, chính sách",
    "Tên cơ quan",
    "5.0",
  ),
  asInText(caoBangDistricts),
  blocksOf(
    "cao-bang-2020-huyen-bang9-dieu-kien-san-sang",
    "Bảng 9. Kết quả so sánh tổng điểm về Điều kiện sẵn sàng ứng dụng CNTT, xây dựng chính quyền điện tử",
    "STT",
    [
      ["Điều kiện sẵn sàng CQĐT", "ĐKSS CQĐT", "40"],
      ["Cơ sở hạ tầng", "CSHT", "24"],
      ["Nhân lực", "NL", "9"],
      ["Chính sách", "CS", "7"],
    ],
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang10-ha-tang",
    "Bảng 10. Kết quả so sánh tổng điểm về Cơ sở hạ tầng thông tin",
    "Cơ sở hạ tầng",
    "Đơn vị",
    "24",
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang11-nhan-luc",
    "Bảng 11. Kết quả so sánh tổng điểm về Nhân lực CNTT",
    "Nhân lực CNTT",
    "Đơn vị",
    "9",
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang12-chinh-sach",
    "Bảng 12. Kết quả so sánh tổng điểm về Cơ chế, chính sách, quy định, báo cáo ứng dụng CNTT",
    "Cơ chế, chính sách",
    "Đơn vị",
    "7",
  ),
  blocksOf(
    "cao-bang-2020-huyen-bang13-ket-qua",
    "Bảng 13. Kết quả so sánh tổng điểm về mức độ ứng dụng CNTT, xây dựng chính quyền điện tử",
    "TT",
    [
      ["Kết quả CQĐT", "KQ CQĐT", "80"],
      ["Hiện diện", "Hiện diện", "38"],
      ["Tương tác", "Tương tác", "30"],
      ["Giao dịch", "Giao dịch", "9"],
      ["Chuyển đổi", "Chuyển đổi", "3"],
    ],
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang14-hien-dien",
    "Bảng 14. Kết quả so sánh tổng điểm về mức độ hiện diện",
    "Mức độ hiện diện",
    "Đơn vị",
    "38",
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang15-tuong-tac",
    "Bảng 15. Kết quả so sánh tổng điểm về mức độ tương tác",
    "Tương tác",
    "Đơn vị",
    "30",
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang16-giao-dich",
    "Bảng 16. Kết quả so sánh tổng điểm về mức độ giao dịch",
    "Giao dịch",
    "Đơn vị",
    "9",
    { years: ["Năm 2019", "Năm 2018"] },
  ),
  yearsOf(
    "cao-bang-2020-huyen-bang17-chuyen-doi",
    "Bảng 17. Kết quả so sánh tổng điểm về mức độ chuyển đổi",
    "Giao dịch",
    "Đơn vị",
    "3",
  ),
];

interface Variation {
  /** Headings of this year's and last year's columns, where they are not those of 2020. */
  readonly years?: readonly [string, string];
  readonly notes?: readonly string[];
}

/** A table of one criterion: this year's and last year's points. */
function yearsOf(
  table: string,
  title: string,
  group: string,
  unit: string,
  max: string,
  { years = ["Năm 2020", "Năm 2019"], notes = [] }: Variation = {},
): PrintedTable {
  return {
    table,
    sheet: sheetName(title),
    title: [title],
    columns: [
      { source: "", heading: "STT", kind: "order", width: 6 },
      { source: unit, heading: unit, kind: "unit", width: 36 },
      { source: "Năm 2020", group, heading: years[0], kind: "score", width: 14 },
      { source: "Năm 2019", group, heading: years[1], kind: "score", width: 14 },
    ],
    maxima: { "Năm 2020": max, "Năm 2019": max },
    notes,
  };
}

/** A table of a total and its criteria, each with this year's and last year's points. */
function blocksOf(
  table: string,
  title: string,
  order: string,
  blocks: readonly (readonly [source: string, heading: string, max: string])[],
): PrintedTable {
  const columns = blocks.flatMap(([source, group], index): readonly PrintedColumn[] =>
    ["2020", "2019"].map((year) => ({
      source: `${source} ${year}`,
      group,
      heading: `Năm ${year}`,
      kind: index === 0 ? "total" : "score",
      width: 10,
    })),
  );
  const maxima = blocks.flatMap(([source, , max]) =>
    ["2020", "2019"].map((year) => [`${source} ${year}`, max] as const),
  );
  return {
    table,
    sheet: sheetName(title),
    title: [title],
    columns: [
      { source: "", heading: order, kind: "order", width: 6 },
      { source: "Đơn vị", heading: "Đơn vị", kind: "unit", width: 30 },
      ...columns,
    ],
    maxima: Object.fromEntries(maxima),
    notes: [],
  };
}

/** "Bảng 2" of "Bảng 2. …". */
function sheetName(title: string): string {
  return title.slice(0, title.indexOf("."));
}
