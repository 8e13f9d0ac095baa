import type { Contract, Subject } from "../contracts/contract";

/**
 * What a self-check of CQDT inside somebody's Excel found. Plain JSON, made to be handed on: it holds nothing of the
 * workbook, not even the names of its sheets.
 */
export interface Diagnosis {
  readonly format: 1;
  /** Of CQDT. */
  readonly version: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** False when the user cancelled: what was not run is said at each contract. */
  readonly complete: boolean;
  /** In what the workbook is not as it was before; empty when nothing was left. */
  readonly left: readonly Trace[];
  readonly environment: Environment;
  readonly contracts: readonly ContractReport[];
  readonly customFunction: FunctionReport;
  readonly speed: Speed | null;
}

export const TRACES = [
  "sheets",
  "active-sheet",
  "selection",
  "custom-xml",
  "calculation-mode",
  /** Excel refused to tell how the workbook is now. */
  "unknown",
] as const;

export type Trace = (typeof TRACES)[number];

/** The Excel that was examined. */
export interface Environment {
  /** As Office.js names them: `"Excel"`, `"PC"`, `"16.0.17328.20068"`. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Of Excel's own words, such as `"vi-VN"`. */
  readonly displayLanguage: string;
  /** In which numbers and dates are typed, such as `"vi-VN"`. */
  readonly contentLanguage: string;
  /** Null where Excel cannot tell (before ExcelApi 1.11). */
  readonly decimalSeparator: string | null;
  /** `"Automatic"`, `"AutomaticExceptTables"` or `"Manual"`. */
  readonly calculationMode: string;
  /** By name, the newest version, such as `"1.14"`; null where there is none. */
  readonly requirementSets: Readonly<Record<string, string | null>>;
  readonly userAgent: string;
}

export interface ContractReport {
  readonly id: string;
  readonly subject: Subject;
  readonly name: Contract["name"];
  readonly verdict: ReportedVerdict;
  readonly milliseconds: number;
}

export type ReportedVerdict =
  | { readonly status: "passed" }
  /** JSON texts, shortened. */
  | { readonly status: "broken"; readonly expected: string; readonly seen: string }
  | { readonly status: "error"; readonly code: string; readonly message: string }
  /** `needs`: `"1.14"` of ExcelApi, or what the workbook has switched off. */
  | { readonly status: "not-applicable"; readonly needs: string }
  | { readonly status: "not-run" };

/** Whether a custom function answers in a cell; `seen` is what the cell showed instead. */
export type FunctionReport =
  | { readonly status: "answered"; readonly milliseconds: number }
  | { readonly status: "unanswered"; readonly seen: string; readonly milliseconds: number }
  | { readonly status: "not-applicable" }
  | { readonly status: "not-run" };

/** Milliseconds. */
export interface Speed {
  readonly writing2000Formulas: number;
  readonly reading10000Cells: number;
}
