import { foldText } from "../../../reading/text/foldText";
import { exceeds, toDecimal } from "../../../scoring/compare";
import type { AuditEntry, AuditExpectation, AuditReason, AuditVerdict } from "../audit";
import type { NumbersByQuantity } from "./fitColumns";
import { isRead, rangeOf } from "./quantity";
import type { PrintedQuantity } from "./quantity";

/**
 * An entry for every cell whose quantity another cell shows as well. Neither is known to be right: where they differ, each
 * cell gets an entry that names the other.
 */
export function compareCells(known: NumbersByQuantity, rubricYear: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const { numbers } of known.values()) {
    for (const cells of numbers.values()) {
      if (cells.length < 2) continue;
      for (const cell of cells) entries.push(compareCell(cell, cells, rubricYear));
    }
  }
  return entries;
}

function compareCell(cell: PrintedQuantity, cells: readonly PrintedQuantity[], rubricYear: number): AuditEntry {
  let worst: AuditVerdict = "agrees";
  let against: PrintedQuantity | null = null;
  const reasons: AuditReason[] = [];
  for (const other of cells) {
    if (other === cell) continue;
    const verdict = verdictOf(cell, other);
    if (against === null || SEVERITY[verdict] > SEVERITY[worst]) {
      worst = verdict;
      against = other;
    }
    if (verdict === "wrong") {
      reasons.push({ code: "other-table-differs", sheet: other.sheet, cell: other.cell, value: other.printed });
    }
  }
  const { sheet, name, criterion, output, year, printed, decimals } = cell;
  return {
    sheet,
    cell: cell.cell,
    unit: name,
    criterion,
    output,
    ...(year < rubricYear && { year: "previous" as const }),
    printed,
    decimals,
    expected: expectationOf(against ?? cell),
    verdict: worst,
    basis: "other-table",
    reasons,
  };
}

const SEVERITY: Readonly<Record<AuditVerdict, number>> = { agrees: 0, unknown: 1, rounding: 2, wrong: 3 };

function verdictOf(cell: PrintedQuantity, other: PrintedQuantity): AuditVerdict {
  if (cell.number === null && other.number === null) {
    return foldText(String(cell.printed)) === foldText(String(other.printed)) ? "agrees" : "wrong";
  }
  if (cell.number === null || other.number === null) return "unknown";
  if (toDecimal(cell.number) === toDecimal(other.number)) return "agrees";
  if (cell.output === "rank" || cell.low === null || cell.high === null) return "wrong";
  // Numbers that only share an end, such as 2.25 and 2.26, are no roundings of one number.
  const meets = exceeds(other.high ?? -Infinity, cell.low) && exceeds(cell.high, other.low ?? Infinity);
  return meets ? "rounding" : "wrong";
}

function expectationOf(cell: PrintedQuantity): AuditExpectation {
  if (!isRead(cell)) return { kind: "label", labels: [String(cell.printed)] };
  if (cell.output === "rank") return { kind: "rank", rank: cell.number, best: cell.number, worst: cell.number };
  return { kind: "number", ...rangeOf(cell) };
}
