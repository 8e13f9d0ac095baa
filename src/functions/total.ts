import { completeRow } from "../scoring/completeRow";
import { findPart } from "./findPart";
import { readPoints } from "./readPoints";

/** Points; "" when the unit submitted nothing or is exempt from all of it. */
export function total(name: unknown, scores: readonly unknown[]): number | string {
  const part = findPart(name);
  const points = readPoints(part, scores);
  if (points === null) return "";
  const value = completeRow(part.plan, points).values[part.plan.root] ?? NaN;
  return Number.isFinite(value) ? value : "";
}
