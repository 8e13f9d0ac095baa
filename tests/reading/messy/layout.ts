import type { Random } from "./random";
import type { SPELLINGS } from "./distort";

/** How a sheet is set: everything that staff of provinces do to a table of scores, each with its own chance. */
export interface MessyLayout {
  readonly titles: "none" | "plain" | "merged";
  /** Empty columns before the table. */
  readonly offset: number;
  readonly groups: "none" | "merged" | "unmerged";
  /** One more heading over all columns of points, or "Điểm" under each. */
  readonly extraHeading: "none" | "over all" | "points below";
  /** "1.", "1.1", "I.", "TC1:" before the names. */
  readonly numberedNames: "none" | "decimal" | "roman" | "code";
  readonly numbering: "none" | "brackets" | "letters and digits" | "formula";
  readonly maxima: "none" | "brackets" | "points" | "at most" | "row" | "row in brackets";
  readonly sections: "none" | "ordinal" | "in the name" | "merged";
  readonly percents: "none" | "alternating rows" | "alternating rows merged" | "one cell" | "one cell brackets";
  readonly pageBreaks: "none" | "headings" | "headings and title" | "title";
  readonly notes: boolean;
  readonly statistics: boolean;
  readonly ordinals: "ordered" | "shuffled" | "some missing" | "per section" | "no column" | "texts";
  readonly spelling: keyof typeof SPELLINGS;
  readonly numbers: "numbers" | "comma" | "point" | "mixed" | "spaces" | "some texts";
  /** What results the sheet has room for; filled by someone before or not. */
  readonly results: "none" | "empty" | "filled" | "filled with ranks in brackets";
  readonly resultsFirst: boolean;
  readonly below: "none" | "results again" | "another table" | "summary";
  readonly slips: "none" | "letters" | "diacritics" | "no diacritics";
  readonly abbreviated: boolean;
  readonly unitNames: "roster" | "variants" | "slips";
  readonly shuffled: boolean;
  readonly foreign:
    "none" | "note" | "year before" | "note in the middle" | "own scores" | "helper" | "other indicator";
  /** One of the rubric's indicators has no column. */
  readonly absent: boolean;
  readonly legacyFont: boolean;
  readonly marks: boolean;
}

export type LayoutTrait = keyof MessyLayout;

export function randomLayout(random: Random): MessyLayout {
  const rarely = <Item>(share: number, usual: Item, ...others: readonly Item[]): Item =>
    random.chance(share) ? random.pick(others) : usual;
  return {
    titles: random.pick(["none", "plain", "merged"]),
    offset: rarely(0.15, 0, 1, 2),
    groups: random.pick(["none", "merged", "merged", "unmerged"]),
    extraHeading: rarely(0.15, "none", "over all", "points below"),
    numberedNames: rarely(0.2, "none", "decimal", "roman", "code"),
    numbering: rarely(0.3, "none", "brackets", "letters and digits", "formula"),
    maxima: random.pick(["none", "brackets", "points", "at most", "row", "row in brackets"]),
    sections: rarely(0.3, "none", "ordinal", "in the name", "merged"),
    percents: rarely(0.25, "none", "alternating rows", "alternating rows merged", "one cell", "one cell brackets"),
    pageBreaks: rarely(0.25, "none", "headings", "headings and title", "title"),
    notes: random.chance(0.5),
    statistics: random.chance(0.2),
    ordinals: rarely(0.4, "ordered", "shuffled", "some missing", "per section", "no column", "texts"),
    spelling: rarely(0.3, "nfc", "nfd", "nbsp", "capitals", "lines", "spaces"),
    numbers: rarely(0.5, "numbers", "comma", "point", "mixed", "spaces", "some texts"),
    results: random.pick(["none", "empty", "filled", "filled with ranks in brackets"]),
    resultsFirst: random.chance(0.1),
    below: rarely(0.25, "none", "results again", "another table", "summary"),
    slips: rarely(0.25, "none", "letters", "diacritics", "no diacritics"),
    abbreviated: random.chance(0.2),
    unitNames: rarely(0.4, "roster", "variants", "variants", "slips"),
    shuffled: random.chance(0.2),
    foreign: rarely(
      0.35,
      "none",
      "note",
      "year before",
      "note in the middle",
      "own scores",
      "helper",
      "other indicator",
    ),
    absent: random.chance(0.1),
    legacyFont: random.chance(0.06),
    marks: random.chance(0.3),
  };
}
