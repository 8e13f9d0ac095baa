import type { Bracket, ProposedBand, TierRule } from "../inference";
import type { TierFits } from "./fitTiers";
import { roundMinimum } from "./roundMinimum";

/** Round minima inside the brackets of a rule; a band that its bracket leaves no room for is left out. */
export function proposeBands(fits: TierFits, rule: TierRule): readonly ProposedBand[] {
  switch (rule) {
    case "total":
      return proposeTotal(fits).bands;
    case "each":
      return fits.inference.each === null
        ? []
        : ladder(fits.inference.labels, fits.inference.each.brackets, 1, "share").bands;
    case "each-by-child":
      return proposeByChild(fits);
  }
}

/** How round the roundest minima of a rule are, 0 (not at all) to 0.1: the least of all bands bounded on both sides. */
export function roundnessOf(fits: TierFits, rule: "total" | "each"): number {
  if (rule === "total") return proposeTotal(fits).roundness;
  return fits.inference.each === null
    ? 0
    : ladder(fits.inference.labels, fits.inference.each.brackets, 1, "share").roundness;
}

interface Ladder {
  readonly bands: readonly ProposedBand[];
  readonly roundness: number;
}

/** In shares of the maximum or in points, whichever gives rounder numbers. */
function proposeTotal({ inference: { labels, total, max }, size }: TierFits): Ladder {
  const points = ladder(labels, total.brackets, size, "points");
  if (max === null) return points;
  const shares = total.brackets.map(({ over, atMost }) => ({
    over: over === null ? null : over / max,
    atMost: atMost === null ? null : atMost / max,
  }));
  const share = ladder(labels, shares, 1, "share");
  return share.roundness >= points.roundness - 1e-9 ? share : points;
}

/** From the lowest band up, each above the one below. */
function ladder(
  labels: readonly string[],
  brackets: readonly Bracket[],
  size: number,
  scale: ProposedBand["scale"],
): Ladder {
  const bands: ProposedBand[] = [];
  let roundness = Infinity;
  let below: number | null = null;
  for (let band = labels.length - 1; band >= 0; band--) {
    const { over, atMost } = brackets[band] ?? { over: null, atMost: null };
    const least: number | null = below === null ? over : Math.max(over ?? -Infinity, below);
    const minimum = roundMinimum({ over: least, atMost }, size);
    if (minimum === null) {
      roundness = 0;
      continue;
    }
    if (over !== null && atMost !== null) roundness = Math.min(roundness, minimum.roundness);
    bands.unshift({ label: labels[band] ?? "", scale, minimum: minimum.value });
    below = minimum.value;
  }
  return { bands, roundness: Number.isFinite(roundness) ? roundness : 0 };
}

/**
 * Each child by itself, no band asking less than the one below; then minima are raised, at most to what the tier's own units
 * have, until no unit reaches a band that it does not have.
 */
function proposeByChild({
  inference: { labels, eachByChild },
  childSizes,
  judgedByChild,
}: TierFits): readonly ProposedBand[] {
  const children = eachByChild?.children ?? [];
  const minima: (number | null)[][] = [];
  for (let band = labels.length - 1; band >= 0; band--) {
    const below = minima[0] ?? [];
    const limits = children.map(({ brackets }) => brackets[band] ?? { over: null, atMost: null });
    const row = limits.map((bracket, child): number | null => {
      const size = childSizes.get(children[child]?.child ?? "") ?? 1;
      const floor = below[child] ?? null;
      const chosen = roundMinimum(bracket, size)?.value ?? bracket.atMost;
      if (chosen === null || floor === null) return chosen ?? floor;
      return Math.max(chosen, floor);
    });
    const size = (child: number): number => childSizes.get(children[child]?.child ?? "") ?? 1;
    for (const { tier, value } of judgedByChild) {
      if (tier <= band || value.some((points, child) => points < (row[child] ?? -Infinity))) continue;
      const raised = limits
        .map(({ atMost }, child) => ({
          child,
          minimum: roundMinimum({ over: value[child] ?? null, atMost }, size(child)),
          room: (atMost ?? Infinity) - (value[child] ?? 0),
        }))
        .filter(({ room, minimum }) => room > 0 && minimum !== null)
        .sort((one, other) => (other.minimum?.roundness ?? 0) - (one.minimum?.roundness ?? 0))[0];
      if (raised?.minimum != null) row[raised.child] = raised.minimum.value;
    }
    minima.unshift(row);
  }
  return labels.flatMap((label, band): readonly ProposedBand[] => {
    const row = minima[band] ?? [];
    const isSame = band + 1 < labels.length && row.every((minimum, child) => minimum === minima[band + 1]?.[child]);
    const asked = children.flatMap(({ child, scale }, index) => {
      const minimum = row[index] ?? null;
      return minimum === null ? [] : [{ child, scale, minimum }];
    });
    if (isSame || asked.length === 0) return [];
    return [{ label, scale: "share", children: asked }];
  });
}
