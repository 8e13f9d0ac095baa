import type { LegacyFont } from "../reading/text/legacyFonts";

/** The gravest first. */
export const SEVERITIES = ["error", "warning", "note"] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * One thing a check says about a sheet. The sentence is made from it by `locales`. `Values` are the facts of that sentence.
 */
export interface FindingOf<Check extends string, Values> {
  readonly check: Check;
  readonly severity: Severity;
  /** Address such as "G9"; null when the finding is about the whole sheet. */
  readonly cell: string | null;
  readonly unit: string | null;
  /** Criterion id. */
  readonly criterion: string | null;
  readonly values: Values;
}

/** No facts beside cell, unit and criterion. */
export type NoValues = Readonly<Record<string, never>>;

/** A unit's row, as another finding refers to it. */
export interface UnitPlace {
  readonly name: string;
  readonly cell: string;
}

/** Points are as the sheet gives them; `max` and `step` are the rubric's, in points. */
export type Finding =
  | FindingOf<"missing-column", NoValues>
  /** `used` is the cell of the heading that was taken instead. */
  | FindingOf<"duplicate-column", { readonly heading: string; readonly used: string }>
  /** A column of numbers that is neither an indicator nor a result; `missing` counts the indicators without a column. */
  | FindingOf<"extra-column", { readonly heading: string; readonly missing: number }>
  | FindingOf<"heading-max", { readonly printed: number; readonly max: number }>
  /** Neither the rubric nor the sheet gives the indicator's maximum. */
  | FindingOf<"max-unknown", NoValues>
  | FindingOf<"weights", { readonly sum: number }>
  /** `meant` is the number that letters such as "I" or "O" may stand for. */
  | FindingOf<"not-a-number", { readonly text: string; readonly meant: number | null }>
  | FindingOf<"below-zero", { readonly points: number }>
  | FindingOf<"above-max", { readonly points: number; readonly max: number }>
  | FindingOf<"finer-than-step", { readonly points: number; readonly step: number }>
  | FindingOf<"blank", NoValues>
  /** No indicator of the unit has a score. */
  | FindingOf<"blank-unit", NoValues>
  /** What the mark counts: 0, nothing (it leaves total and maximum), or the maximum. */
  | FindingOf<"mark", { readonly text: string; readonly counts: "zero" | "out" | "full"; readonly max: number | null }>
  /** Nothing was submitted for the unit; `scored` lists the cells that hold a number all the same. */
  | FindingOf<"not-submitted", { readonly text: string; readonly scored: readonly string[] }>
  /** The roster exempts the unit from the criterion and the cell is blank. */
  | FindingOf<"exempt", { readonly exemption: "out" | "full"; readonly max: number | null }>
  /** The roster exempts the unit from the criterion, yet the cell holds a number, which stands. */
  | FindingOf<
      "exempt-with-score",
      { readonly points: number; readonly exemption: "out" | "full"; readonly max: number | null }
    >
  | FindingOf<"number-as-text", { readonly text: string; readonly points: number }>
  /** `read` is what counts now, `other` what the cell gives when its sign is taken the other way. */
  | FindingOf<"decimal-sign", { readonly shown: string; readonly read: number; readonly other: number }>
  /** `shown` is the text as written, or the share (0.945) of a number that is shown in percent. */
  | FindingOf<"percent-for-points", { readonly shown: string | number; readonly max: number | null }>
  /** The column's numbers look like shares of the maximum; `largest` is the largest of them. */
  | FindingOf<"percent-column", { readonly largest: number; readonly max: number }>
  | FindingOf<"duplicate-unit", { readonly first: UnitPlace }>
  | FindingOf<"unknown-unit", { readonly nearest: string | null }>
  | FindingOf<"missing-unit", NoValues>
  /** Texts typed with a font from before Unicode; `cells` counts them, the finding's cell is the first. */
  | FindingOf<"legacy-text", { readonly font: LegacyFont; readonly cells: number }>
  /** Headings and units' names with decomposed letters or spaces other than single plain ones; the cell is the first. */
  | FindingOf<"untidy-text", { readonly cells: number }>
  | FindingOf<"unnamed-unit", { readonly row: number }>
  | FindingOf<"identical-scores", { readonly others: readonly UnitPlace[] }>
  /** Units in rows that are hidden or filtered away; they are scored and ranked like the others. */
  | FindingOf<"hidden-rows", { readonly rows: readonly number[] }>
  /** An indicator's column is hidden; its points count. */
  | FindingOf<"hidden-column", NoValues>
  /** The STT do not run 1, 2, 3 (from 1 again at a section); `rows` are those whose number does not follow. */
  | FindingOf<"ordinals", { readonly rows: readonly number[] }>;

export type CheckName = Finding["check"];

/** The findings of one check. */
export type FindingFor<Check extends CheckName> = Extract<Finding, { readonly check: Check }>;
