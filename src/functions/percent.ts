import { completeRow, EXEMPT } from "../scoring/completeRow";
import { findPart } from "./findPart";
import { fail } from "./functionError";
import { readPoints } from "./readPoints";

/** Share 0–1 of the unit's own maximum; "" when the unit submitted nothing or is exempt from all of it. */
export function percent(name: unknown, scores: readonly unknown[]): number | string {
  const part = findPart(name);
  const { plan } = part;
  const points = readPoints(part, scores);
  if (points === null) return "";
  const row = completeRow(plan, points);
  const value = row.values[plan.root] ?? NaN;
  if (value === EXEMPT) return "";
  const share = value / (row.maxima[plan.root] ?? NaN);
  return Number.isFinite(share) ? share : fail({ code: "open-maximum", criterion: part.criterion.name });
}
