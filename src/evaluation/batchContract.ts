import type { Contract } from "./contract";

/** The object that `npx cqdt evaluate --json` prints of several files or folders. A contract: fields may be added, none changed. */
export interface BatchContract {
  /** The files that could be evaluated, in the order of `summary`. */
  readonly files: readonly Contract[];
  /** One for each file, in the order they were found. */
  readonly summary: readonly FileSummary[];
  readonly skipped: readonly SkippedPath[];
  /** The user stopped the work: files may not have been reached, or not even found. */
  readonly interrupted: boolean;
}

export type FileSummary = EvaluatedSummary | UnusableSummary | UnreachedSummary;

/** A file in one row. */
export interface EvaluatedSummary {
  /** The path as it was given or found. */
  readonly file: string;
  readonly status: "evaluated";
  readonly sheet: string;
  /** The rubric's id. */
  readonly rubric: string;
  readonly units: number;
  /** Units that submitted. */
  readonly submitted: number;
  readonly errors: number;
  readonly warnings: number;
  /** The highest and the lowest total in points, the first of several in sheet order; `null` where no total is known. */
  readonly best: UnitTotal | null;
  readonly worst: UnitTotal | null;
  /** One for each criterion with tiers, in the rubric's order. */
  readonly tiers: readonly TierCounts[];
  /** The filled copy that was written; `null` where none was asked for. */
  readonly copy: string | null;
}

/** A file, or a folder, that could not be used. */
export interface UnusableSummary {
  readonly file: string;
  readonly status: "unusable";
  /** What is wrong, for programs. */
  readonly problem: string;
  /** In the chosen language. */
  readonly message: string;
}

/** A file that the user's interruption left out. */
export interface UnreachedSummary {
  readonly file: string;
  readonly status: "not-reached";
}

export interface UnitTotal {
  readonly unit: string;
  readonly total: number;
}

export interface TierCounts {
  /** Criterion id. */
  readonly criterion: string;
  readonly name: string;
  /** Every label, best first, the unranked label last. */
  readonly tiers: readonly { readonly label: string; readonly count: number }[];
}

/** What was found but not taken. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: SkipReason;
}

/**
 * `hidden`: its name begins with a point; `lock-file`: Excel's `~$…` beside an open file; `repeated`: found before under this or
 * another name; `other-format`: a table that is no .xlsx or .xlsm; `output`: what the command itself writes, or wrote before.
 */
export type SkipReason = "hidden" | "lock-file" | "repeated" | "other-format" | "output";
