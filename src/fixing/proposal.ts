import type { Finding } from "../checking/finding";
import type { Evaluation } from "../evaluation/evaluation";

/** What one kind of fix would write into a cell. */
export interface Proposal {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly after: string | number;
  readonly finding: Finding | null;
}

/** A cell's text as it stands after the fixes before this one; `null` for a formula and for anything that is no text. */
export type TextAt = (row: number, column: number) => string | null;

/** The proposals of one kind of fix; a cell that is in order already may be proposed as it is. */
export type Propose = (evaluation: Evaluation, textAt: TextAt) => readonly Proposal[];
