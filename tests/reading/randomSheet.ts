import type { CellValue, Grid } from "../../src/grid/grid";
import type { Criterion, Rubric } from "../../src/rubric/rubric";
import { cellAddress } from "../../src/grid/address";
import { gridFrom } from "../support/gridFrom";
import { fc } from "../support/properties";
import { trialRubric } from "../support/trialRubric";

/** A sheet made from a rubric and scores, with what a reader must find in it. */
interface RandomSheet {
  readonly rubric: Rubric;
  readonly grid: Grid;
  readonly names: readonly string[];
  readonly rows: readonly number[];
  /** The section each unit stands under. */
  readonly groups: readonly (string | null)[];
  /** `points[unit][indicator]`, null for a blank cell. */
  readonly points: readonly (readonly (number | null)[])[];
  readonly columns: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, number>>;
  readonly unmatched: readonly number[];
}

const INDICATOR_NAMES = [
  "Hạ tầng kỹ thuật",
  "Ứng dụng nội bộ",
  "Trang thông tin điện tử",
  "Dịch vụ công trực tuyến",
  "Nhân lực CNTT",
  "Cơ chế, chính sách",
  "An toàn thông tin mạng",
  "Mức độ hiện diện",
  "Mức độ tương tác",
  "Mức độ giao dịch",
  "Mức độ chuyển đổi",
  "Hồ sơ xử lý trên môi trường mạng",
  "Tỷ lệ văn bản ký số",
  "Báo cáo đúng hạn",
  "Sử dụng thư điện tử công vụ",
];
const GROUP_NAMES = ["Điều kiện sẵn sàng", "Kết quả đạt được", "Hiệu quả sử dụng", "Nội dung bổ sung"];
const UNIT_NAMES = [
  "Sở Y tế",
  "Sở Tư pháp",
  "Sở Lao động, TB&XH",
  "Văn phòng UBND tỉnh",
  "Thanh tra tỉnh",
  "Ban Dân tộc",
  "TP.Cao Bằng",
  "UBND huyện Hà Quảng",
  "UBND xã Bộc Bố",
  "Trường Cao đẳng Bắc Kạn",
  "Đơn vị số 11",
  "Vườn Quốc gia Ba Bể",
];
const TITLES: readonly (readonly CellValue[])[] = [
  ["UBND TỈNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Số: 12/BC-STTTT", null, null, "Cao Bằng, ngày 20 tháng 12 năm 2020"],
  [],
  ["Bảng 1. Xếp hạng mức độ ứng dụng công nghệ thông tin"],
  ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI NĂM 2020"],
];
const NOTES: readonly (readonly CellValue[])[] = [
  [],
  ["Ghi chú: điểm đã được thẩm định"],
  ["- KXH: không xếp hạng"],
  [null, null, null, "Nơi nhận:"],
  [null, "Người lập biểu", null, "KT. CHỦ TỊCH"],
  [null, "Nguyễn Văn A"],
];

const SECTIONS: readonly (readonly [string, string])[] = [
  ["I", "Khối các sở, ban, ngành"],
  ["II", "Đơn vị có hạng mục cung cấp dịch vụ công"],
];

/** A number as people type it. */
const typings: readonly ((value: number) => CellValue)[] = [
  (value) => value,
  (value) => String(value),
  (value) => String(value).replace(".", ","),
  (value) => `\u00a0${value.toFixed(2).replace(".", ",")} `,
];

const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => ` ${text.toUpperCase()}`,
  (text) => text.replace(" ", "\n"),
];

