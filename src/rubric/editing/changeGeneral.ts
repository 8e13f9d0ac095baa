import type { Rubric } from "../rubric";
import { withOptional } from "./withOptional";

/** What a rubric says of itself. */
export type GeneralFacts = Pick<Rubric, "title" | "province" | "year" | "level" | "basis">;

export function changeGeneral(rubric: Rubric, facts: Partial<GeneralFacts>): Rubric {
  return { ...rubric, ...facts };
}

/** Sets how many units must take part; `null`: as many as the roster names. */
export function setUnitsExpected(rubric: Rubric, count: number | null): Rubric {
  return withOptional(rubric, "unitsExpected", count ?? undefined);
}
