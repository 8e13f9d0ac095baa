import type { HeadingStep } from "../reading/headings/readHeadingPaths";
import type { SumEvidence } from "./findSums";
import type { SurveyedColumn } from "./surveyColumns";

/** A node of the tree that headings draw: a column of points, or a heading (or a column of sums) over several. */
export interface Branch {
  readonly name: string;
  /** The heading that stands over it; `null` for a single column and for a column of sums. */
  readonly step: HeadingStep | null;
  /** Points printed with its name or in the column of its sums. */
  max: number | null;
  /** The column of an indicator; `null` for a parent. */
  readonly column: SurveyedColumn | null;
  children: Branch[];
  /** The column of the parent's totals and how it was recognised. */
  total: { readonly column: SurveyedColumn; readonly by: "words" | "place" | SumEvidence } | null;
}

/** Every branch, parents before their children. */
export function branchesOf(branch: Branch): readonly Branch[] {
  return [branch, ...branch.children.flatMap(branchesOf)];
}

export function leavesOf(branch: Branch): readonly Branch[] {
  return branch.column === null ? branch.children.flatMap(leavesOf) : [branch];
}
