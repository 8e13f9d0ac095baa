import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import type { Shortfall } from "../scoring/results";
import { functions } from "./vi/functions";

/**
 * What a unit lacks for the next better tier, as cells show it: "Giao dịch thiếu 0,24 điểm", several parts joined by "; ", ""
 * when nothing is lacking. Always Vietnamese: a published table does not change with its reader's settings.
 */
export function describeShortfalls(shortfalls: readonly Shortfall[], { criteria }: Rubric): string {
  return functions.shortfall(
    shortfalls.map(({ criterion, points }) => ({ criterion: criterionName(criteria, criterion), points })),
  );
}
