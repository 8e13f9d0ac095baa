import { quantityKey } from "../../checking/audit/tables/quantity";
import type { QuantityOutput } from "../../checking/audit/tables/quantity";
import type { Evaluation } from "../../evaluation/evaluation";
import { cellAddress } from "../../grid/address";
import { indicatorsOf, findCriterion } from "../../rubric/tree";
import { matchCriteria } from "../compareYears/matchCriteria";
import type { UnitMovement } from "../compareYears/yearComparison";
import type { ReportBoard } from "../report/board/reportBoard";
import type { SourceCell } from "../report/report";
import type { UnitResult } from "../../scoring/results";
import type { SentenceSources } from "./sentenceSection";

/** Where the earlier year's numbers stand, and the tiers that its own board gives. */
export interface PreviousCells {
  readonly points: (movement: UnitMovement | null, criterion: string) => readonly SourceCell[];
  readonly rank: (movement: UnitMovement | null, criterion: string) => readonly SourceCell[];
  /** Null where the earlier year has no board of its own, or does not know the unit. */
  readonly unit: (movement: UnitMovement | null) => UnitResult | null;
  /** The earlier criterion that this one continues, where the earlier year has a board of its own. */
  readonly criterion: (criterion: string) => string | null;
}

/** Finds the cells of the earlier year; none where they are not known. */
export function locatePrevious(board: ReportBoard, { previousBoard, quantities = [] }: SentenceSources): PreviousCells {
  return previousBoard == null ? inTables(board, quantities) : onBoard(board, previousBoard);
}

function onBoard({ rubric }: ReportBoard, earlier: Evaluation): PreviousCells {
  const matches = new Map(matchCriteria(rubric, earlier.rubric).map((match) => [match.criterion, match.previous]));
  const byName = new Map(earlier.units.map((unit) => [unit.name, unit]));
  const { sheet, columns, outputs } = earlier.scoreboard.layout;
  const unit = (movement: UnitMovement | null): UnitResult | null => byName.get(movement?.previous?.name ?? "") ?? null;
  const cells = (movement: UnitMovement | null, id: string, output: "total" | "rank"): readonly SourceCell[] => {
    const found = unit(movement);
    const criterion = findCriterion(earlier.rubric.criteria, matches.get(id) ?? "");
    if (found === null || criterion === undefined) return [];
    const at = (column: number): SourceCell => ({ sheet, cell: cellAddress(found.row, column) });
    const own = outputs.find((each) => each.criterion === criterion.id && each.output === output);
    if (own !== undefined) return [at(own.column)];
    const leaves = new Set(indicatorsOf(criterion).map((leaf) => leaf.id));
    return columns.flatMap(({ criterion: leaf, column }) => (leaves.has(leaf) ? [at(column)] : []));
  };
  return {
    points: (movement, id) => cells(movement, id, "total"),
    rank: (movement, id) => cells(movement, id, "rank"),
    unit,
    criterion: (id) => matches.get(id) ?? null,
  };
}

function inTables({ previous }: ReportBoard, quantities: NonNullable<SentenceSources["quantities"]>): PreviousCells {
  const year = previous?.year ?? null;
  const known = new Map<string, SourceCell>();
  const shared = new Map<string, string>();
  for (const quantity of quantities) {
    if (quantity.year !== year || quantity.number === null) continue;
    const key = `${quantityKey(quantity)}/${quantity.unit}`;
    shared.set(quantity.name, quantity.unit);
    if (!known.has(key)) known.set(key, { sheet: quantity.sheet, cell: quantity.cell });
  }
  const cells = (
    movement: UnitMovement | null,
    id: string,
    outputs: readonly QuantityOutput[],
  ): readonly SourceCell[] => {
    const unit = shared.get(movement?.previous?.name ?? "");
    if (unit === undefined || year === null) return [];
    const found = outputs.flatMap(
      (output) => known.get(`${quantityKey({ criterion: id, output, year })}/${unit}`) ?? [],
    );
    return found.slice(0, 1);
  };
  return {
    points: (movement, id) => cells(movement, id, ["total", "score"]),
    rank: (movement, id) => cells(movement, id, ["rank"]),
    unit: () => null,
    criterion: () => null,
  };
}
