import { cellAddress } from "../../../grid/address";
import type { AuditReason } from "../audit";
import type { AuditBoard, AuditedUnit } from "../auditBoard";
import { isRight } from "../fact";
import type { Fact } from "../fact";

/** All facts of a table, as the search for reasons looks them up. */
export interface CaseFile {
  readonly board: AuditBoard;
  readonly facts: readonly Fact[];
  /** By cell: the fact of each basis. */
  readonly byCell: ReadonlyMap<string, readonly Fact[]>;
  /** Each fact's place among those of its column and basis, in sheet order. */
  readonly places: ReadonlyMap<Fact, ColumnPlace>;
  /** Percentages of indicators, by unit's index and node: "3 0". */
  readonly percents: ReadonlyMap<string, Fact>;
  /** Other units with the very same scores, by unit's index. */
  readonly twins: ReadonlyMap<number, readonly AuditedUnit[]>;
}

export interface ColumnPlace {
  readonly column: readonly Fact[];
  readonly at: number;
}

const FEWEST_SCORES = 3;

export function openCase(board: AuditBoard, facts: readonly Fact[]): CaseFile {
  const byCell = new Map<string, Fact[]>();
  for (const fact of facts) {
    const others = byCell.get(fact.entry.cell);
    if (others === undefined) byCell.set(fact.entry.cell, [fact]);
    else others.push(fact);
  }
  const percents = facts.flatMap((fact) =>
    fact.entry.output === "percent" && fact.node < board.plan.indicatorCount
      ? [[`${fact.unit.index} ${fact.node}`, fact] as const]
      : [],
  );
  return {
    board,
    facts,
    byCell,
    places: placeFacts(facts),
    percents: new Map(percents),
    twins: findTwins(board),
  };
}

function placeFacts(facts: readonly Fact[]): ReadonlyMap<Fact, ColumnPlace> {
  const columns = new Map<string, Fact[]>();
  const places = new Map<Fact, ColumnPlace>();
  for (const fact of facts) {
    const { output, criterion, basis } = fact.entry;
    const key = `${output} ${basis} ${criterion}`;
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    places.set(fact, { column, at: column.length });
    column.push(fact);
  }
  return places;
}

/** Units of the same scores; fewer than three scores, or scores that are all alike, are no coincidence worth telling. */
function findTwins({ units, plan }: AuditBoard): ReadonlyMap<number, readonly AuditedUnit[]> {
  const byScores = new Map<string, AuditedUnit[]>();
  for (const unit of units) {
    const points = unit.recomputed.value.values.slice(0, plan.indicatorCount);
    if (new Set(points).size < FEWEST_SCORES || points.some(Number.isNaN)) continue;
    const key = points.join(" ");
    const others = byScores.get(key);
    if (others === undefined) byScores.set(key, [unit]);
    else others.push(unit);
  }
  return new Map(
    [...byScores.values()].flatMap((units) =>
      units.map((unit) => [unit.index, units.filter((other) => other !== unit)] as const),
    ),
  );
}

/** The cell with a unit's name. */
function nameCell({ scoreboard }: AuditBoard, { unit }: AuditedUnit): string {
  return cellAddress(unit.row, scoreboard.layout.unitColumn);
}

/** The cell with a unit's points of a node; `null` where the table has no such column. */
export function pointsCell({ pointsColumns }: AuditBoard, { unit }: AuditedUnit, node: number): string | null {
  const column = pointsColumns[node] ?? null;
  return column === null ? null : cellAddress(unit.row, column);
}

/** Whether some fact of the cell is wrong. */
export function isWrong({ byCell }: CaseFile, cell: string | null): boolean {
  return cell !== null && (byCell.get(cell) ?? []).some(({ entry }) => entry.verdict === "wrong");
}

/** The cell is right on its other basis. */
export function isRightOtherwise({ byCell }: CaseFile, { entry }: Fact): boolean {
  return (byCell.get(entry.cell) ?? []).some((other) => other.entry.basis !== entry.basis && isRight(other));
}

/** The cell above or below shows the same number. */
export function neighbourReasons({ places }: CaseFile, fact: Fact): readonly AuditReason[] {
  const { column, at } = places.get(fact) ?? { column: [], at: 0 };
  return [column[at - 1], column[at + 1]].flatMap((other): readonly AuditReason[] => {
    if (fact.shown === null || other?.shown?.value !== fact.shown.value) return [];
    return [{ code: "neighbour-value", unit: other.unit.unit.name, cell: other.entry.cell }];
  });
}

/** Other units whose scores are the very same: one row was copied from the other. */
export function copiedRows({ board, twins }: CaseFile, { unit }: Fact): readonly AuditReason[] {
  return (twins.get(unit.index) ?? []).map((twin) => ({
    code: "copied-row",
    unit: twin.unit.name,
    cell: nameCell(board, twin),
  }));
}
