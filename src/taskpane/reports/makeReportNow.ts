import { makeReport } from "../../reporting/makeReport";
import { listReportParts } from "../../reporting/report/buildReport";
import { REPORT_PARTS } from "../../reporting/report/reportChoice";
import type { ReportMade, ReportRequest } from "./reportMessages";

/** In one go, wherever it runs. */
export function makeReportNow({ sources, choice, language }: ReportRequest): ReportMade {
  return {
    report: makeReport(sources, choice, language),
    possible: listReportParts(sources, { ...choice, parts: REPORT_PARTS }, language),
  };
}
