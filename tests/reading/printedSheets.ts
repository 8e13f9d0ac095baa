import type { CellValue, Grid } from "../../src/grid/grid";
import type { Rubric } from "../../src/rubric/rubric";
import { rubricOf } from "../support/rubricOf";
import { readPublished } from "../data/readPublished";
import type { PublishedRow } from "../data/readPublished";
import { PUBLISHED_TABLES } from "../scoring/publishedTables";
import { gridFrom } from "../support/gridFrom";

/** How the cells of a printed table are typed into the sheet. */
interface Typing {
  /** A number as the cell's value; as a number unless stated. */
  readonly number?: (printed: string) => CellValue;
  readonly text?: (printed: string) => string;
  /** Bắc Kạn prints a row of percentages under every unit. */
  readonly percentRows?: boolean;
}

/** A table laid out as its document prints it, with what must be read from it. */
export interface PrintedSheet {
  readonly rubric: Rubric;
  readonly grid: Grid;
  readonly rows: readonly PublishedRow[];
  readonly unit: string;
  /** CSV column by indicator id, in the rubric's order. */
  readonly scores: Readonly<Record<string, string>>;
  /** Expected results: column letter by `<criterion>/<output>`. */
  readonly outputs: Readonly<Record<string, number>>;
  readonly unmatched: readonly number[];
  readonly headingRows: readonly number[];
  readonly numberingRow: number | null;
  readonly maxRow: number | null;
}

interface Printing {
  readonly rubric: string;
  readonly unit: string;
  readonly above: readonly (readonly CellValue[])[];
  readonly mergesAbove: readonly string[];
  readonly headings: readonly (readonly CellValue[])[];
  /** Without rows: relative to the first heading row, as `[row, column, rows, columns]`. */
  readonly merged: readonly (readonly [number, number, number, number])[];
  readonly rowsBetween: readonly (readonly CellValue[])[];
  readonly numbering: number | null;
  readonly maximum: number | null;
  /** The CSV column of each sheet column from the third on. */
  readonly sources: readonly string[];
  readonly scores: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, number>>;
  readonly unmatched: readonly number[];
  readonly below: readonly (readonly CellValue[])[];
  /** After as many units the headings are printed again. */
  readonly pageBreakAfter?: number;
}

