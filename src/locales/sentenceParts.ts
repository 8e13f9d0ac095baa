import type { WrittenNumber } from "./phrase";

/** What units are called when they are counted; several where the units are of several kinds. */
export type UnitKind =
  "agency" | "district" | "urbanDistrict" | "town" | "city" | "commune" | "ward" | "township" | "unit";

/** Why units have no tier, and whether that is called ranked or classed; null: not told, or not the same for all. */
export interface Unranked {
  readonly verb: "rank" | "tier";
  /** `points`: their own total is too low; `part`: a part of the criterion is. */
  readonly reason: "points" | "part" | null;
}

export type TierItem =
  | { readonly kind: "some"; readonly count: WrittenNumber; readonly tier: string }
  | { readonly kind: "none"; readonly tiers: readonly string[] }
  | ({ readonly kind: "unranked"; readonly count: WrittenNumber } & Unranked)
  | { readonly kind: "unknown"; readonly count: WrittenNumber };

/** How many units have one tier, or none for some reason, and their share of all. */
export interface TierShare {
  readonly of:
    | { readonly kind: "tier"; readonly label: string }
    | { readonly kind: "unranked"; readonly verb: Unranked["verb"] }
    /** Nothing was submitted. */
    | { readonly kind: "absent" }
    | { readonly kind: "unknown" };
  readonly count: WrittenNumber;
  readonly share: WrittenNumber;
}

/** Of whom something is said: all units; those that are not exempt; those of them whose points are known. */
export type Among =
  | { readonly kind: "all" }
  | { readonly kind: "scored" }
  | { readonly kind: "known"; readonly known: WrittenNumber; readonly of: WrittenNumber };

/** The best or the lowest units. */
export interface Extreme {
  /** The criterion; null for the whole. */
  readonly about: string | null;
  /** Empty where there are too many to name. */
  readonly names: readonly string[];
  readonly count: WrittenNumber;
  readonly points: WrittenNumber;
  /** Of the maximum; null where it is not known. */
  readonly share: WrittenNumber | null;
  /** The tier they share; null where there is none or not one. */
  readonly tier: string | null;
  /** Where they are the last of a ranking: their place of how many, or only that they are. */
  readonly lastOf: { readonly rank: WrittenNumber; readonly of: WrittenNumber } | { readonly end: true } | null;
  readonly among: Among;
}

/** How many units reach a band or a share of the maximum in a criterion. */
export interface Reached {
  readonly about: string | null;
  readonly units: readonly UnitKind[];
  readonly count: WrittenNumber;
  readonly of: WrittenNumber;
  readonly share: WrittenNumber;
  readonly rest: WrittenNumber;
  readonly ask: { readonly tier: string } | { readonly share: WrittenNumber };
  readonly among: Among;
}

/** What a unit lacks for the next better tier. */
export interface Lack {
  readonly name: string;
  readonly tier: string;
  /** `criterion` null: its own total. `points` null: it has exactly what must be exceeded. */
  readonly lacks: readonly { readonly criterion: string | null; readonly points: WrittenNumber | null }[];
}

/** Of how many units both years are known, where not of all. */
export type Coverage = { readonly known: WrittenNumber; readonly of: WrittenNumber } | null;

/** The years that are compared; null: they are not known to differ, it is "the previous period" and "this period". */
export interface Years {
  readonly then: WrittenNumber | null;
  readonly now: WrittenNumber | null;
}

/** The units that changed most, all by as much. */
export interface MostChanged {
  readonly about: string | null;
  readonly years: Years;
  readonly names: readonly string[];
  readonly change: WrittenNumber;
  /** Null where several units changed as much from different numbers. */
  readonly fromTo: { readonly from: WrittenNumber; readonly to: WrittenNumber } | null;
  /** No other unit changed in that direction. */
  readonly isOnly: boolean;
}
