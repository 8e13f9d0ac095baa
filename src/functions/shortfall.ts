import { dictionary } from "../locales/index";
import { completeRow, EXEMPT, tierIndex } from "../scoring/completeRow";
import { shortfall as findShortfall } from "../scoring/shortfall";
import { findPart } from "./findPart";
import { fail } from "./functionError";
import { readPoints } from "./readPoints";
import { tiersOf } from "./tier";

/**
 * What is lacking for the next better tier, as Vietnamese text: "Giao dịch thiếu 0,24 điểm", several parts joined by "; ".
 * "" in the best tier, and when the unit submitted nothing or is exempt from all of it.
 */
export function shortfall(name: unknown, scores: readonly unknown[]): string {
  const part = findPart(name);
  const { plan } = part;
  const tiers = tiersOf(part);
  const points = readPoints(part, scores);
  if (points === null) return "";
  const row = completeRow(plan, points);
  if (row.values[plan.root] === EXEMPT) return "";
  if (tierIndex(plan, tiers, row) === -1) return fail({ code: "open-maximum", criterion: part.criterion.name });
  const lacking = findShortfall(plan, tiers, row).map((entry) => ({
    criterion: plan.nodes[plan.nodeOf.get(entry.criterion) ?? -1]?.name ?? entry.criterion,
    points: entry.points,
  }));
  return dictionary("vi").functions.shortfall(lacking);
}
