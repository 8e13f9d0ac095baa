import type { Language } from "../../../locales";
import type { ReportSources } from "../../../reporting/makeReport";
import { prepareBoard } from "../../../reporting/report/board/prepareBoard";
import type { ReportBoard } from "../../../reporting/report/board/reportBoard";
import type { Report } from "../../../reporting/report/report";
import type { Audited } from "../../state/audited";

/** A report and the board it was made from. */
export interface MadeReport {
  readonly report: Report;
  readonly board: ReportBoard;
}

/** What the pane's report rests on: its sheet, and last year as the audit step has it. */
export function reportSources({ evaluation, audit, years }: Audited, now: Date): ReportSources {
  if (years.kind !== "compared") return { evaluation, previous: null, now };
  const { compared, board } = years;
  const quantities = audit.rubrics.flatMap(({ tables }) => tables.quantities);
  return {
    evaluation,
    previous: compared,
    previousBoard: board,
    quantities: compared.source === "columns" ? quantities : [],
    now,
  };
}

/** What live formulas of a report's sheets refer to. */
export function boardOf(sources: ReportSources, language: Language): ReportBoard {
  return prepareBoard(sources, language);
}
