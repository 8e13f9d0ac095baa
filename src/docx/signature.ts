import type { Language } from "../locales";
import { documentWords } from "../locales/documentWords";
import type { Letter } from "./letter";
import { filled } from "./letterhead";
import { writingWidth } from "./page";
import { writeParagraph, type ParagraphLook } from "./paragraph";
import { writeColumns } from "./writeColumns";

/** Points left free for the signature and the seal. */
const SIGNING_ROOM = 64;
const CENTERED: ParagraphLook = { align: "center", bold: true, after: 0, keepNext: true };

/**
 * Recipients at the left, who signs at the right: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7 and II.9 (the word 12 bold
 * italic, the list 11; authority, position and name 13–14 bold).
 */
export function writeSignature(letter: Letter, language: Language): string {
  const words = documentWords(language);
  const width = writingWidth("portrait");
  const left = Math.round(width / 2);
  const recipients = letter.recipients ?? [words.blank.recipient, words.blank.recipient];
  const list = [...recipients, words.filed].map((recipient) =>
    writeParagraph(`- ${recipient}`, { size: 11, after: 0 }),
  );
  const authority = filled(letter.authority, words.blank.authority);
  const position = filled(letter.position, words.blank.position);
  const signer = filled(letter.signer, words.blank.signer);
  const signed = [
    authority === "" ? "" : writeParagraph(authority, { ...CENTERED, size: 13, capitals: true }),
    position === "" ? "" : writeParagraph(position, { ...CENTERED, size: 13, capitals: true }),
    writeParagraph(signer, { align: "center", bold: true, size: 14, before: SIGNING_ROOM, after: 0 }),
  ];
  return writeColumns([
    {
      width: left,
      paragraphs: writeParagraph(words.recipients, { bold: true, italic: true, size: 12, after: 0 }) + list.join(""),
    },
    { width: width - left, paragraphs: signed.join("") },
  ]);
}
