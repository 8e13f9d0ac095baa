import type { Language } from "../../locales";
import { documentWords } from "../../locales/documentWords";
import type { ReportTable } from "../../reporting/report/report";
import { writeParagraph } from "../paragraph";
import type { Sizes } from "../sizes";
import { writeTable } from "../table/writeTable";
import { paragraphHeight, type WrittenPart } from "./writtenPart";

/** A table between its title and its notes. */
export function writeTitledTable(table: ReportTable, language: Language, sizes: Sizes): WrittenPart {
  const { orientation, write, height } = writeTable(table, language, sizes);
  const titleLook = { size: sizes.text, bold: true, before: sizes.after, after: sizes.after };
  const noteLook = { size: sizes.notes, after: 0 };
  const headingLook = { ...noteLook, bold: true, before: 4 };
  const endLook = { size: 6, after: sizes.after };
  const { notes: heading } = documentWords(language);
  const notes = table.notes.map((note) => `- ${note}`);
  const legend = (): string =>
    notes.length === 0
      ? ""
      : writeParagraph(heading, { ...headingLook, italic: true, keepNext: true }) +
        notes.map((note) => writeParagraph(note, { ...noteLook, italic: true })).join("");
  const heights = [
    paragraphHeight(table.title, titleLook),
    height,
    ...(notes.length === 0 ? [] : [paragraphHeight(heading, headingLook)]),
    ...notes.map((note) => paragraphHeight(note, noteLook)),
    paragraphHeight("", endLook),
  ];
  return {
    orientation,
    write: () =>
      writeParagraph(table.title, { ...titleLook, align: "center", keepNext: true }) +
      write() +
      legend() +
      writeParagraph("", endLook),
    height: heights.reduce((sum, each) => sum + each, 0),
  };
}
