import type { Band, Demand, Tiers } from "./rubric";

/** Whether the rubric leaves the minima of all bands open. */
export function areOpen({ bands }: Tiers): boolean {
  return bands.every((band) => countDemands(band) === 0);
}

/** How many thresholds a band has. */
export function countDemands(band: Band): number {
  const count = (demand: Demand | undefined): number => {
    const each =
      typeof demand?.each === "object" ? Object.keys(demand.each).length : Number(demand?.each !== undefined);
    return each + Number(demand?.total !== undefined);
  };
  return count(band.atLeast) + count(band.over);
}
