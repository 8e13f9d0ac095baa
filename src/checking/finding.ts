export type Severity = "error" | "warning" | "note";

/**
 * One thing a check says about a sheet. The sentence is made from it by `locales`. `Values` are the facts of that sentence.
 */
export interface FindingOf<Check extends string, Values> {
  readonly check: Check;
  readonly severity: Severity;
  /** Address such as "G9"; null when the finding is about the whole sheet. */
  readonly cell: string | null;
  readonly unit: string | null;
  /** Criterion id. */
  readonly criterion: string | null;
  readonly values: Values;
}