const shape = fc.record({
  groupSizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 3 }),
  isGrouped: fc.boolean(),
  names: fc.shuffledSubarray(INDICATOR_NAMES, { minLength: 15, maxLength: 15 }),
  titles: fc.subarray([...TITLES]),
  notes: fc.subarray([...NOTES]),
  hasOrdinals: fc.boolean(),
  offset: fc.integer({ min: 0, max: 2 }),
  maxima: fc.constantFrom("none", "brackets", "points", "row"),
  hasNumbering: fc.boolean(),
  hasTotals: fc.boolean(),
  isMerged: fc.boolean(),
  isShuffled: fc.boolean(),
  hasLastYear: fc.boolean(),
  hasNote: fc.boolean(),
  hasSections: fc.boolean(),
  hasPageBreak: fc.boolean(),
  hasMean: fc.boolean(),
  spelling: fc.constantFrom(...spellings),
  units: fc.shuffledSubarray(UNIT_NAMES, { minLength: 2 }),
  order: fc.infiniteStream(fc.nat(1000)),
  cells: fc.infiniteStream(
    fc.record({
      hundredths: fc.integer({ min: 0, max: 2000 }),
      typing: fc.constantFrom(...typings),
      isBlank: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    }),
  ),
});

type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

/** One column to be printed: what it is and its headings from the top. */
interface Column {
  readonly indicator?: string;
  readonly output?: string;
  readonly group?: string;
  readonly heading: string;
  readonly max?: number;
}

/** Sheets as messy as those of provinces, from random rubrics of two or three levels. */
export const randomSheets: fc.Arbitrary<RandomSheet> = shape.map(render);

function render(given: Shape): RandomSheet {
  const rubric = rubricOf(given);
  const columns = columnsOf(given, rubric.criteria.children ?? []);
  const left = given.offset + (given.hasOrdinals ? 1 : 0);
  const leading = (...cells: CellValue[]): CellValue[] => [
    ...new Array<CellValue>(given.offset).fill(null),
    ...(given.hasOrdinals ? cells : cells.slice(1)),
  ];
  const rows: CellValue[][] = given.titles.map((row) => [...row]);
  const merges: string[] = [];
  const withGroups = columns.some(({ group }) => group !== undefined);
  const top = rows.length + 1;
  if (withGroups) {
    rows.push([
      ...leading("STT", "Đơn vị"),
      ...columns.map((column, at) => topHeading(column, columns[at - 1], given)),
    ]);
    rows.push([
      ...leading(null, null),
      ...columns.map(({ group, heading }) => (group === undefined ? null : given.spelling(heading))),
    ]);
    if (given.isMerged) merges.push(...mergesOf(columns, top, left + 2));
  } else {
    rows.push([...leading("STT", "Đơn vị"), ...columns.map(({ heading }) => given.spelling(heading))]);
  }
  if (given.hasNumbering) rows.push(leading("(1)", "(2)").concat(columns.map((_, at) => `(${at + 3})`)));
  if (given.maxima === "row") rows.push([...leading(null, "Điểm tối đa"), ...columns.map(({ max }) => max ?? null)]);

  const headings = rows.slice(top - 1);
  const unitRows: number[] = [];
  const groups: (string | null)[] = [];
  let group: string | null = null;
  const points = given.units.map((unit, index) => {
    if (given.hasPageBreak && index === 2)
      rows.push([], ["BÁO CÁO ĐÁNH GIÁ NĂM 2020"], ...headings.map((row) => [...row]));
    if (given.hasSections && index % 3 === 0) {
      const section = SECTIONS[(index / 3) % SECTIONS.length] ?? ["", ""];
      rows.push(given.hasOrdinals ? leading(...section) : leading(null, section.join(". ")));
      group = given.hasOrdinals ? section[1] : section.join(". ");
    }
    groups.push(group);
    const byIndicator = new Map<string, number | null>();
    const cells = columns.map(({ indicator, output }): CellValue => {
      const cell = given.cells.next().value as {
        hundredths: number;
        typing: (value: number) => CellValue;
        isBlank: boolean;
      };
      const value = cell.hundredths / 100;
      if (indicator === undefined) return output === "tier" ? "Mức I" : cell.isBlank ? null : value;
      const isBlank = cell.isBlank && byIndicator.size > 0;
      byIndicator.set(indicator, isBlank ? null : value);
      return isBlank ? null : cell.typing(value);
    });
    rows.push([...leading(index + 1, given.spelling(unit)), ...cells]);
    unitRows.push(rows.length);
    return leavesOf(rubric.criteria).map(({ id }) => byIndicator.get(id) ?? null);
  });
  if (given.hasMean) rows.push([...leading(null, "Trung bình"), ...columns.map(() => 7.5)]);
  rows.push(...given.notes.map((row) => [...row]));

  const at = (index: number): number => left + 2 + index;
  return {
    rubric,
    grid: gridFrom(rows, { merges }),
    names: given.units.map((unit) => given.spelling(unit).normalize("NFC").replace(/\s+/gu, " ").trim()),
    rows: unitRows,
    groups,
    points,
    columns: Object.fromEntries(
      columns.flatMap(({ indicator }, index) => (indicator === undefined ? [] : [[indicator, at(index)]])),
    ),
    outputs: Object.fromEntries(
      columns.flatMap(({ output }, index) => (output === undefined ? [] : [[output, at(index)]])),
    ),
    unmatched: columns.flatMap(({ indicator, output }, index) =>
      (indicator ?? output) === undefined ? [at(index)] : [],
    ),
  };
}

