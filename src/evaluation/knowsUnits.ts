import type { Evaluation } from "./evaluation";

/** Of the units on a sheet, the share (0–1) that must stand on a rubric's roster for the sheet to be one of the rubric's. */
export const KNOWN_UNITS = 0.5;

/** Whether a sheet is about the rubric's units; a rubric without roster takes any. */
export function knowsUnits({ rubric, scoreboard }: Evaluation): boolean {
  if (rubric.units.length === 0) return true;
  const known = scoreboard.units.filter(({ rosterName }) => rosterName !== null).length;
  return known >= KNOWN_UNITS * scoreboard.units.length;
}