const NATION: readonly (readonly CellValue[])[] = [
  ["ỦY BAN NHÂN DÂN", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["TỈNH CAO BẰNG", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
];

const SIGNATURES: readonly (readonly CellValue[])[] = [
  [],
  ["Nơi nhận:", null, null, null, null, null, null, "KT. CHỦ TỊCH"],
  ["- Các Sở, Ban ngành;", null, null, null, null, null, null, "PHÓ CHỦ TỊCH"],
  ["- Lưu: VT, VX (M).", null, null, null, null, null, null, "Lê Hải Hòa"],
];

const CAO_BANG_DEPARTMENTS: Printing = {
  rubric: "cao-bang-2020-so",
  unit: "Đơn vị",
  above: [...NATION, [], ["Bảng 1. Xếp hạng mức độ ứng dụng CNTT tổng thể của các cơ quan chuyên môn"]],
  mergesAbove: ["A1:D1", "E1:L1", "A2:D2", "E2:L2", "A4:L4"],
  headings: [
    [
      "TT",
      "ĐƠN VỊ",
      "Mức xếp hạng",
      "Thứ tự xếp hạng",
      null,
      "Tổng điểm",
      "Hạ tầng kỹ thuật",
      "Ứng dụng CNTT",
      "Cung cấp thông tin trên Trang TTĐT",
      "Cung Cấp DVCTT",
      "Nhân lực",
      "Chính sách",
    ],
    [null, null, "Năm 2020", "Năm 2020", "Năm 2019", "Năm 2020"],
  ],
  merged: [
    [1, 1, 2, 1],
    [1, 2, 2, 1],
    [1, 4, 1, 2],
    ...[7, 8, 9, 10, 11, 12].map((column) => [1, column, 2, 1] as const),
  ],
  rowsBetween: [
    ["(1)", "(2)", "(3)", null, "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)"],
    [null, "Điểm tối đa", null, null, null, "60,0", 8, "16,0", 20, 6, 5, 5],
  ],
  numbering: 0,
  maximum: 1,
  sources: [
    "Mức xếp hạng",
    "Thứ tự xếp hạng 2020",
    "Thứ tự xếp hạng 2019",
    "Tổng điểm 2020",
    "Hạ tầng kỹ thuật",
    "Ứng dụng CNTT",
    "Cung cấp thông tin trên Trang TTĐT",
    "Cung cấp DVCTT",
    "Nhân lực",
    "Chính sách",
  ],
  scores: {
    infrastructure: "Hạ tầng kỹ thuật",
    applications: "Ứng dụng CNTT",
    website: "Cung cấp thông tin trên Trang TTĐT",
    "online-services": "Cung cấp DVCTT",
    personnel: "Nhân lực",
    policy: "Chính sách",
  },
  outputs: { "total/tier": 3, "total/rank": 4, "total/total": 6 },
  unmatched: [5],
  below: [
    [],
    ["Ghi chú Bảng 1:"],
    ["- Cột (8): Cung cấp thông tin trên trang thông tin điện tử;"],
    ["- KXH: Không xếp hạng."],
    ...SIGNATURES,
  ],
};

const CAO_BANG_DISTRICTS: Printing = {
  rubric: "cao-bang-2020-huyen",
  unit: "Đơn vị",
  above: [["Bảng 8. Xếp hạng phát triển chính quyền điện tử tổng thể của Ủy ban nhân dân các huyện, thành phố"]],
  mergesAbove: ["A1:O1"],
  headings: [
    [
      "TT",
      "Đơn vị",
      "Mức XH",
      "Tổng điểm",
      "Thứ tự xếp hạng",
      null,
      "ĐKSS CQĐT",
      "Cơ sở hạ tầng",
      "Nhân lực",
      "Chính sách",
      "KQ CQĐT",
      "Hiện diện",
      "Tương tác",
      "Giao dịch",
      "Chuyển đổi",
    ],
    [null, null, "Năm 2020", "Năm 2020", "Năm 2020", "Năm 2019"],
  ],
  merged: [
    [1, 1, 2, 1],
    [1, 2, 2, 1],
    [1, 5, 1, 2],
    ...[7, 8, 9, 10, 11, 12, 13, 14, 15].map((column) => [1, column, 2, 1] as const),
  ],
  rowsBetween: [
    ["(1)", "(2)", "(3)", "(4)", "(5)", null, "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)"],
    [null, "Điểm tối đa", null, 120, null, null, 40, 24, 9, 7, 80, 38, 30, 9, 3],
  ],
  numbering: 0,
  maximum: 1,
  sources: [
    "Mức xếp hạng",
    "Tổng điểm 2020",
    "Thứ tự xếp hạng 2020",
    "Thứ tự xếp hạng 2019",
    "Điều kiện sẵn sàng CQĐT",
    "Cơ sở hạ tầng",
    "Nhân lực",
    "Chính sách",
    "Kết quả CQĐT",
    "Hiện diện",
    "Tương tác",
    "Giao dịch",
    "Chuyển đổi",
  ],
  scores: {
    infrastructure: "Cơ sở hạ tầng",
    personnel: "Nhân lực",
    policy: "Chính sách",
    presence: "Hiện diện",
    interaction: "Tương tác",
    transaction: "Giao dịch",
    transformation: "Chuyển đổi",
  },
  outputs: { "total/tier": 3, "total/total": 4, "total/rank": 5, "readiness/total": 7, "results/total": 11 },
  unmatched: [6],
  below: [[], ["Ghi chú Bảng 8"], ["- Cột (3): Mức XH – Mức xếp hạng; KXH - Không xếp hạng."], ...SIGNATURES],
};

function bacKan(
  rubric: string,
  corner: string,
  groups: readonly [string, string],
  readiness: readonly (readonly [heading: string, source: string])[],
  results: readonly string[],
): Printing {
  const sources = readiness.map(([, source]) => source);
  return {
    rubric,
    unit: "Đơn vị",
    above: [["PHỤ LỤC: KẾT QUẢ ĐÁNH GIÁ, XÉP LOẠI MỨC ĐỘ XÂY DỰNG CQĐT"]],
    mergesAbove: [],
    headings: [
      [
        "STT",
        corner,
        groups[0],
        null,
        null,
        null,
        null,
        groups[1],
        null,
        null,
        null,
        null,
        null,
        "Tổng điểm",
        "Vị trí xếp hạng theo tổng điểm",
      ],
      [
        null,
        null,
        ...readiness.map(([heading]) => heading),
        "Tổng điểm",
        "Mức xếp loại",
        ...results,
        "Tổng điểm",
        "Mức xếp loại",
      ],
    ],
    merged: [
      [1, 1, 2, 1],
      [1, 2, 2, 1],
      [1, 3, 1, 5],
      [1, 8, 1, 6],
      [1, 14, 2, 1],
      [1, 15, 2, 1],
    ],
    rowsBetween: [],
    numbering: null,
    maximum: null,
    sources: [
      ...sources,
      "Tổng điểm Điều kiện sẵn sàng",
      "Mức xếp loại Điều kiện sẵn sàng",
      "Hiện diện",
      "Tương tác",
      "Giao dịch",
      "Chuyển đổi",
      "Tổng điểm Kết quả",
      "Mức xếp loại Kết quả",
      "Tổng điểm",
      "Vị trí xếp hạng",
    ],
    scores: {
      infrastructure: sources[0] ?? "",
      personnel: sources[1] ?? "",
      policy: sources[2] ?? "",
      presence: "Hiện diện",
      interaction: "Tương tác",
      transaction: "Giao dịch",
      transformation: "Chuyển đổi",
    },
    outputs: {
      "readiness/total": 6,
      "readiness/tier": 7,
      "results/total": 12,
      "results/tier": 13,
      "total/total": 14,
      "total/rank": 15,
    },
    unmatched: [],
    below: [[], ["* Ghi chú: Kết quả đánh giá chi tiết xem tại file điện tử (file excel)."], ...SIGNATURES],
  };
}

/** Bắc Giang prints one heading row; the departments' tables go over a page and print it again. */
function bacGiang(rubric: string, corner: string, total: string, scores: Readonly<Record<string, string>>): Printing {
  const sources = [...Object.values(scores), total, "Xếp loại"];
  return {
    rubric,
    unit: corner,
    above: [
      ["Phụ lục: XẾP LOẠI KHỐI CÁC SỞ, BAN, NGÀNH; CÁC HUYỆN, THÀNH PHỐ NĂM 2021"],
      ["(Kèm theo Thông báo số /TB-UBND ngày /12/2021 của Chủ tịch UBND tỉnh)"],
    ],
    mergesAbove: [],
    headings: [["TT", corner, ...sources]],
    merged: [],
    rowsBetween: [],
    numbering: null,
    maximum: null,
    sources,
    scores,
    outputs: { "total/total": sources.length + 1, "total/tier": sources.length + 2 },
    unmatched: [],
    below: [],
    pageBreakAfter: 12,
  };
}

function scoresOf(rubric: string): Readonly<Record<string, string>> {
  const table = PUBLISHED_TABLES.find((candidate) => candidate.rubric === rubric);
  if (table === undefined) throw new Error(`no published table of ${rubric}`);
  return table.scores;
}

const PRINTINGS: readonly Printing[] = [
  bacGiang("bac-giang-2021-so-ung-dung", "Tiêu đề", "Chỉ số ứng dụng CNTT", scoresOf("bac-giang-2021-so-ung-dung")),
  bacGiang(
    "bac-giang-2021-huyen-ung-dung",
    "Tiêu đề",
    "Chỉ số ứng dụng CNTT",
    scoresOf("bac-giang-2021-huyen-ung-dung"),
  ),
  bacGiang("bac-giang-2021-so-cong-ttdt", "Tiêu chí", "Tổng điểm", scoresOf("bac-giang-2021-so-cong-ttdt")),
  bacGiang("bac-giang-2021-huyen-cong-ttdt", "Tiêu chí", "Tổng điểm", scoresOf("bac-giang-2021-huyen-cong-ttdt")),
  CAO_BANG_DEPARTMENTS,
  CAO_BANG_DISTRICTS,
  bacKan(
    "bac-kan-2020-tinh",
    "Đơn vị, tiêu chí",
    ["Điều kiện sẵn sàng (38.0)", "Chính quyền điện tử (70.0)"],
    [
      ["Cơ sở hạ tầng thông tin (18)", "Cơ sở hạ tầng thông tin"],
      ["Nhân lực CNTT (12)", "Nhân lực CNTT"],
      ["Môi trường chính sách CNTT (8)", "Môi trường chính sách CNTT"],
    ],
    ['Mức độ "Hiện diện" (28)', 'Mức độ "Tương tác" (26)', 'Mức độ "Giao dịch" (11)', 'Mức độ "Chuyển đổi" (5)'],
  ),
  bacKan(
    "bac-kan-2020-huyen",
    "Đơn vị / tiêu chí",
    ["Điều kiện sẵn sàng (55.0)", "Chính quyền điện tử (100.0)"],
    [
      ["Đánh giá Cơ sở hạ tầng thông tin (35)", "Cơ sở hạ tầng thông tin"],
      ["Đánh giá Công nghệ Môi trường chính sách (12)", "Nhân lực CNTT"],
      ["Đánh giá về Môi trường chính sách (8)", "Môi trường chính sách"],
    ],
    [
      "Đánh giá mức độ Hiện diện (40)",
      "Đ/gia mức độ Tương tác (35)",
      "Đ/gia mức độ Giao dịch (35)",
      "Đánh giá mức độ Chuyển đổi (5)",
    ],
  ),
  bacKan(
    "bac-kan-2020-xa",
    "Đơn vị / tiêu chí",
    ["Điều kiện sản xuất (30%)", "Chính quyền điện tử (60%)"],
    [
      ["Đánh giá Cơ sở hạ tầng thông tin (20)", "Cơ sở hạ tầng thông tin"],
      ["Đánh giá Cơ sở hạ tầng lực lượng CNTT (5)", "Nhân lực CNTT"],
      ["Đánh giá về chính sách (5)", "Chính sách"],
    ],
    [
      "Đánh giá mức độ Hiện diện (28)",
      "Đánh giá mức độ Tương tác (18)",
      "Đánh giá mức độ Giao dịch (10)",
      "Đánh giá mức độ Chuyển đổi (4)",
    ],
  ),
];

/** The tables of rubrics that stand in one table. */
export const PRINTED_RUBRICS: readonly string[] = PRINTINGS.map(({ rubric }) => rubric);

/** The sheet of a rubric's published table, typed as said. */
export function printedSheet(rubricId: string, typing: Typing = {}): PrintedSheet {
  const printing = PRINTINGS.find(({ rubric }) => rubric === rubricId);
  const rubric = rubricOf(rubricId);
  if (printing === undefined) throw new Error(`no printed table of ${rubricId}`);
  const number = typing.number ?? Number;
  const text = typing.text ?? ((printed: string) => printed);
  const rows = readPublished(rubricId);
  const top = printing.above.length + 1;
  const bodyTop = top + printing.headings.length + printing.rowsBetween.length;
  const merges = [...printing.mergesAbove, ...printing.merged.map((area) => addressOf(area, top - 1))];

  const cell = (printed: string): CellValue => {
    if (printed === "") return null;
    return /^\d+(?:\.\d+)?$/.test(printed) ? number(printed) : text(printed);
  };
  const words = (cells: readonly CellValue[]): CellValue[] =>
    cells.map((value) => (typeof value === "string" ? text(value) : value));
  const body: CellValue[][] = [];
  rows.forEach((row, index) => {
    if (index === printing.pageBreakAfter) body.push([], ...printing.headings.map(words));
    const cells = printing.sources.map((source) => cell(row[source] ?? ""));
    body.push([index + 1, text(row[printing.unit] ?? ""), ...cells]);
    if (typing.percentRows === true) {
      body.push([null, null, ...printing.sources.map((source) => row[`% ${source}`] ?? null)]);
    }
  });
  const all = [...printing.above, ...printing.headings, ...printing.rowsBetween].map(words);
  const grid = gridFrom([...all, ...body, ...printing.below.map(words)], { sheet: rubricId, merges });
  const between = top + printing.headings.length;
  return {
    rubric,
    grid,
    rows,
    unit: printing.unit,
    scores: printing.scores,
    outputs: printing.outputs,
    unmatched: printing.unmatched,
    headingRows: printing.headings.map((_, index) => top + index),
    numberingRow: printing.numbering === null ? null : between + printing.numbering,
    maxRow: printing.maximum === null ? null : bodyTop - printing.rowsBetween.length + printing.maximum,
  };
}

function addressOf([row, column, rows, columns]: readonly [number, number, number, number], above: number): string {
  const letter = (at: number): string => String.fromCharCode(64 + at);
  return `${letter(column)}${above + row}:${letter(column + columns - 1)}${above + row + rows - 1}`;
}
