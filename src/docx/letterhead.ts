import type { Language } from "../locales";
import { documentWords } from "../locales/documentWords";
import type { Letter } from "./letter";
import { writingWidth } from "./page";
import { writeParagraph, type ParagraphLook } from "./paragraph";
import { writeColumns } from "./writeColumns";

/** Share of the width for the issuer's side. */
const ISSUER = 0.4;
const CENTERED: ParagraphLook = { align: "center", after: 0 };

/**
 * Issuer and number at the left; country, motto, place and date at the right: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục
 * II.1–4; sizes and faces after its mục V: 12–13 upright capitals for the country and the bodies, bold but for the parent body;
 * 13–14 bold for the motto; 13 for the number; 13–14 italic for place and date.
 */
export function writeLetterhead(letter: Letter, language: Language): string {
  const words = documentWords(language);
  const width = writingWidth("portrait");
  const issuer = Math.round(width * ISSUER);
  const parent = filled(letter.parentBody, words.blank.body);
  const body = filled(letter.issuingBody, words.blank.body);
  const number = filled(letter.number, words.blank.number);
  const left = [
    parent === "" ? "" : writeParagraph(parent, { ...CENTERED, size: 12, capitals: true }),
    body === "" ? "" : writeParagraph(body, { ...CENTERED, size: 12, capitals: true, bold: true }),
    body === "" && parent === "" ? "" : writeRule(issuer, 0.4),
    number === "" ? "" : writeParagraph(words.number(number), { ...CENTERED, size: 13 }),
  ];
  const right = [
    writeParagraph(words.country, { ...CENTERED, size: 12, bold: true }),
    writeParagraph(words.motto, { ...CENTERED, size: 13, bold: true }),
    writeRule(width - issuer, 0.62),
    writePlace(letter, language),
  ];
  return writeColumns([
    { width: issuer, paragraphs: left.join("") },
    { width: width - issuer, paragraphs: right.join("") },
  ]);
}

/**
 * The kind of document, its title and, for an appendix, what it is attached to: mục II.5 and mục III.1 (bold, the name in
 * capitals; the reference below it in italics).
 */
export function writeTitle(title: string, year: number, letter: Letter, language: Language): string {
  const words = documentWords(language);
  const document = filled(letter.attachedTo, words.blank.document);
  const isReport = document === "";
  const look: ParagraphLook = { align: "center", bold: true, after: 0, size: 14 };
  return (
    writeParagraph(isReport ? words.report : words.appendix, { ...look, before: 18, capitals: isReport }) +
    writeParagraph(words.title(String(year)), { ...look, capitals: !isReport }) +
    writeParagraph(title, look) +
    (isReport
      ? ""
      : writeParagraph(words.attachedTo(document), { align: "center", italic: true, size: 14, after: 0 })) +
    writeRule(writingWidth("portrait"), 0.3) +
    writeParagraph("", { after: 6 })
  );
}

function writePlace(letter: Letter, language: Language): string {
  const words = documentWords(language);
  const place = filled(letter.place, words.blank.place);
  if (place === "") return "";
  const { date } = letter;
  const text =
    date === null
      ? words.placeWithoutDate(place)
      : words.placeAndDate(place, date.getDate(), date.getMonth() + 1, date.getFullYear());
  return writeParagraph(text, { ...CENTERED, italic: true, size: 13, before: 4 });
}

/** The line under a part, so much of the width long. */
function writeRule(width: number, share: number): string {
  const indent = Math.round((width * (1 - share)) / 2);
  return writeParagraph("", { size: 2, after: 2, ruledBelow: true, indentLeft: indent, indentRight: indent });
}

/** What is given, the dots, or nothing. */
export function filled(given: string | null, dots: string): string {
  return given === null ? dots : given.trim();
}
