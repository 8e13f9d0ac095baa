import type { CellValue } from "../grid/grid";
import { LEVELS, MARK_MEANINGS, TIES } from "../rubric/fixedValues";

/** The worksheet's name in every language, so that it is found again. */
export const RUBRIC_SHEET_NAME = "Bộ tiêu chí";

/** The sections of the worksheet, in the order they are written, with their columns from A on. */
export const SECTION_COLUMNS = {
  general: ["item", "value"],
  criteria: ["level", "id", "name", "aliases", "max", "weight", "step"],
  tiers: ["criterion", "band", "bound", "scope", "child", "threshold"],
  ranking: ["criterion", "ties", "decimals", "tieBreak", "unrankedGroups", "acrossGroups"],
  marks: ["meaning", "mark"],
  units: ["ordinal", "name", "aliases", "group", "invited", "exemptOut", "exemptFull"],
  sources: ["place", "kind", "document", "noteVi", "noteEn", "over", "atMost"],
} as const;

export type SectionName = keyof typeof SECTION_COLUMNS;
export type ColumnName<Section extends SectionName = SectionName> = (typeof SECTION_COLUMNS)[Section][number];

export const SECTION_NAMES = Object.keys(SECTION_COLUMNS) as readonly SectionName[];

/** Columns whose cells hold lists, which may go on in the rows below. */
export const LIST_COLUMNS: ReadonlySet<ColumnName> = new Set([
  "aliases",
  "tieBreak",
  "unrankedGroups",
  "exemptOut",
  "exemptFull",
]);

/** The lines of the first section. */
export const ITEMS = ["id", "titleVi", "titleEn", "province", "year", "unitLevel", "unitsExpected", "basis"] as const;

export type ItemName = (typeof ITEMS)[number];

/** The words that cells choose from, by what they mean. */
export const CHOICES = {
  unitLevel: LEVELS,
  bound: ["atLeast", "over", "otherwise"],
  scope: ["total", "each", "child"],
  ties: TIES,
  decimals: ["unrounded"],
  answer: ["yes", "no"],
  meaning: MARK_MEANINGS,
  kind: ["stated", "inferred"],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<Name extends ChoiceName> = (typeof CHOICES)[Name][number];

export interface RubricSheetCell {
  /** A string is text whatever it begins with. */
  readonly value: CellValue;
  /** An Excel number format in its en-US form; `"@"` where people enter text. */
  readonly numberFormat: string;
}

export interface RubricSheetRow {
  readonly look: "title" | "note" | "section" | "heading" | "entry" | "blank";
  /** From column A on; as many as the row needs. */
  readonly cells: readonly RubricSheetCell[];
}

/** A rubric as the rows of a worksheet, from row 1 on. */
export interface RubricSheet {
  readonly name: string;
  readonly rows: readonly RubricSheetRow[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
}
