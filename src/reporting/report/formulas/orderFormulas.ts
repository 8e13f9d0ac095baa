import { columnReference } from "../../../filling/formulas/formulaText";
import { cellAddress } from "../../../grid/address";
import { COMPARED_DECIMALS } from "../../../scoring/compare";
import { isUnranked } from "../../../scoring/groupNumbers";
import type { SheetCell } from "../../sheets/sheetToWrite";
import { areRankedTogether, ruleOf } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";
import { pointsIn } from "../board/resultCells";
import { columnKey } from "./mirrorBoard";
import type { Mirror, MirroredUnit } from "./mirrorBoard";
import { countedScore } from "./shownFormulas";

/** Worse than every rank. */
const NO_RANK = Number.MAX_SAFE_INTEGER;

export interface OrderFormulas {
  /** By row of the sheet: the keys, the unit's position, and – for the row as it is shown – which helper row stands there. */
  readonly contents: ReadonlyMap<number, readonly SheetCell[]>;
  /** The column, among those written, that says which helper row is shown in a row. */
  readonly shownColumn: number;
}

/**
 * Orders a section of units as `orderUnits` does, live: each unit's keys – without points, own rank where all are of one
 * ranking, points, rank of the total –
 * its position by these and then as the sheet has them, and for each row the unit whose turn it is. Numbers are compared as
 * decimals, rounded at nine places.
 *
 * @param ordered the section's units in the order in which they stand now
 */
export function orderFormulas(
  board: ReportBoard,
  mirror: Mirror,
  section: readonly MirroredUnit[],
  ordered: readonly number[],
  criterion: string,
): OrderFormulas {
  const root = board.rubric.criteria.id;
  const first = section[0]?.row ?? 1;
  const last = section[section.length - 1]?.row ?? 1;
  const column = mirror.nextColumn;
  const keys = criterion === root ? 3 : 4;
  const places = new Map(ordered.map((unitRow, index) => [unitRow, index + 1]));
  const rule = ruleOf(board, criterion);
  const isOneRanking = areRankedTogether(
    section.map(({ unit }) => unit),
    rule,
  );
  const contents = section.map(({ unit, row }, index): readonly [number, readonly SheetCell[]] => {
    const points = pointsOf(board, mirror, { unit, row }, criterion);
    const isOutside = rule !== undefined && isUnranked(unit.result.group, rule);
    const known = pointsIn(unit, criterion);
    const ownRank = unit.result.ranks[criterion] ?? null;
    const rootRank = unit.result.ranks[root] ?? null;
    const cells: SheetCell[] = [
      {
        formula: `=IF(ISNUMBER(${points}),0,1)${isOutside ? "+2" : ""}`,
        shown: (known === null ? 1 : 0) + (isOutside ? 2 : 0),
      },
      isOneRanking ? rankKey(mirror, row, criterion, ownRank, 0) : 0,
      {
        formula: `=IFERROR(-ROUND(${points},${String(COMPARED_DECIMALS)}),0)`,
        shown: known === null ? 0 : -known,
      },
      ...(criterion === root ? [] : [rankKey(mirror, row, root, rootRank, NO_RANK)]),
    ];
    const position = places.get(unit.unit.row) ?? index + 1;
    cells.push({ formula: `=1+SUMPRODUCT(--(${worseThan(column, keys, first, last, row)}))`, shown: position });
    const positions = columnReference(column + keys, first, last);
    const shownRow = section.findIndex((each) => places.get(each.unit.unit.row) === index + 1) + 1;
    cells.push({ formula: `=MATCH(${String(index + 1)},${positions},0)`, shown: shownRow });
    return [row, cells];
  });
  return { contents: new Map(contents), shownColumn: column + keys + 1 };
}

/** The points of a unit as an expression: a number, or anything else where they are unknown. */
function pointsOf(board: ReportBoard, mirror: Mirror, { unit, row }: MirroredUnit, criterion: string): string {
  const total = mirror.columns.get(columnKey(criterion, "total"));
  if (total !== undefined) return cellAddress(row, total);
  const score = mirror.columns.get(columnKey(criterion, "score"));
  return score === undefined ? "NA()" : countedScore(board, unit, cellAddress(row, score), criterion);
}

function rankKey(mirror: Mirror, row: number, criterion: string, rank: number | null, without: number): SheetCell {
  const column = mirror.columns.get(columnKey(criterion, "rank"));
  if (column === undefined) return without;
  const cell = cellAddress(row, column);
  return { formula: `=IF(ISNUMBER(${cell}),${cell},${String(without)})`, shown: rank ?? without };
}

/** Of the rows of a section those that come before a row: by the first key that differs, else by their place on the sheet. */
function worseThan(column: number, keys: number, first: number, last: number, row: number): string {
  let condition = `(ROW(${columnReference(column, first, last)})<ROW(${cellAddress(row, column)}))`;
  for (let key = keys - 1; key >= 0; key -= 1) {
    const range = columnReference(column + key, first, last);
    const own = cellAddress(row, column + key);
    condition = `((${range}<${own})+(${range}=${own})*${condition})`;
  }
  return `${condition}>0`;
}
