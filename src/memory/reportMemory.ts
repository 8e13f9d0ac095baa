import {
  PARTS_WITHOUT_DRAWS,
  REPORT_MODES,
  REPORT_PARTS,
  WHOLE_REPORT,
  type ReachedChoice,
  type ReportChoice,
  type ReportMode,
  type ReportPartKind,
} from "../reporting/report/reportChoice";
import { isData, parseList } from "./data";

/** How the user wants a sheet's report; what is absent is as it is by default. */
export interface ReportMemory {
  /** Absent: all that have something to show; the pane draws its rankings only where `robustness` is among them. */
  readonly parts?: readonly ReportPartKind[];
  /** What the report's sheets hold; absent: values. */
  readonly mode?: ReportMode;
  /** Absent: the lowest band of the rubric. */
  readonly reached?: ReachedChoice;
  /** Points have their share of the maximum beside them in the ranked table. */
  readonly shares?: true;
  /** How many levels of criteria the ranked table shows below the total; absent: all. */
  readonly levels?: number;
}

/** What a report is made by. */
export function choiceOf({ parts, reached, shares, levels }: ReportMemory): ReportChoice {
  return {
    ...WHOLE_REPORT,
    ...(parts === undefined ? {} : { parts }),
    ...(reached === undefined ? {} : { reached }),
    ...(shares === undefined ? {} : { shares }),
    ...(levels === undefined ? {} : { levels }),
  };
}

/** What is chosen otherwise; `null`: as it is by default. */
type ReportChanges = { readonly [Key in keyof ReportMemory]?: ReportMemory[Key] | null };

export function changeReport(report: ReportMemory, changes: ReportChanges): ReportMemory {
  const { parts, mode, reached, shares, levels } = { ...report, ...changes };
  return {
    ...(parts == null ? {} : { parts }),
    ...(mode == null ? {} : { mode }),
    ...(reached == null ? {} : { reached }),
    ...(shares == null ? {} : { shares }),
    ...(levels == null ? {} : { levels }),
  };
}

/** `null` where these are the parts that a report has by default. */
export function partsToKeep(chosen: readonly ReportPartKind[]): readonly ReportPartKind[] | null {
  const isUsual = chosen.length === PARTS_WITHOUT_DRAWS.length && !chosen.includes("robustness");
  return isUsual ? null : chosen;
}

/** The same without what only another rubric knows: its bands and the depth of its tree. */
export function forAnyRubric(report: ReportMemory): ReportMemory {
  return changeReport(report, { levels: null, ...(report.reached?.kind === "band" ? { reached: null } : {}) });
}

/** `null` when the data are not what was kept. */
export function parseReportMemory(data: unknown): ReportMemory | null {
  if (!isData(data)) return null;
  const parts =
    data.parts === undefined
      ? undefined
      : parseList(data.parts, (item) => REPORT_PARTS.find((known) => known === item) ?? null);
  const mode = data.mode === undefined ? undefined : (REPORT_MODES.find((known) => known === data.mode) ?? null);
  const reached = data.reached === undefined ? undefined : parseReached(data.reached);
  const { levels } = data;
  const isDepth = typeof levels === "number" && Number.isInteger(levels) && levels >= 0;
  if (parts === null || mode === null || reached === null || (levels !== undefined && !isDepth)) return null;
  return {
    ...(parts === undefined ? {} : { parts }),
    ...(mode === undefined ? {} : { mode }),
    ...(reached === undefined ? {} : { reached }),
    ...(data.shares === true ? { shares: true } : {}),
    ...(isDepth ? { levels } : {}),
  };
}

function parseReached(data: unknown): ReachedChoice | null {
  if (!isData(data)) return null;
  const { kind, label, atLeast } = data;
  if (kind === "band" && typeof label === "string") return { kind, label };
  const isShare = typeof atLeast === "number" && atLeast > 0 && atLeast <= 1;
  return kind === "share" && isShare ? { kind, atLeast } : null;
}
