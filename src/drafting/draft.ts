import type { ReadingProblem } from "../reading/readingProblem";
import type { Output, ReadingChoices } from "../reading/scoreboard";
import type { RubricProblem } from "../rubric/problem";
import type { Level, Rubric } from "../rubric/rubric";

/** What a column of the sheet became; `null`: nothing. */
export interface DraftColumn {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  readonly became: { readonly criterion: string; readonly as: "indicator" | Output } | null;
  /** 0–1; below 0.75 there is a question about it. */
  readonly confidence: number;
}

/** What the sheet does not decide. */
export type DraftQuestion =
  | { readonly code: "province" }
  | { readonly code: "year"; readonly assumed: number }
  | { readonly code: "level"; readonly assumed: Level }
  /** The indicators without a printed maximum. */
  | { readonly code: "max-open"; readonly criteria: readonly string[] }
  /** A parent's printed maximum is not the sum of its children's: a weight, a misprint, or a column that was not understood. */
  | { readonly code: "max-differs"; readonly criterion: string; readonly printed: number; readonly sum: number }
  /** A column was taken for the total of a criterion by its numbers or its place, not by its words. */
  | {
      readonly code: "subtotal";
      readonly column: number;
      readonly criterion: string;
      readonly by: "sums" | "maxima" | "place";
    }
  /** A column of points that is wholly blank. */
  | { readonly code: "blank-column"; readonly column: number; readonly criterion: string }
  | { readonly code: "unused-column"; readonly column: number; readonly heading: string }
  /** The minima of a criterion's tiers, and their order; labels as the sheet prints them, best first. */
  | { readonly code: "bands"; readonly criterion: string; readonly labels: readonly string[] }
  /** How equal totals share a rank, and by how many decimals they are equal. */
  | { readonly code: "ranking"; readonly criteria: readonly string[] }
  /** A text in the place of points whose meaning is not known; `count` cells hold it. */
  | { readonly code: "mark"; readonly text: string; readonly count: number };

export interface RubricDraft {
  /** It passes `validateRubric`; maxima and the minima of tiers may be open. */
  readonly rubric: Rubric;
  /** With them `evaluateGrid` reads exactly these columns. */
  readonly choices: ReadingChoices;
  readonly columns: readonly DraftColumn[];
  readonly questions: readonly DraftQuestion[];
}

/** What is known beside the sheet; it goes before what the sheet says. */
export interface DraftFacts {
  readonly id?: string;
  readonly province?: string;
  readonly year?: number;
  readonly level?: Level;
  /** The year to assume where neither the sheet nor `year` says one. */
  readonly thisYear?: number;
}

/** Why no rubric can be drafted. */
export type DraftProblem =
  | { readonly code: "no-headings"; readonly sheet: string }
  | { readonly code: "no-indicators"; readonly sheet: string; readonly headingRows: readonly number[] }
  | { readonly code: "unreadable"; readonly problem: ReadingProblem }
  | { readonly code: "invalid"; readonly problem: RubricProblem };
