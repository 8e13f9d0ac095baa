import type { AuditBasis, AuditExpectation, AuditOutput, AuditReason, AuditVerdict } from "../checking/audit/audit";
import type { AuditCounts } from "../checking/audit/groupEntries";
import type { Statement } from "../checking/audit/statements/statement";
import type {
  StatementExpectation,
  StatementReason,
  StatementVerdict,
} from "../checking/audit/statements/statementAudit";
import type { UnitMatch } from "../checking/audit/tables/quantity";
import type { TableProblem } from "../checking/audit/tables/tableProblem";
import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { CellValue } from "../grid/grid";
import type { YearComparison } from "../reporting/compareYears/yearComparison";
import type { PreviousComparison, PreviousProblem } from "./previousComparison";

/**
 * The object that `npx cqdt audit --json` prints. A contract: fields may be added, none changed. Points are as the sheet
 * gives them, percentages shares 0–1; sentences are in the chosen language.
 *
 * ```jsonc
 * { "file": "…",
 *   "sheets": [{ "sheet": "Bảng 1", "rubric": "cao-bang-2020-so",
 *     "counts": { "agrees": 58, "rounding": 0, "wrong": 2, "unknown": 0 },
 *     "cells": [{ "cell": "D7", "unit": "Sở Y tế", "criterion": "total", "output": "rank", "printed": 3, "verdict": "wrong",
 *       "message": "Ô D7 (Sở Y tế – thứ hạng: Tổng điểm) ghi 3. …",
 *       "checks": [{ "basis": "recomputed", "verdict": "wrong", "expected": { "kind": "rank", "rank": 2, "best": 2, "worst": 2 },
 *         "reasons": [{ "code": "swapped-ranks", "unit": "Sở Nội vụ", "cell": "D8" }] }] }] }],
 *   "matches": [{ "sheet": "Bảng 2", "cell": "B9", "written": "Sở LĐ-TB&XH", "unit": "Sở Lao động - Thương binh và Xã hội" }],
 *   "problems": [{ "code": "unit-twice", "sheet": "Bảng 2", "message": "…" }],
 *   "statements": [{ "text": "11/24 đơn vị", "kind": "tier-count", "verdict": "wrong", "rubric": "cao-bang-2020-so",
 *     "criterion": "total", "units": [], "expected": { "kind": "count", "value": 12 }, "reasons": [{ "code": "count-differs", … }],
 *     "message": "Theo các bảng: 12 đơn vị. …" }],
 *   "previous": [{ "rubric": "cao-bang-2020-so", "year": 2019, "source": "columns", "sheet": "Bảng 1", "previousSheets": ["Bảng 1", "Bảng 2"],
 *     "criteria": ["total", "infrastructure"], "otherScale": [], "added": [], "dropped": [],
 *     "units": [{ "name": "Sở Lao động, TB&XH", "row": 13, "previous": { "name": "Sở Lao động, TB&XH", "match": "same" },
 *       "points": { "infrastructure": { "previous": 3.9, "current": 8, "change": 4.1 } }, "percents": {},
 *       "ranks": { "total": { "previous": 19, "current": 6, "change": 13 } } }],
 *     "gone": [], "missingThen": [], "repeated": [], "repeatedNow": [] }],
 *   "previousProblems": [{ "code": "previous-units-unknown", "sheet": "Bảng 1", "previousSheet": "2019", "units": ["…"], "message": "…" }] }
 * ```
 */
export interface AuditContract {
  readonly file: string;
  readonly sheets: readonly ContractSheet[];
  /** Units written otherwise than the name all tables share. */
  readonly matches: readonly UnitMatch[];
  /** What could not be compared. */
  readonly problems: readonly (TableProblem & { readonly message: string })[];
  /** In the order of the text; null without `--text`. */
  readonly statements: readonly ContractStatement[] | null;
  /** Each rubric's main board beside an earlier year, where one is known; `change` of a rank: places climbed. */
  readonly previous: readonly ContractPrevious[];
  /** Why boards are not compared with the earlier year that was named, and pairs of names that nothing has a use for. */
  readonly previousProblems: readonly ContractPreviousProblem[];
}

/** What the two years have in common and how the units moved; see `PreviousComparison` and `YearComparison`. */
interface ContractPrevious
  extends
    Pick<PreviousComparison, "year" | "source" | "sheet" | "previousSheets">,
    Pick<PreviousComparison, "criteria" | "otherScale" | "added" | "dropped">,
    YearComparison {
  /** The rubric's id. */
  readonly rubric: string;
}

export type ContractPreviousProblem = (PreviousProblem | ({ readonly code: "pair-unused" } & UnitPair)) & {
  readonly message: string;
};

export interface ContractSheet {
  readonly sheet: string;
  /** The rubric's id. */
  readonly rubric: string;
  /** How many cells there are of each verdict. */
  readonly counts: AuditCounts;
  /** Every cell that was audited, row by row. */
  readonly cells: readonly ContractCell[];
}

interface ContractCell {
  readonly cell: string;
  readonly unit: string | null;
  readonly criterion: string;
  readonly output: AuditOutput;
  readonly year?: "previous";
  readonly printed: CellValue;
  readonly verdict: AuditVerdict;
  readonly message: string;
  /** One for each basis the cell was held against. */
  readonly checks: readonly ContractCheck[];
}

interface ContractStatement {
  /** The words of the text themselves. */
  readonly text: string;
  readonly kind: Statement["kind"];
  readonly verdict: StatementVerdict;
  readonly rubric: string | null;
  readonly criterion: string | null;
  readonly units: readonly string[];
  readonly expected: StatementExpectation | null;
  readonly reasons: readonly StatementReason[];
  readonly message: string;
}

interface ContractCheck {
  readonly basis: AuditBasis;
  readonly verdict: AuditVerdict;
  readonly expected: AuditExpectation;
  readonly reasons: readonly AuditReason[];
}
