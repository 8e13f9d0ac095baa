/** A cell of Cao Bằng's tables by criterion that does not follow from the scores of Bảng 8. */
interface YearsDifference {
  /** Name of the table's file. */
  readonly table: string;
  readonly unit: string;
  readonly column: string;
  readonly printed: string;
  readonly computed: string;
  readonly reason: string;
}

const ROUNDED = "Scores printed at two decimals: a difference of 0.01 is their rounding.";
const CITY = "Bảng 8 prints 22.25 for the city, with which its sum agrees; 22.50 is its Hiện diện, copied.";
const HOA_AN = "Bảng 8 prints 18.86 for Hòa An, with which its sum agrees; 22.25 is the city's score.";

/** In the order of the tables; each was checked in the document (docs/doi-chieu-nam-van-ban.md). */
export const PUBLISHED_YEARS_DIFFERENCES: readonly YearsDifference[] = [
  ...differences("cao-bang-2020-huyen-bang9-dieu-kien-san-sang", [
    ["Huyện Bảo Lạc", "Điều kiện sẵn sàng CQĐT 2020", "28.56", "28.55", ROUNDED],
    ["Huyện Hòa An", "Điều kiện sẵn sàng CQĐT 2020", "23.79", "23.78", ROUNDED],
  ]),
  ...differences("cao-bang-2020-huyen-bang13-ket-qua", [
    ["TP.Cao Bằng", "Kết quả CQĐT 2020", "48.02", "48.01", ROUNDED],
    ["TP.Cao Bằng", "Tương tác 2020", "22.50", "22.25", CITY],
    ["Huyện Hòa An", "Tương tác 2020", "22.25", "18.86", HOA_AN],
    ["Huyện Quảng Hòa", "Kết quả CQĐT 2020", "28.06", "28.05", ROUNDED],
  ]),
  ...differences("cao-bang-2020-huyen-bang15-tuong-tac", [
    ["Thành phố Cao Bằng", "Năm 2020", "22.50", "22.25", CITY],
    ["Huyện Hòa An", "Năm 2020", "22.25", "18.86", HOA_AN],
  ]),
];

/** Pairs that print has in another order than its own scores, by the table's file. */
export const PUBLISHED_OUT_OF_ORDER: Readonly<Record<string, readonly string[]>> = {
  // 25.22 stands above 25.32, in print's own numbers.
  "cao-bang-2020-huyen-bang9-dieu-kien-san-sang": ["Huyện Nguyên Bình before Huyện Hạ Lang"],
  // Hòa An stands where the wrong 22.25 puts it.
  "cao-bang-2020-huyen-bang15-tuong-tac": [
    "Huyện Hòa An before Huyện Hà Quảng",
    "Huyện Hòa An before Huyện Nguyên Bình",
    "Huyện Hòa An before Huyện Bảo Lạc",
  ],
};

type Line = readonly [unit: string, column: string, printed: string, computed: string, reason: string];

function differences(table: string, lines: readonly Line[]): readonly YearsDifference[] {
  return lines.map(([unit, column, printed, computed, reason]) => ({ table, unit, column, printed, computed, reason }));
}
