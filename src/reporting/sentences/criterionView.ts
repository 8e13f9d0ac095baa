import type { UnitMovement } from "../compareYears/yearComparison";
import type { BoardUnit, ReportBoard } from "../report/board/reportBoard";
import type { SourceCell } from "../report/report";
import type { Criterion } from "../../rubric/rubric";

/** One unit in one criterion. */
export interface Standing {
  readonly unit: BoardUnit;
  readonly name: string;
  /** Null: unknown, exempt, or nothing submitted. */
  readonly points: number | null;
  /** 0–1 of the unit's own maximum. */
  readonly share: number | null;
  readonly tier: string | null;
  readonly rank: number | null;
  /** `full`: exempt with the maximum; `out`: exempt, the criterion leaves its total. */
  readonly exemption: "full" | "out" | null;
  /** Null where no earlier year knows the unit. */
  readonly movement: UnitMovement | null;
}

/** A unit whose points are known and were earned. */
export interface ScoredStanding extends Standing {
  readonly points: number;
}

/** The cells that something about a unit rests on. */
export type CellsOf = (standing: Standing) => readonly SourceCell[];

/** One criterion as it is told: for all units, or for the group that is ranked apart. */
export interface CriterionView {
  readonly board: ReportBoard;
  readonly criterion: Criterion;
  readonly isRoot: boolean;
  readonly group: string | null;
  /** Whether other groups are told apart from this one. */
  readonly isGrouped: boolean;
  /** Points; null where the rubric leaves it open. */
  readonly max: number | null;
  /** Decimals of points: as printed, more where the best or the lowest would read like the next one. */
  readonly decimals: number;
  /** In sheet order. */
  readonly standings: readonly Standing[];
  readonly submitted: readonly Standing[];
  /** Those whose points are known and were earned, not given for an exemption. */
  readonly scored: readonly ScoredStanding[];
  /** Those of `scored` with a blank cell in every indicator: their 0 points are what blanks count, nobody's score. */
  readonly unscored: readonly ScoredStanding[];
  /** How many submitted, are not exempt, and have unknown points all the same. */
  readonly unknown: number;
  /** Where points, tiers and ranks of the criterion stand, or what they follow from. */
  readonly cells: Readonly<Record<"points" | "tier" | "rank", CellsOf>>;
}
