import type { BoardCell } from "./board";

/** Where a finding about a score is. */
export function locate({ cell, unit, indicator }: BoardCell): {
  readonly cell: string;
  readonly unit: string;
  readonly criterion: string;
} {
  return { cell, unit: unit.name, criterion: indicator.criterion.id };
}
