import { cellAddress } from "../../grid/address";
import { numberFormatAt, valueAt } from "../../grid/grid";
import { toDecimal } from "../../scoring/compare";
import { round } from "../../scoring/round";
import type { AuditBasis } from "./audit";
import type { AuditBoard, AuditedUnit } from "./auditBoard";
import { basesOf, judgeNothing, UNKNOWN } from "./fact";
import type { Fact, Judgement } from "./fact";
import { findPercentCells } from "./percentCells";
import type { PercentCells } from "./percentCells";
import { commonDecimals, readCellNumber, shownNumber } from "./shownNumber";
import type { ShownNumber } from "./shownNumber";

/** Numbers without a percent sign are of 100 where the largest exceeds this. */
const LARGEST_SHARE = 2;

/**
 * Percentages against points and maximum: of an indicator against its printed score, of a total against the printed one and
 * against the one that follows from the scores.
 */
export function auditPercents(board: AuditBoard): readonly Fact[] {
  return findPercentCells(board).flatMap((cells) => auditColumn(board, cells));
}

/** A unit's percentage as printed; `shown` is null where the cell holds no number. */
export interface PrintedPercent {
  readonly unit: AuditedUnit;
  readonly row: number;
  readonly shown: ShownNumber | null;
}

/** The percentages printed for one criterion, as shares; empty cells are left out. */
export function readPercents(board: AuditBoard, { column, below }: PercentCells): readonly PrintedPercent[] {
  const { grid } = board;
  const cells = board.units.flatMap((unit) => {
    const row = unit.unit.row + below;
    const value = valueAt(grid, row, column);
    if (value === null || value === "") return [];
    return [{ unit, row, number: readCellNumber(value, numberFormatAt(grid, row, column)) }];
  });
  const plain = cells.flatMap(({ number }) => (number === null || number.isPercent ? [] : [number.value]));
  const isOfHundred = plain.some((value) => value > LARGEST_SHARE);
  const shares = cells.map(({ unit, row, number }) => {
    if (number === null || number.isPercent || !isOfHundred) return { unit, row, number };
    return { unit, row, number: { value: toDecimal(number.value / 100), decimals: number.decimals + 2 } };
  });
  const common = commonDecimals(shares.flatMap(({ number }) => number?.decimals ?? []));
  return shares.map(({ unit, row, number }) => ({
    unit,
    row,
    shown: number === null ? null : shownNumber(number.value, Math.max(number.decimals, common)),
  }));
}

function auditColumn(board: AuditBoard, cells: PercentCells): readonly Fact[] {
  const { node, column } = cells;
  const percents = readPercents(board, cells);
  const max = chooseMax(board, node, percents);
  return percents.flatMap(({ unit, row, shown }) =>
    basesOf(board, node).map((basis): Fact => {
      const entry = {
        sheet: board.grid.sheet,
        cell: cellAddress(row, column),
        unit: unit.unit.name,
        criterion: board.plan.nodes[node]?.id ?? "",
        output: "percent",
        printed: valueAt(board.grid, row, column),
        decimals: Math.max(0, (shown?.decimals ?? 0) - 2),
        ...judgePercent(board, unit, node, shown, max, basis),
        basis,
        reasons: [],
      } as const;
      return { entry, unit, node, shown };
    }),
  );
}

/** The rubric's maximum, unless it explains fewer percentages than the one the table itself prints. */
function chooseMax(board: AuditBoard, node: number, percents: readonly PrintedPercent[]): number {
  const { plan, scoreboard } = board;
  const max = plan.maxima[node] ?? NaN;
  const id = plan.nodes[node]?.id;
  const printed = scoreboard.layout.columns.find(({ criterion }) => criterion === id)?.printedMax ?? null;
  if (printed === null || printed === max) return max;
  const explained = (candidate: number): number =>
    percents.filter(
      ({ unit, shown }) => judgePercent(board, unit, node, shown, candidate, "printed").verdict !== "wrong",
    ).length;
  return Number.isNaN(max) || explained(printed) > explained(max) ? printed : max;
}

/** An exemption lowers a unit's own maximum below the column's. */
function judgePercent(
  { plan }: AuditBoard,
  unit: AuditedUnit,
  node: number,
  shown: ShownNumber | null,
  columnMax: number,
  basis: Exclude<AuditBasis, "other-table">,
): Judgement {
  if (!unit.submitted) return judgeNothing(shown !== null);
  const estimate = basis === "printed" ? unit.shown : unit.recomputed;
  const rubricMax = plan.maxima[node] ?? NaN;
  const own = estimate.value.maxima[node] ?? NaN;
  const max = own < rubricMax ? own : columnMax;
  const points = estimate.value.values[node] ?? NaN;
  if (!Number.isFinite(points) || !(max > 0)) return UNKNOWN;
  const low = estimate.low.values[node] ?? NaN;
  const high = estimate.high.values[node] ?? NaN;
  const expected = { kind: "number", value: points / max, low: low / max, high: high / max } as const;
  if (shown === null) return { expected, verdict: "unknown" };
  if (toDecimal(round(points / max, shown.decimals)) === shown.value) return { expected, verdict: "agrees" };
  const meets = toDecimal(shown.low * max) <= high && low <= toDecimal(shown.high * max);
  return { expected, verdict: meets ? "rounding" : "wrong" };
}
