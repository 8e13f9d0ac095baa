import type { ReportSentence, SentenceNumber } from "../../../../src/reporting/report/report";
import { cutSentence, type SentencePiece } from "../../../../src/taskpane/components/report/publication/cutSentence";

const CELL = { sheet: "Bảng 1", cell: "G9", part: null };

/** The sentence with what stands in braces as its numbers. */
function sentenceOf(marked: string, from: readonly unknown[] = [CELL]): ReportSentence {
  const numbers: SentenceNumber[] = [];
  let text = "";
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const isNumber = part.startsWith("{");
    const written = isNumber ? part.slice(1, -1) : part;
    if (isNumber) numbers.push({ text: written, at: text.length, from } as unknown as SentenceNumber);
    text += written;
  }
  return { id: "one", text, numbers };
}

const shown = (pieces: readonly SentencePiece[]) =>
  pieces.map((piece) =>
    typeof piece === "string"
      ? piece
      : piece.map((part) => (typeof part === "string" ? part : `{${part.text}}`)).join(""),
  );

test.each([
  ["Có {01} cơ quan đạt", ["Có ", "{01}", " cơ quan đạt"]],
  ["chiếm {5%}; còn {20}/{20}.", ["chiếm ", "{5%};", " còn ", "{20}/{20}."]],
  ["CNTT ({86,2%} điểm tối đa)", ["CNTT ", "({86,2%}", " điểm tối đa)"]],
  ["{03} đơn vị", ["{03}", " đơn vị"]],
  ["Không có số nào.", ["Không có số nào."]],
])("%s breaks only where there is a space", (marked, pieces) => {
  expect(shown(cutSentence(sentenceOf(marked)))).toEqual(pieces);
});

test("a number that rests on no cells is text", () => {
  expect(shown(cutSentence(sentenceOf("năm {2020} có {01}", [])))).toEqual(["năm 2020 có 01"]);
});

test("nothing of the text is lost", () => {
  const sentence = sentenceOf("Nhóm đạt Mức I có {01} cơ quan, chiếm {5%} ; KXH ({15%}).");
  expect(shown(cutSentence(sentence)).join("").replace(/[{}]/g, "")).toBe(sentence.text);
});
