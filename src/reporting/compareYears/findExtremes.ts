import type { Change, UnitMovement } from "./yearComparison";

/** Units that changed as much as each other. */
export interface Extreme {
  readonly change: Change;
  /** This year's names, in sheet order. */
  readonly units: readonly string[];
}

export interface Extremes {
  /** How many units both years are known of. */
  readonly known: number;
  /** Null where no unit gained. */
  readonly gained: Extreme | null;
  /** Null where no unit lost. */
  readonly lost: Extreme | null;
}

/** Who gained most and who lost most of one criterion. */
export function findExtremes(units: readonly UnitMovement[], of: "points" | "percents", criterion: string): Extremes {
  const known = units.flatMap(({ name, [of]: { [criterion]: change } }) =>
    change === undefined ? [] : [{ name, change }],
  );
  const most = (direction: 1 | -1): Extreme | null => {
    const changed = known.filter(({ change }) => direction * change.change > 0);
    const [first] = [...changed].sort((one, other) => direction * (other.change.change - one.change.change));
    if (first === undefined) return null;
    const same = changed.filter(({ change }) => change.change === first.change.change);
    return { change: first.change, units: same.map(({ name }) => name) };
  };
  return { known: known.length, gained: most(1), lost: most(-1) };
}
