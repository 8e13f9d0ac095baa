import type { ReportAnswer, ReportMade } from "./reportMessages";

/** A report as it is handed over: a large one in one message would hold the pane while it is taken apart. */
export function answersOf({ report, possible }: ReportMade): readonly ReportAnswer[] {
  return [
    ...report.parts.map((part): ReportAnswer => ({ kind: "part", part })),
    { kind: "report", report: { ...report, parts: [] }, possible },
  ];
}
