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

/** What headings call the two years: "Năm 2020" and "Năm 2019"; "Kỳ này" and "Kỳ trước" where they are not known to differ. */
export function yearNames({ words, rubric, previous }: ReportBoard): { readonly now: string; readonly before: string } {
  const { headings } = words;
  const year = previous?.year ?? null;
  if (year === null) return { now: headings.thisPeriod, before: headings.previousPeriod };
  return { now: headings.year(String(rubric.year)), before: headings.year(String(year)) };
}

/** What is said of the earlier board: nobody knows that it is last year's where both boards are read as one year's. */
export function earlierWords({ words, previous }: ReportBoard): ReportBoard["words"]["earlier"]["year"] {
  return (previous?.year ?? null) === null ? words.earlier.period : words.earlier.year;
}
