import type { CheckName, Severity } from "../checking/finding";
import type { UnitResult } from "../scoring/results";

/** The object that `npx cqdt evaluate --json` prints. A contract: fields may be added, none changed. */
export interface Contract {
  readonly file: string;
  readonly sheet: string;
  /** The rubric's id. */
  readonly rubric: string;
  readonly reading: ContractReading;
  readonly findings: readonly ContractFinding[];
  readonly units: readonly UnitResult[];
}

/** Rows are 1-based; columns are letters. */
export interface ContractReading {
  readonly headingRows: readonly number[];
  readonly unitColumn: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ContractColumn[];
}

interface ContractColumn {
  readonly criterion: string;
  readonly column: string;
  readonly heading: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface ContractFinding {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly criterion: string | null;
  /** In the chosen language. */
  readonly message: string;
}
