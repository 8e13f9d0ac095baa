import { completeUnit } from "./completeUnit";
import { findPart } from "./findPart";
import { fail } from "./functionError";

/** Share 0–1 of the unit's own maximum; "" when the unit submitted nothing or is exempt from all of it. */
export function percent(name: unknown, scores: readonly unknown[]): number | string {
  const part = findPart(name);
  const { root } = part.plan;
  const row = completeUnit(part, scores);
  if (row === null) return "";
  const share = (row.values[root] ?? NaN) / (row.maxima[root] ?? NaN);
  return Number.isFinite(share) ? share : fail({ code: "open-maximum", criterion: part.criterion.name });
}
