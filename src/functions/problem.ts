/** Why a custom function gives an error instead of a result. */
export type FunctionProblem =
  | { readonly code: "unknown-rubric"; readonly rubric: string; readonly known: readonly string[] }
  | {
      readonly code: "unknown-criterion";
      readonly rubric: string;
      readonly criterion: string;
      readonly known: readonly string[];
    }
  | { readonly code: "no-tiers"; readonly criterion: string; readonly parts: readonly string[] }
  | {
      readonly code: "unknown-tier";
      readonly tier: string;
      readonly criterion: string;
      readonly known: readonly string[];
    }
  | { readonly code: "no-minimum"; readonly tier: string; readonly criterion: string }
  | {
      readonly code: "minimum-of-each";
      readonly tier: string;
      readonly criterion: string;
      readonly parts: readonly string[];
    }
  | {
      readonly code: "minimum-elsewhere";
      readonly tier: string;
      readonly criterion: string;
      readonly parts: readonly string[];
    }
  | { readonly code: "not-ranked"; readonly criterion: string; readonly parts: readonly string[] }
  | { readonly code: "open-maximum"; readonly criterion: string }
  | { readonly code: "open-minimum"; readonly criterion: string }
  | {
      readonly code: "wrong-count";
      readonly expected: number;
      readonly given: number;
      readonly criteria: readonly string[];
    }
  | { readonly code: "not-one-line" }
  | {
      readonly code: "wrong-width";
      readonly expected: number;
      readonly given: number;
      readonly criteria: readonly string[];
    }
  | { readonly code: "no-parts"; readonly criterion: string }
  | { readonly code: "not-a-score"; readonly criterion: string; readonly text: string; readonly row: number | null }
  | { readonly code: "not-a-total"; readonly text: string; readonly position: number }
  | { readonly code: "not-a-number"; readonly text: string }
  | { readonly code: "not-a-name"; readonly text: string }
  | { readonly code: "total-not-among-totals"; readonly total: number }
  | {
      readonly code: "wrong-length";
      readonly part: "total" | "groups" | "tieBreaks";
      readonly expected: number;
      readonly given: number;
    }
  | { readonly code: "bad-position"; readonly position: string; readonly count: number }
  | { readonly code: "position-of-other-total"; readonly position: number; readonly total: number }
  | { readonly code: "position-needed"; readonly total: number; readonly count: number }
  | { readonly code: "tie-break-outside"; readonly criterion: string; readonly criteria: readonly string[] }
  | { readonly code: "tie-break-needed"; readonly total: number; readonly criteria: readonly string[] };

/** Problems with a name show #N/A, as Excel's own look-ups do; all others #VALUE!. */
export function errorCodeOf(problem: FunctionProblem): "#N/A" | "#VALUE!" {
  switch (problem.code) {
    case "unknown-rubric":
    case "unknown-criterion":
    case "unknown-tier":
    case "no-tiers":
    case "no-minimum":
    case "minimum-of-each":
    case "minimum-elsewhere":
    case "not-ranked":
    case "open-maximum":
    case "open-minimum":
    case "total-not-among-totals":
      return "#N/A";
    default:
      return "#VALUE!";
  }
}
