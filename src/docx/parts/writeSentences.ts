import type { ReportSentence } from "../../reporting/report/report";
import { writeParagraph } from "../paragraph";
import type { Sizes } from "../sizes";
import { paragraphHeight, type WrittenPart } from "./writtenPart";

/** First lines of paragraphs stand 1 cm in, in twips: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6. */
const FIRST_LINE = 567;

export function writeSentences(sentences: readonly ReportSentence[], { text: size, after }: Sizes): WrittenPart {
  const look = { size, after, firstLine: FIRST_LINE };
  return {
    orientation: "portrait",
    write: () => sentences.map(({ text }) => writeParagraph(text, { ...look, align: "justify" })).join(""),
    height: sentences.reduce((sum, { text }) => sum + paragraphHeight(text, look), 0),
  };
}
