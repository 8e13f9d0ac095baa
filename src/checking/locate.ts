import { cellAddress } from "../grid/address";
import type { BoardCell } from "./board";

/** Where a finding about a score is. */
export function locate({ row, column, unit, indicator }: BoardCell): {
  readonly cell: string;
  readonly unit: string;
  readonly criterion: string;
} {
  return { cell: cellAddress(row, column), unit: unit.name, criterion: indicator.criterion.id };
}
