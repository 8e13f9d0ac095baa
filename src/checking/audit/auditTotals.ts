import { cellOf, isPrintedParent } from "./auditBoard";
import type { AuditBoard, AuditedUnit } from "./auditBoard";
import { BASES, judgeNothing, judgeNumber } from "./fact";
import type { Fact } from "./fact";
import { readCellNumber } from "./shownNumber";

/**
 * Subtotals and totals against what follows from the scores and, above printed subtotals, against those too: a total may
 * agree with the one and not with the other.
 */
export function auditTotals(board: AuditBoard): readonly Fact[] {
  const { plan } = board;
  const facts: Fact[] = [];
  for (let node = plan.indicatorCount; node <= plan.root; node++) {
    const column = board.pointsColumns[node] ?? null;
    if (column === null) continue;
    const hasSubtotals = (plan.children[node] ?? []).some((child) => isPrintedParent(board, child));
    for (const unit of board.units) facts.push(...auditTotal(board, unit, node, column, hasSubtotals));
  }
  return facts;
}

function auditTotal(
  board: AuditBoard,
  unit: AuditedUnit,
  node: number,
  column: number,
  hasSubtotals: boolean,
): readonly Fact[] {
  const { cell, printed, numberFormat } = cellOf(board, unit, column);
  if (printed === null || printed === "") return [];
  const shown = unit.printed[node] ?? null;
  return BASES.flatMap((basis): readonly Fact[] => {
    if (basis === "printed" && !hasSubtotals) return [];
    const { value, low, high } = basis === "printed" ? unit.step : unit.recomputed;
    const judgement = unit.submitted
      ? judgeNumber(shown, value.values[node] ?? NaN, low.values[node] ?? NaN, high.values[node] ?? NaN)
      : judgeNothing(readCellNumber(printed, numberFormat) !== null);
    const entry = {
      sheet: board.grid.sheet,
      cell,
      unit: unit.unit.name,
      criterion: board.plan.nodes[node]?.id ?? "",
      output: "total",
      printed,
      decimals: shown?.decimals ?? 0,
      ...judgement,
      basis,
      reasons: [],
    } as const;
    return [{ entry, unit, node, shown }];
  });
}