function rubricOf({ groupSizes, isGrouped, names }: Shape): Rubric {
  let next = 0;
  const groups = groupSizes.map((size, group): Criterion => {
    const children = Array.from({ length: size }, (_, index) => {
      const id = `i${group}-${index}`;
      return { id, name: names[next++] ?? id, max: 20 };
    });
    return { id: `g${group}`, name: GROUP_NAMES[group] ?? "", children };
  });
  const children = isGrouped ? groups : groups.flatMap(({ children: leaves = [] }) => leaves);
  return trialRubric({
    id: "total",
    name: "Tổng điểm",
    children,
    tiers: { bands: [{ label: "Mức I", atLeast: { total: "90%" } }], otherwise: "KXH" },
  });
}

function leavesOf(criterion: Criterion): readonly Criterion[] {
  return criterion.children === undefined ? [criterion] : criterion.children.flatMap(leavesOf);
}

function columnsOf(given: Shape, groups: readonly Criterion[]): readonly Column[] {
  const headingOf = ({ name, max = 0 }: Criterion): string => {
    if (given.maxima === "brackets") return `${name} (${max})`;
    return given.maxima === "points" ? `${name}: ${max} điểm` : name;
  };
  const leaf = (criterion: Criterion, group?: string): Column => ({
    indicator: criterion.id,
    heading: headingOf(criterion),
    max: criterion.max ?? 0,
    ...(group === undefined ? {} : { group }),
  });
  const shuffled = (columns: readonly Column[]): Column[] => {
    if (!given.isShuffled) return [...columns];
    const keys = new Map(columns.map((column) => [column, given.order.next().value as number]));
    return [...columns].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
  };
  const blocks = groups.map((group): Column[] => {
    if (group.children === undefined) return [leaf(group)];
    const leaves = shuffled(group.children.map((child) => leaf(child, group.name)));
    return given.hasTotals
      ? [...leaves, { output: `${group.id}/total`, group: group.name, heading: "Tổng điểm" }]
      : leaves;
  });
  const columns = groups[0]?.children === undefined ? shuffled(blocks.flat()) : blocks.flat();
  if (given.hasTotals) {
    columns.unshift({ output: "total/tier", heading: "Mức xếp loại" });
    columns.push({ output: "total/total", heading: "Tổng điểm" }, { output: "total/rank", heading: "Xếp hạng" });
  }
  if (given.hasLastYear) columns.push({ heading: "Xếp hạng năm 2019" });
  if (given.hasNote) columns.push({ heading: "Căn cứ thẩm định" });
  return columns;
}

function topHeading({ group, heading }: Column, before: Column | undefined, { spelling }: Shape): CellValue {
  if (group === undefined) return spelling(heading);
  return before?.group === group ? null : spelling(group);
}

function mergesOf(columns: readonly Column[], top: number, first: number): string[] {
  const merges: string[] = [];
  columns.forEach(({ group }, index) => {
    const column = first + index;
    if (group === undefined) merges.push(`${cellAddress(top, column)}:${cellAddress(top + 1, column)}`);
    else if (columns[index - 1]?.group !== group) {
      let last = index;
      while (columns[last + 1]?.group === group) last++;
      merges.push(`${cellAddress(top, column)}:${cellAddress(top, first + last)}`);
    }
  });
  return merges;
}
