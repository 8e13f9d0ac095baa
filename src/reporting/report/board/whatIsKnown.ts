import { areOpen } from "../../../rubric/openTiers";
import type { Criterion } from "../../../rubric/rubric";
import type { ReportBoard } from "./reportBoard";

/** Whether a criterion has tiers whose minima are known. */
export function hasTiers({ criteria }: ReportBoard, criterion: Criterion): boolean {
  return criteria.includes(criterion) && criterion.tiers !== undefined && !areOpen(criterion.tiers);
}

/** Whether points of the earlier year are known of at least one unit. */
export function knowsPreviousPoints({ units }: ReportBoard, criterion: string): boolean {
  return units.some(({ movement }) => movement?.points[criterion] !== undefined);
}

/** Whether a rank of the earlier year is known of at least one unit. */
export function knowsPreviousRanks({ units }: ReportBoard, criterion: string): boolean {
  return units.some(({ movement }) => movement?.ranks[criterion] !== undefined);
}

/** What headings call the two years: "Năm 2020" and "Năm 2019". */
export function yearNames({ words, rubric, previous }: ReportBoard): { readonly now: string; readonly before: string } {
  const { headings } = words;
  const year = previous?.year ?? null;
  if (year === null) return { now: headings.thisYear, before: headings.previousYear };
  return { now: headings.year(String(rubric.year)), before: headings.year(String(year)) };
}
