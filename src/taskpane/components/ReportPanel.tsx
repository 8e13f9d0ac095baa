import { lazyPart } from "./shared/lazyPart";

/** The report step, loaded when it is asked for: the pane starts without it. */
export const ReportPanel = lazyPart(() =>
  import(/* webpackChunkName: "report" */ "./report/ReportStep").then(({ ReportStep }) => ReportStep),
);
