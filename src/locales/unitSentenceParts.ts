import type { WrittenNumber } from "./phrase";
import type { Unranked, Years } from "./sentenceParts";

/** The unit by its name; null where it is told of a part of the whole and was named before. */
type Named = string | null;

/** How one unit stands in a criterion. */
export interface UnitStanding {
  readonly name: Named;
  /** The criterion; null for the whole. */
  readonly about: string | null;
  readonly points: WrittenNumber;
  /** What the unit could have; null where that is not known. */
  readonly max: WrittenNumber | null;
  readonly share: WrittenNumber | null;
  /** Null where nothing is known of a rank; `outside`: the rubric ranks the unit's group not. */
  readonly place: UnitPlace | "outside" | null;
  /** Null where it is not known; `isNone`: its label says that the unit has no tier. */
  readonly tier: { readonly label: string; readonly isNone: boolean } | null;
}

export interface UnitPlace {
  readonly rank: WrittenNumber;
  readonly of: WrittenNumber;
  /** How many other units have the same rank; null for none. */
  readonly sharedBy: WrittenNumber | null;
  /** The group that is ranked apart; null where all are ranked together. */
  readonly group: string | null;
}

/** A number of two years. `by`: the size of the change. */
export interface TwoYears {
  readonly from: WrittenNumber;
  readonly to: WrittenNumber;
  readonly by: WrittenNumber;
  /** 1: for the better. */
  readonly direction: 1 | -1 | 0;
}

/** What changed of one unit in a criterion; what is not known of both years is null. */
export interface UnitChange {
  readonly about: string | null;
  readonly years: Years;
  /** Points; shares of the maximum where the maxima of the years differ. */
  readonly points: TwoYears | null;
  readonly rank: TwoYears | null;
  /** `direction` null: the tiers of the two years are not the same. */
  readonly tier: {
    readonly then: string | Unranked;
    readonly now: string | Unranked;
    readonly direction: TwoYears["direction"] | null;
  } | null;
}

/** A unit's points of a criterion with how far they are from the mean. */
export interface FromMean {
  readonly criterion: string;
  readonly points: WrittenNumber;
  readonly by: WrittenNumber;
}

/** A criterion in which nobody has more, or less, points. */
export interface AtEnd {
  readonly criterion: string;
  readonly points: WrittenNumber;
  /** How many others have as many; null for none. */
  readonly sharedBy: WrittenNumber | null;
}
