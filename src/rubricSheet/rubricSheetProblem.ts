import type { RubricProblem } from "../rubric/problem";
import type { ChoiceName, ColumnName, ItemName, SectionName } from "./rubricSheet";

/** Why a worksheet holds no rubric, and at which cell, such as `"C7"`. */
export type RubricSheetProblem =
  | { readonly code: "section-missing"; readonly section: SectionName }
  | { readonly code: "section-twice"; readonly cell: string; readonly section: SectionName; readonly first: string }
  | { readonly code: "headings-missing"; readonly cell: string; readonly section: SectionName }
  | {
      readonly code: "heading-missing";
      readonly cell: string;
      readonly section: SectionName;
      readonly column: ColumnName;
    }
  | {
      readonly code: "heading-unknown";
      readonly cell: string;
      readonly section: SectionName;
      readonly text: string;
      readonly near: ColumnName | null;
    }
  | { readonly code: "heading-twice"; readonly cell: string; readonly column: ColumnName; readonly first: string }
  | { readonly code: "no-heading-above"; readonly cell: string; readonly section: SectionName }
  | { readonly code: "too-many-rows"; readonly section: SectionName; readonly limit: number }
  | { readonly code: "item-missing"; readonly cell: string; readonly item: ItemName }
  | { readonly code: "item-unknown"; readonly cell: string; readonly text: string; readonly near: ItemName | null }
  | { readonly code: "item-twice"; readonly cell: string; readonly item: ItemName; readonly first: string }
  | { readonly code: "value-missing"; readonly cell: string; readonly column: ColumnName }
  | { readonly code: "not-a-number"; readonly cell: string; readonly text: string }
  | { readonly code: "not-a-threshold"; readonly cell: string; readonly text: string }
  | { readonly code: "not-a-choice"; readonly cell: string; readonly text: string; readonly choices: ChoiceName }
  | { readonly code: "bad-list"; readonly cell: string }
  | { readonly code: "not-a-level"; readonly cell: string; readonly text: string }
  | { readonly code: "level-skipped"; readonly cell: string; readonly level: number; readonly deepest: number }
  | { readonly code: "second-root"; readonly cell: string; readonly first: string }
  | { readonly code: "criterion-unknown"; readonly cell: string; readonly text: string; readonly near: string | null }
  | {
      readonly code: "criterion-ambiguous";
      readonly cell: string;
      readonly text: string;
      readonly ids: readonly string[];
    }
  | { readonly code: "id-suggested"; readonly cell: string; readonly text: string; readonly id: string }
  | { readonly code: "stated-twice"; readonly cell: string; readonly first: string }
  | { readonly code: "otherwise-missing"; readonly cell: string; readonly criterion: string }
  /** The cells are readable, but what they say makes no rubric. */
  | { readonly code: "invalid"; readonly cell: string | null; readonly problem: RubricProblem };
