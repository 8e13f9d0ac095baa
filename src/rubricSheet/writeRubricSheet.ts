import type { Language } from "../locales";
import { rubricSheetWords } from "../locales/rubricSheetWords";
import type { Rubric } from "../rubric/rubric";
import { writeList } from "./list";
import { RUBRIC_SHEET_NAME, SECTION_COLUMNS, SECTION_NAMES } from "./rubricSheet";
import type { RubricSheet, RubricSheetCell, RubricSheetRow, SectionName } from "./rubricSheet";
import { generalRows, criteriaRows, marksRows, rankingRows, sourceRows, tierRows, unitRows } from "./sectionRows";
import type { SheetRow } from "./sectionRows";

/** Wide enough for names and documents, with room for seven columns on a screen. */
const COLUMN_WIDTHS = [24, 34, 44, 34, 26, 22, 22];

/**
 * A rubric as a worksheet that people can edit, with headings and choices in the language. `readRubricSheet` gives back
 * exactly the rubric, whichever the language.
 */
export function writeRubricSheet(rubric: Rubric, language: Language): RubricSheet {
  const { words } = rubricSheetWords(language);
  const contents: Readonly<Record<SectionName, readonly SheetRow[]>> = {
    general: generalRows(rubric, words),
    criteria: criteriaRows(rubric),
    tiers: tierRows(rubric, words),
    ranking: rankingRows(rubric, words),
    marks: marksRows(rubric, words),
    units: unitRows(rubric, words),
    sources: sourceRows(rubric, words),
  };
  const rows: RubricSheetRow[] = [
    { look: "title", cells: [text(words.title)] },
    { look: "note", cells: [text(words.note)] },
  ];
  for (const section of SECTION_NAMES) {
    rows.push({ look: "blank", cells: [] });
    rows.push({ look: "section", cells: [text(words.sections[section])] });
    rows.push({ look: "heading", cells: SECTION_COLUMNS[section].map((column) => text(words.columns[column])) });
    for (const row of contents[section]) rows.push(...entryRows(row));
  }
  return { name: RUBRIC_SHEET_NAME, rows, columnWidths: COLUMN_WIDTHS };
}

/** A row with as many rows below it as its longest list needs. */
function entryRows(row: SheetRow): readonly RubricSheetRow[] {
  const lists = row.map((cell) => (Array.isArray(cell) ? writeList(cell as readonly string[]) : null));
  const first = row.map((cell, index) =>
    lists[index] === null ? (cell as RubricSheetCell) : text(lists[index]?.[0] ?? ""),
  );
  const rows: RubricSheetRow[] = [{ look: "entry", cells: first }];
  const length = Math.max(...lists.map((list) => list?.length ?? 0));
  for (let next = 1; next < length; next++) {
    rows.push({ look: "entry", cells: lists.map((list) => text(list?.[next] ?? null)) });
  }
  return rows;
}

function text(value: string | null): RubricSheetCell {
  return { value, numberFormat: "@" };
}
