import type { PrintedColumn, PrintedTable } from "./printedTable";

const DECISION = "(Ban hành kèm theo Quyết định số 2870/QĐ-UBND ngày 18/12/2019 của Chủ tịch Ủy ban nhân dân tỉnh)";

const COMMON = { notes: [] };

const UNIT: readonly PrintedColumn[] = [
  { source: "TT", heading: "TT", kind: "order", width: 6 },
  { source: "Đơn vị", heading: "Đơn vị", kind: "unit", width: 36 },
];

const SECTIONS = {
  source: "Nhóm",
  titles: {
    I: "Chỉ số và xếp hạng đối với các cơ quan, đơn vị có hạng mục cung cấp dịch vụ công",
    II: "Chỉ số và xếp hạng đối với các cơ quan, đơn vị không có hạng mục cung cấp dịch vụ công",
  },
};

const READINESS = [
  ["Cơ sở hạ tầng thông tin", "Cơ sở hạ tầng thông tin"],
  ["Nhân lực CNTT", "Nhân lực CNTT"],
  ["Môi trường chính sách", "Môi trường chính sách"],
] as const;

const RESULTS = [
  ["Hiện diện", "Đánh giá mức độ hiện diện (tính minh bạch)"],
  ["Tương tác", "Mức độ tương tác"],
  ["Giao dịch", "Đánh giá mức độ giao dịch"],
] as const;

const OVERALL: readonly PrintedColumn[] = [
  ...UNIT,
  {
    source: "Điều kiện sẵn sàng",
    group: "Điểm",
    heading: "Điều kiện sẵn sàng Chính quyền điện tử",
    kind: "total",
    width: 17,
  },
  { source: "Kết quả", group: "Điểm", heading: "Kết quả Chính quyền điện tử đạt được", kind: "total", width: 17 },
  { source: "Tổng điểm", heading: "Tổng điểm", kind: "total", width: 11 },
  { source: "Xếp hạng", heading: "Xếp hạng", kind: "rank", width: 10 },
];

/** Decision 2870/QĐ-UBND of 18/12/2019, its six tables in their order. */
export const hoaBinhTables: readonly PrintedTable[] = [
  {
    ...COMMON,
    table: "hoa-binh-2019-so-tong-the",
    sheet: "I. Sở, ban, ngành",
    title: [
      "I. CHỈ SỐ VÀ XẾP HẠNG TỔNG THỂ MỨC ĐỘ CHÍNH QUYỀN ĐIỆN TỬ CỦA CÁC SỞ, BAN, NGÀNH; ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ",
      DECISION,
    ],
    columns: OVERALL,
    numbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    sections: SECTIONS,
  },
  {
    ...COMMON,
    table: "hoa-binh-2019-so-san-sang",
    sheet: "I.1. Sẵn sàng",
    title: ["1. Chỉ số và xếp hạng nhóm tiêu chí đánh giá điều kiện sẵn sàng Chính quyền điện tử", DECISION],
    columns: part(READINESS),
    numbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
  },
  {
    ...COMMON,
    table: "hoa-binh-2019-so-ket-qua",
    sheet: "I.2. Kết quả",
    title: ["2. Chỉ số và xếp hạng nhóm tiêu chí đánh giá kết quả Chính quyền điện tử đạt được", DECISION],
    columns: part(RESULTS),
    numbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", ""],
  },
  {
    ...COMMON,
    table: "hoa-binh-2019-huyen-tong-the",
    sheet: "II. Huyện, thành phố",
    title: [
      "II. CHỈ SỐ VÀ XẾP HẠNG TỔNG THỂ MỨC ĐỘ CHÍNH QUYỀN ĐIỆN TỬ CỦA ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ",
      DECISION,
    ],
    columns: OVERALL,
    numbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
  },
  {
    ...COMMON,
    table: "hoa-binh-2019-huyen-san-sang",
    sheet: "II.1. Sẵn sàng",
    title: ["1. Chỉ số và xếp hạng nhóm tiêu chí đánh giá điều kiện sẵn sàng Chính quyền điện tử", DECISION],
    columns: part(READINESS),
    numbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
  },
  {
    ...COMMON,
    table: "hoa-binh-2019-huyen-ket-qua",
    sheet: "II.2. Kết quả",
    title: ["2. Chỉ số và xếp hạng nhóm tiêu chí đánh giá kết quả Chính quyền điện tử đạt được", DECISION],
    columns: part([RESULTS[0], RESULTS[1], ["Giao dịch", "Mức độ giao dịch"]]),
    numbers: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
  },
];

/** The decision's three tables of the departments as one board. */
export const hoaBinhDepartments: PrintedTable = {
  ...COMMON,
  table: "hoa-binh-2019-so-tong-the",
  besides: { "Sẵn sàng: ": "hoa-binh-2019-so-san-sang", "Kết quả: ": "hoa-binh-2019-so-ket-qua" },
  sheet: "Sở, ban, ngành",
  title: ["CHỈ SỐ VÀ XẾP HẠNG MỨC ĐỘ CHÍNH QUYỀN ĐIỆN TỬ CỦA CÁC SỞ, BAN, NGÀNH NĂM 2019", DECISION],
  columns: board(),
  sections: SECTIONS,
};

/** The decision's three tables of the districts as one board. */
export const hoaBinhDistricts: PrintedTable = {
  ...COMMON,
  table: "hoa-binh-2019-huyen-tong-the",
  besides: { "Sẵn sàng: ": "hoa-binh-2019-huyen-san-sang", "Kết quả: ": "hoa-binh-2019-huyen-ket-qua" },
  sheet: "Huyện, thành phố",
  title: ["CHỈ SỐ VÀ XẾP HẠNG MỨC ĐỘ CHÍNH QUYỀN ĐIỆN TỬ CỦA ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ NĂM 2019", DECISION],
  columns: board(),
};

function part(indicators: readonly (readonly [source: string, heading: string])[]): readonly PrintedColumn[] {
  return [
    ...UNIT,
    ...indicators.map(([source, heading]): PrintedColumn => ({
      source,
      group: "Điểm",
      heading,
      kind: "score",
      width: 14,
    })),
    { source: "Tổng điểm", heading: "Tổng điểm", kind: "total", width: 11 },
    { source: "Xếp hạng", heading: "Xếp hạng", kind: "rank", width: 10 },
  ];
}

function board(): readonly PrintedColumn[] {
  const block = (prefix: string, group: string, indicators: typeof READINESS | typeof RESULTS): PrintedColumn[] => [
    ...indicators.map(([source, heading]): PrintedColumn => ({
      source: prefix + source,
      group,
      heading,
      kind: "score",
      width: 13,
    })),
    { source: `${prefix}Tổng điểm`, group, heading: "Tổng điểm", kind: "total", width: 9 },
    { source: `${prefix}Xếp hạng`, group, heading: "Xếp hạng", kind: "rank", width: 9 },
  ];
  return [
    ...UNIT,
    ...block("Sẵn sàng: ", "Điều kiện sẵn sàng Chính quyền điện tử", READINESS),
    ...block("Kết quả: ", "Kết quả Chính quyền điện tử đạt được", RESULTS),
    { source: "Tổng điểm", heading: "Tổng điểm", kind: "total", width: 10 },
    { source: "Xếp hạng", heading: "Xếp hạng", kind: "rank", width: 10 },
  ];
}
