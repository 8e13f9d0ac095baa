/** One unit's results of an earlier year. Keys are criterion ids; null or absent: not known. */
export interface PreviousUnit {
  /** As that year's table names it. */
  readonly name: string;
  /** The name it shares with this year's tables, where that is settled already. */
  readonly unit?: string;
  readonly points: Readonly<Record<string, number | null>>;
  /** Shares 0–1. */
  readonly percents?: Readonly<Record<string, number | null>>;
  readonly ranks: Readonly<Record<string, number | null>>;
}

/** Points (or a share 0–1, or a rank) of two years. */
export interface Change {
  readonly previous: number;
  readonly current: number;
  /** For points and shares: gained, negative when lost. For ranks: places climbed, negative when fallen. */
  readonly change: number;
}

/** How a unit's earlier name was found: the user's pair, the same name, or another name of the roster. */
export type YearMatch = "pair" | "same" | "alias";

export interface UnitMovement {
  readonly name: string;
  /** 1-based row of this year's sheet. */
  readonly row: number;
  /** Null when the earlier year has no such unit, or when a row of either year stands twice. */
  readonly previous: { readonly name: string; readonly match: YearMatch } | null;
  /** By criterion id, only where both years are known. */
  readonly points: Readonly<Record<string, Change>>;
  readonly percents: Readonly<Record<string, Change>>;
  readonly ranks: Readonly<Record<string, Change>>;
}

/** Several rows that mean one unit: which of them counts cannot be told. */
export interface RepeatedUnit {
  readonly unit: string;
  /** As the rows name it, each name once. */
  readonly names: readonly string[];
}

export interface YearComparison {
  /** In this year's order. */
  readonly units: readonly UnitMovement[];
  /** Earlier units that are no longer there, or whose new name is not known. */
  readonly gone: readonly string[];
  /** Units of this year that the earlier year does not have, or whose earlier name is not known. */
  readonly missingThen: readonly string[];
  /** Units that several rows of the earlier year mean: not compared. */
  readonly repeated: readonly RepeatedUnit[];
  /** Units that several rows of this year mean: not compared. */
  readonly repeatedNow: readonly RepeatedUnit[];
}
