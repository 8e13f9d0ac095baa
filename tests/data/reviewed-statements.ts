/**
 * What the audit says of the running text of the published documents wherever it does not simply agree, each checked by hand
 * against the document: the statement as written, the verdict, the codes of its reasons, and the reason in words.
 */
export interface ReviewedStatement {
  readonly text: string;
  readonly verdict: "rounding" | "wrong" | "unchecked";
  readonly reasons: readonly string[];
  readonly because: string;
}

function reviewed(
  verdict: ReviewedStatement["verdict"],
  text: string,
  reasons: readonly string[],
  because: string,
): ReviewedStatement {
  return { text, verdict, reasons, because };
}

const DIFFERENCE = "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là";

export const REVIEWED: Readonly<Record<string, readonly ReviewedStatement[]>> = {
  "cao-bang-2020": [
    reviewed("rounding", "73,7% điểm tối đa", ["cut-off"], "11.8 / 16 = 73.75 %: 73.8 when rounded, 73.7 when cut off."),
    reviewed(
      "wrong",
      "3,9 điểm",
      ["value-differs", "left-out", "without-exempt"],
      "Bảng 5 gives Sở Công thương 3.3 and Sở Khoa học và Công nghệ 3.9: one was named for the other.",
    ),
    reviewed("rounding", "3,0% điểm tối đa", [], "0.2 / 6 = 3.3 %; a score of 0.18 before rounding gives 3.0 %."),
    reviewed("wrong", "5,0 điểm", ["listed-twice"], "Sở Nội vụ stands twice in the list."),
    reviewed("wrong", "3,0 điểm", ["left-out"], "Sở Khoa học và Công nghệ has 3.0 in Bảng 7 as well."),
    reviewed("wrong", "40% điểm tối đa", ["cut-off"], "16.32 / 40 = 40.8 %."),
    reviewed("wrong", `${DIFFERENCE} 13,86 điểm`, ["difference-of"], "30.16 - 16.32 = 13.84."),
    reviewed("wrong", "10,61 điểm", ["beaten"], "Bảng 10 gives Bảo Lâm 10.41, below Quảng Hòa's 10.61."),
    reviewed(
      "wrong",
      `${DIFFERENCE} 5,73 điểm`,
      ["difference-of", "difference-of-others"],
      "16.34 - 10.41 = 5.93; 5.73 is the distance to Quảng Hòa, which is not the lowest.",
    ),
    reviewed(
      "wrong",
      "23,0 điểm",
      ["holds-for-other-criterion"],
      "The sentence on Hiện diện still names the criterion of the paragraph before it, whose maximum is 7.",
    ),
    reviewed("wrong", "60% điểm tối đa", ["cut-off"], "23.00 / 38 = 60.53 %."),
    reviewed("wrong", "8,0 điểm", ["holds-for-other-criterion"], "As above: Hiện diện under the name of Chính sách."),
    reviewed("wrong", "18,79 điểm", ["beaten"], "Bảng 13 and 15 give Trùng Khánh 17.69, below Quảng Hòa's 18.79."),
    reviewed("wrong", "62% điểm tối đa", ["cut-off"], "18.79 / 30 = 62.63 %."),
    reviewed(
      "wrong",
      `${DIFFERENCE} 5,33 điểm`,
      ["difference-of", "difference-of-others"],
      "24.12 - 17.69 = 6.43; 5.33 is the distance to Quảng Hòa.",
    ),
    reviewed(
      "wrong",
      "0,26 điểm",
      ["holds-for-other-criterion"],
      "The sentence on Giao dịch names Tương tác, where both districts have more than 18 points.",
    ),
    reviewed(
      "wrong",
      "1,0 điểm",
      ["holds-for-other-criterion", "listed-twice", "left-out", "count-differs"],
      "Named Giao dịch under Chuyển đổi; of the 09 districts Hòa An stands twice and Hạ Lang is missing.",
    ),
  ],
  "bac-kan-2020": [
    reviewed("unchecked", "Mức IV", ["no-unit"], "Explains the rule; says nothing of a unit."),
    reviewed("unchecked", "xếp mức 2", ["no-unit"], "A number of units that is not given."),
    reviewed("unchecked", "đạt mức 2", ["no-year"], "2019 is in none of the tables."),
    reviewed("unchecked", "đạt mức 1", ["no-year"], "2019 is in none of the tables."),
    reviewed("unchecked", "vị trí thứ 6 năm 2019", ["no-year"], "2019 is in none of the tables."),
    reviewed("unchecked", "vị trí thứ 5", ["no-year"], "2019 is in none of the tables."),
    reviewed("wrong", "mức 2", ["value-differs"], "The appendix gives Bộc Bố Mức 4 …"),
    reviewed("wrong", "mức 4", ["value-differs"], "… and Giáo Hiệu Mức 2: the two were exchanged in the text."),
    reviewed(
      "wrong",
      "67% đơn vị cấp tỉnh",
      ["share-of-not-all"],
      "Unranked in both categories are 11 of 24, 45.8 %; 67 % are not ranked in both, 16 of 24.",
    ),
    reviewed("wrong", "75% đơn vị cấp huyện", ["share-of-not-all"], "Unranked in both are 4 of 8; 6 of 8 in at least one."),
    reviewed("wrong", "97% đơn vị cấp xã", ["share-of-not-all"], "As above, of the 104 communes whose names are legible."),
    reviewed(
      "wrong",
      "Số đơn vị đạt điểm xếp hạng một trong hai Hạng mục là 11 đơn vị",
      ["count-differs"],
      "Nine; the document's own part 1.4 says 9.",
    ),
    reviewed(
      "wrong",
      "dưới 50%",
      ["count-differs"],
      "“Hầu hết”: of the 104 communes whose totals are legible 18 have less than 15 of 30 points.",
    ),
  ],
  "binh-phuoc-2021": [
    reviewed("unchecked", "02 don vi", ["no-unit"], "Invited units, under names that scanning left illegible."),
    reviewed("wrong", "76,7%", [], "11 - 3 of 11 are 72.7 %; 27.3 % and 76.7 % add up to 104 %."),
  ],
  "bac-giang-2021": [],
  "hoa-binh-2019": [],
};

