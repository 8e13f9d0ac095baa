/** What a value is, in the words of the sentence about it. */
export type Kind =
  | "object"
  | "list"
  | "text"
  | "number"
  | "whole-number"
  | "true-or-false"
  | "null"
  | "threshold"
  | "demands"
  | "nothing";

/** What is wrong at a place. */
type Defect =
  | { readonly code: "wrong-kind"; readonly expected: Kind; readonly found: Kind }
  | { readonly code: "missing" }
  | { readonly code: "unknown-key"; readonly near: string | null }
  | { readonly code: "not-a-choice"; readonly value: string; readonly choices: readonly string[] }
  | { readonly code: "empty-text" }
  | { readonly code: "empty-list" }
  | { readonly code: "empty-children" }
  | { readonly code: "not-positive"; readonly value: number }
  | { readonly code: "negative"; readonly value: number }
  | { readonly code: "out-of-range"; readonly value: number; readonly from: number; readonly to: number }
  | { readonly code: "bad-id"; readonly value: string; readonly suggested: string }
  | { readonly code: "bad-percent"; readonly value: string }
  | { readonly code: "too-long"; readonly limit: number }
  | { readonly code: "too-deep"; readonly limit: number }
  | { readonly code: "not-json"; readonly line: number | null }
  | { readonly code: "repeated-key"; readonly key: string; readonly line: number }
  | { readonly code: "too-many-characters"; readonly limit: number }
  | { readonly code: "too-many-values"; readonly limit: number }
  | { readonly code: "too-many-criteria"; readonly limit: number }
  | { readonly code: "too-many-bands"; readonly limit: number }
  | { readonly code: "too-many-units"; readonly limit: number }
  | { readonly code: "contains-itself" }
  | { readonly code: "forbidden-key" }
  | { readonly code: "not-data" }
  | { readonly code: "duplicate-id"; readonly id: string; readonly first: string }
  | { readonly code: "id-of-ancestor"; readonly id: string; readonly first: string }
  | { readonly code: "unknown-id"; readonly id: string; readonly near: string | null }
  | { readonly code: "not-a-child"; readonly id: string; readonly parent: string; readonly near: string | null }
  | { readonly code: "unknown-group"; readonly group: string; readonly near: string | null }
  | { readonly code: "unknown-place"; readonly near: string | null }
  | { readonly code: "repeated"; readonly value: string; readonly first: string }
  | { readonly code: "band-is-unranked-label"; readonly label: string }
  | { readonly code: "no-demand"; readonly label: string }
  | { readonly code: "each-without-children"; readonly id: string }
  | { readonly code: "band-order"; readonly better: string; readonly lower: string; readonly criterion: string }
  | { readonly code: "same-bands"; readonly better: string; readonly lower: string }
  | { readonly code: "above-max"; readonly points: number; readonly max: number; readonly criterion: string }
  | { readonly code: "mark-is-number"; readonly value: string }
  | { readonly code: "bracket-order" };

/** Why data is no rubric. `path` is written as `criteria.children[1].tiers.bands[0].atLeast`; "" is the whole file. */
export type RubricProblem = Defect & { readonly path: string };
