import { parseAddress } from "../../grid/address";
import { valueAt } from "../../grid/grid";
import { toDecimal } from "../../scoring/compare";
import { round } from "../../scoring/round";
import { openBoard } from "../board";
import { decimalsOf } from "../decimalsOf";
import { maxCell } from "../headingCell";
import type { AuditEntry } from "./audit";
import type { AuditBoard } from "./auditBoard";
import { readPercents } from "./auditPercents";
import type { PrintedPercent } from "./auditPercents";
import { findPercentCells } from "./percentCells";

/** Fewer percentages do not tell a maximum. */
const FEWEST = 3;
/** The share of a column's percentages that must be of one maximum. */
const MOST = 0.9;

/** A maximum that percentages are of, `low` to `high` by their rounding, and how many of them. */
interface Implied {
  readonly low: number;
  readonly high: number;
  readonly cells: number;
}

/** The maxima that headings print against the percentages below: what 16 points and 88,89 % are of is 18. */
export function auditHeadings(board: AuditBoard): readonly AuditEntry[] {
  const { columns, outputs } = board.scoreboard.layout;
  const headed = [...outputs.filter(({ output }) => output === "total"), ...columns];
  const printedMaxima = new Map(
    headed.map(({ criterion, column, printedMax }) => [criterion, { column, printedMax }] as const),
  );
  const checks = openBoard(board.grid, board.scoreboard, board.rubric);
  return findPercentCells(board).flatMap((cells): readonly AuditEntry[] => {
    const criterion = board.plan.nodes[cells.node]?.id ?? "";
    const { column, printedMax } = printedMaxima.get(criterion) ?? { column: 0, printedMax: null };
    if (printedMax === null) return [];
    const implied = impliedMax(readPercents(board, cells), cells.node);
    if (implied === null) return [];
    const { low, high } = implied;
    const cell = maxCell(checks, column);
    const at = parseAddress(cell);
    const agrees = low <= printedMax && printedMax <= high;
    const value = agrees ? printedMax : simplest(low, high);
    return [
      {
        sheet: board.grid.sheet,
        cell,
        unit: null,
        criterion,
        output: "max",
        printed: at === null ? null : valueAt(board.grid, at.row, at.column),
        decimals: decimalsOf(printedMax),
        expected: { kind: "number", value, low, high },
        verdict: agrees ? "agrees" : "wrong",
        basis: "printed",
        reasons: agrees ? [] : [{ code: "heading-max", printed: printedMax, implied: value, cells: implied.cells }],
      },
    ];
  });
}

/** The maximum that at least nine in ten of the percentages share; `null` where there is none. */
function impliedMax(percents: readonly PrintedPercent[], node: number): Implied | null {
  const ranges = percents.flatMap(({ unit, shown }) => {
    const low = unit.shown.low.values[node] ?? NaN;
    const high = unit.shown.high.values[node] ?? NaN;
    if (shown === null || !(low > 0) || !(shown.low > 0)) return [];
    return [{ low: toDecimal(low / shown.high), high: toDecimal(high / shown.low) }];
  });
  if (ranges.length < FEWEST) return null;
  // Where most ranges overlap: +1 at each lower end, -1 after each upper end.
  const ends = ranges
    .flatMap(({ low, high }) => [
      { at: low, step: 1 },
      { at: high, step: -1 },
    ])
    .sort((one, other) => one.at - other.at || other.step - one.step);
  let depth = 0;
  let best: Implied | null = null;
  for (const [index, { at, step }] of ends.entries()) {
    depth += step;
    if (step === 1 && depth > (best?.cells ?? 0)) best = { low: at, high: ends[index + 1]?.at ?? at, cells: depth };
  }
  return best !== null && best.cells >= Math.max(FEWEST, MOST * ranges.length) ? best : null;
}

/** The number with the fewest decimals from `low` to `high`. */
function simplest(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let decimals = 0; decimals < 6; decimals++) {
    const candidate = round(middle, decimals);
    if (candidate >= low && candidate <= high) return candidate;
  }
  return toDecimal(middle);
}
