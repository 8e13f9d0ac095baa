import { quantityKey } from "../../../checking/audit/tables/quantity";
import type { QuantityOutput } from "../../../checking/audit/tables/quantity";
import type { Evaluation } from "../../../evaluation/evaluation";
import { cellAddress, parseAddress } from "../../../grid/address";
import { valueAt } from "../../../grid/grid";
import { indicatorsOf, findCriterion } from "../../../rubric/tree";
import { toDecimal } from "../../../scoring/compare";
import { matchCriteria } from "../../compareYears/matchCriteria";
import type { UnitMovement } from "../../compareYears/yearComparison";
import type { ReportBoard } from "./reportBoard";
import type { SourceCell } from "../report";
import type { UnitResult } from "../../../scoring/results";
import type { ReportInput } from "../reportInput";

/** Where the earlier year's numbers stand, and the tiers that its own board gives. */
export interface PreviousCells {
  readonly points: (movement: UnitMovement | null, criterion: string) => readonly SourceCell[];
  readonly rank: (movement: UnitMovement | null, criterion: string) => readonly SourceCell[];
  /** Null where the earlier year has no board of its own, or does not know the unit. */
  readonly unit: (movement: UnitMovement | null) => UnitResult | null;
  /** The earlier criterion that this one continues, where the earlier year has a board of its own. */
  readonly criterion: (criterion: string) => string | null;
  /** Whether one of these cells holds the number, as a number or as a text that says it. */
  readonly holds: (cell: SourceCell, value: number) => boolean;
}

type PreviousSources = Pick<ReportInput, "previousBoard" | "quantities">;

/** Finds the cells of the earlier year; none where they are not known. */
export function locatePrevious(
  board: Pick<ReportBoard, "rubric" | "previous">,
  { previousBoard, quantities = [] }: PreviousSources,
): PreviousCells {
  return previousBoard == null ? inTables(board, quantities) : onBoard(board, previousBoard);
}

function onBoard({ rubric }: Pick<ReportBoard, "rubric">, earlier: Evaluation): PreviousCells {
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
    holds: ({ cell }, value) => {
      const area = parseAddress(cell);
      const held = area === null ? null : valueAt(earlier.grid, area.row, area.column);
      return typeof held === "number" && toDecimal(held) === toDecimal(value);
    },
  };
}

function inTables(
  { previous }: Pick<ReportBoard, "previous">,
  quantities: NonNullable<PreviousSources["quantities"]>,
): PreviousCells {
  const year = previous?.year ?? null;
  const known = new Map<string, SourceCell>();
  const numbers = new Map<string, number>();
  const shared = new Map<string, string>();
  for (const quantity of quantities) {
    if (quantity.year !== year || quantity.number === null) continue;
    numbers.set(`${quantity.sheet}!${quantity.cell}`, toDecimal(quantity.number));
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
    holds: ({ sheet, cell }, value) => numbers.get(`${sheet}!${cell}`) === toDecimal(value),
  };
}
