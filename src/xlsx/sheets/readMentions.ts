import { MentionBook, WORKBOOK } from "../../reporting/sheets/mentions";
import type { Mentions } from "../../reporting/sheets/mentions";
import { reachedFrom, relationsOf } from "../package/partRelations";
import { readPart } from "../package/relationships";
import type { XlsxFile } from "../xlsxFile";
import { unescapeText } from "../xml";

/** Formulas of cells, of rules, of lists to choose from, and of charts. */
const FORMULA = /<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>([^<]*!)([^<]*)</g;
/** The sheet that a pivot table sums up. */
const PIVOT_SOURCE = /<(?:\w+:)?worksheetSource\s[^>]*\bsheet="([^"]*)"/g;

/** Which sheets the formulas, charts, pivot tables and names of a file refer to. */
export function readMentions(file: XlsxFile): Mentions {
  const { parts, workbookPart, sheets, definedNames } = file;
  const book = new MentionBook();
  const relations = relationsOf(parts);
  const starts = new Set(sheets.map(({ part }) => part));
  for (const { name, part } of sheets) {
    const others = new Set([...starts, workbookPart].filter((start) => start !== part));
    for (const reached of reachedFrom([part], relations, others)) addPart(book, name, reached, parts);
  }
  const shared = reachedFrom([workbookPart], relations, starts);
  for (const reached of shared) if (reached !== workbookPart) addPart(book, WORKBOOK, reached, parts);
  for (const { sheet, refersTo } of definedNames) book.add(sheet ?? WORKBOOK, refersTo);
  return book.mentions;
}

function addPart(book: MentionBook, from: string, part: string, parts: ReadonlyMap<string, Uint8Array>): void {
  if (!part.endsWith(".xml") || !parts.has(part)) return;
  const text = readPart(parts, part);
  for (const [, before = "", after = ""] of text.matchAll(FORMULA)) book.add(from, unescapeText(before + after));
  for (const [, sheet = ""] of text.matchAll(PIVOT_SOURCE))
    book.add(from, `'${unescapeText(sheet).replaceAll("'", "''")}'!A1`);
}