/** A number that no verdict holds, with the words around it, and why. */
export interface ReviewedNumber {
  readonly words: string;
  readonly because: string;
}

const OTHER_YEAR = "Compares with 2019, which is in none of the tables.";

/** Every number of the running text that is not checked: none is missed by an oversight. */
export const NOT_CHECKED: Readonly<Record<string, readonly ReviewedNumber[]>> = {
  "cao-bang-2020": [],
  "bac-kan-2020": [
    { words: "số đơn vị đạt xếp mức [2]", because: OTHER_YEAR },
    { words: "đơn vị đạt xếp mức 2 mức [3]", because: OTHER_YEAR },
    { words: "mức 1 cho cả 2 hạng mục, giảm [2]", because: OTHER_YEAR },
    { words: "UBND thành phố năm 2019 đạt mức [2]", because: OTHER_YEAR },
    { words: "UBND huyện Na Rì năm 2019 đạt mức [1]", because: OTHER_YEAR },
    { words: "đổi với Ba Bè từ vị trí thứ [6]", because: OTHER_YEAR },
    { words: "với Ba Bè từ vị trí thứ 6 năm [2019]", because: OTHER_YEAR },
    { words: "huyện Pác Nặm năm 2019 vị trí thứ [5]", because: OTHER_YEAR },
    { words: "mức xếp hạng lại giảm từ mức [2]", because: OTHER_YEAR },
    { words: "hạng lại giảm từ mức 2 xuống mức [4]", because: OTHER_YEAR },
    { words: "trong hai Hạng mục là 11 đơn vị (*tăng [8]", because: OTHER_YEAR },
    { words: "chiếm tỷ lệ 89,11% tổng điểm, tăng [33,11]", because: OTHER_YEAR },
  ],
  "binh-phuoc-2021": [
    { words: "cung cap\nday dt [6]", because: "The scan's reading of “đủ số liệu”." },
    { words: "khuyén khich danh gia: [02]", because: "Invited units, under names that scanning left illegible." },
    { words: "thuc hién Nghi quyet [30]", because: "The scan's reading of “số 04-NQ/TU”." },
  ],
  "bac-giang-2021": [],
  "hoa-binh-2019": [],
};
