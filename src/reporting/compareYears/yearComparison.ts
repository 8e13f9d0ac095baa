/** One unit's results of an earlier year. Keys are criterion ids; null or absent: not known. */
export interface PreviousUnit {
  /** As that year's table names it. */
  readonly name: string;
  readonly points: Readonly<Record<string, number | null>>;
  readonly ranks: Readonly<Record<string, number | null>>;
}

/** Points (or a rank) of two years. */
export interface Change {
  readonly previous: number;
  readonly current: number;
  /** For points: gained, negative when lost. For ranks: places climbed, negative when fallen. */
  readonly change: number;
}

/** How a unit's earlier name was found: the user's pair, the same name, or another name of the roster. */
export type YearMatch = "pair" | "same" | "alias";

export interface UnitMovement {
  readonly name: string;
  /** 1-based row of this year's sheet. */
  readonly row: number;
  /** Null when the earlier year has no such unit. */
  readonly previous: { readonly name: string; readonly match: YearMatch } | null;
  /** By criterion id, only where both years are known. */
  readonly points: Readonly<Record<string, Change>>;
  readonly ranks: Readonly<Record<string, Change>>;
}

export interface YearComparison {
  /** In this year's order. */
  readonly units: readonly UnitMovement[];
  /** Earlier units that are no longer there, or whose new name is not known. */
  readonly gone: readonly string[];
  /** Earlier names that two rows bear: neither is compared. */
  readonly repeated: readonly string[];
}
