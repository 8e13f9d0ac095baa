import { readStatements } from "../../../../../src/checking/audit/statements/reading/readStatements";
import { fc } from "../../../../support/properties";
import { publishedText } from "../publishedBoards";

function kindsAndTexts(text: string): readonly string[] {
  const { statements } = readStatements(text);
  return statements.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

test.each([
  [
    "Sở Giáo dục và Đào tạo đạt 56,3 điểm (Mức I) là đơn vị xếp thứ nhất 03 năm liên tiếp (2018, 2019, 2020).",
    ["points: 56,3 điểm", "tier: (Mức I", "rank: xếp thứ nhất 03 năm liên tiếp (2018, 2019, 2020)"],
  ],
  [
    "Có 01 cơ quan đạt Mức I; 04 cơ quan đạt Mức II; 03 cơ quan không được xếp hạng.",
    [
      "tier-count: 01 cơ quan đạt Mức I",
      "tier-count: 04 cơ quan đạt Mức II",
      "tier-count: 03 cơ quan không được xếp hạng",
    ],
  ],
  [
    "từ vị trí thứ 19 năm 2019 lên vị trí thứ 6 năm 2020",
    ["rank: vị trí thứ 19 năm 2019", "rank: vị trí thứ 6 năm 2020"],
  ],
  ["(từ 3,9 năm 2019 lên 8,0 năm 2020)", ["points: 3,9", "points: 8,0"]],
  [
    "thấp nhất là Thanh tra tỉnh với 0,2 điểm (đạt 3,0% điểm tối đa)",
    ["points: 0,2 điểm", "share-of-max: 3,0% điểm tối đa"],
  ],
  [
    "là đơn vị xếp vị trí thấp nhất (20/20) hai năm liên tiếp (2019,2020)",
    ["rank: vị trí thấp nhất (20/20) hai năm liên tiếp (2019,2020)"],
  ],
  ["Có 18 cơ quan xếp loại Tốt; 02 cơ quan xếp loại Khá.", []],
  ["Hạng mục này có 11/24 đơn vị được xếp hạng", ["tier-count: 11/24 đơn vị được xếp hạng"]],
  [
    "Có 3/11 cơ quan đạt điểm trung bình trở lên, chiếm 27,3%, dưới điểm trung bình chiếm 76,7%.",
    ["count-share: 3/11 cơ quan đạt điểm trung bình trở lên, chiếm 27,3", "rest: 76,7%"],
  ],
  ["Mức I (cao nhất – điểm tối thiểu đạt 54)", ["minimum: Mức I (cao nhất – điểm tối thiểu đạt 54)"]],
])("%s", (text, expected) => {
  expect(kindsAndTexts(text)).toEqual(expected);
});

test("numbers of documents, dates, tables and headings are references; what is not understood is listed, not guessed", () => {
  const text = "2.1. Theo Quyết định số 1513/QĐ-UBND ngày 25/10/2018, Bảng 10, năm 2020 tỉnh mua 350 máy tính.";
  const { statements, references, unread } = readStatements(text);
  expect(statements).toEqual([]);
  expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual(["350"]);
  expect(references.length).toBeGreaterThan(4);
});

test("rows of tables are no running text", () => {
  expect(readStatements("1\tSở Y tế\t53,7 điểm").statements).toEqual([]);
});

test("lines that the page broke are read as one", () => {
  expect(kindsAndTexts("Có 10/22 cơ quan đạt điểm trung bình trở lên,\nchiếm 45,5%.")).toHaveLength(1);
});

test("decomposed letters and non-breaking spaces change nothing but the places, which still lead to the same words", () => {
  const composed = publishedText("cao-bang-2020").normalize("NFC");
  const other = composed.normalize("NFD").replaceAll(" ", "\u00a0");
  const places = (text: string): readonly string[] =>
    readStatements(text).statements.map(
      ({ kind, span }) => `${kind} ${text.slice(span.start, span.end).normalize("NFC").replaceAll("\u00a0", " ")}`,
    );
  expect(places(other)).toEqual(places(composed));
});

test("any text is read, every span lies in it, and no number is both stated and unread", () => {
  const words = [
    "đạt",
    "điểm",
    "Mức I",
    "12,5",
    "3/4",
    "%",
    "đơn vị",
    "cao nhất",
    "(",
    ")",
    ".",
    "\n",
    "\t",
    "chênh lệch",
    "là",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
      const text = parts.join(" ");
      const { statements, references, unread } = readStatements(text);
      for (const { start, end } of [...statements.map(({ span }) => span), ...references, ...unread]) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const number of unread) {
        expect(statements.some(({ span }) => span.start <= number.start && number.end <= span.end)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
