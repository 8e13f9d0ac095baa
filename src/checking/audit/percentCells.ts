import { numberFormatAt, valueAt } from "../../grid/grid";
import { readHeadingText } from "../../reading/headings/readHeadingText";
import { readOutputName } from "../../reading/headings/readOutputName";
import { foldText } from "../../reading/text/foldText";
import type { AuditBoard, AuditedUnit } from "./auditBoard";
import { readCellNumber } from "./shownNumber";

/** Where a table shows the percentages of one criterion. */
export interface PercentCells {
  /** Of the plan. */
  readonly node: number;
  /** 1-based column. */
  readonly column: number;
  /** Rows below each unit's own: 0 for a column of percentages, 1 where a row of them follows each unit's points. */
  readonly below: 0 | 1;
}

/** Columns headed as percentages of a total or an indicator, and rows of percentages below the units' points. */
export function findPercentCells(board: AuditBoard): readonly PercentCells[] {
  const { plan, pointsColumns } = board;
  const columns = plan.nodes.flatMap(({ id }, node): readonly PercentCells[] => {
    const column = board.columnOf(id, "percent");
    return column === null ? [] : [{ node, column, below: 0 }];
  });
  const found = new Set(columns.map(({ node }) => node));
  const ofIndicators = findIndicatorPercents(board).filter(({ node }) => !found.has(node));
  for (const { node } of ofIndicators) found.add(node);
  const rows = findPercentRows(board, pointsColumns).filter(({ node }) => !found.has(node));
  return [...columns, ...ofIndicators, ...rows];
}

function findIndicatorPercents({ plan, scoreboard }: AuditBoard): readonly PercentCells[] {
  const { columns, unmatched, duplicates } = scoreboard.layout;
  const nodes = new Map<string, number>();
  plan.nodes.slice(0, plan.indicatorCount).forEach(({ id, name, aliases = [] }, node) => {
    const heading = columns
      .find(({ criterion }) => criterion === id)
      ?.heading.split(" / ")
      .at(-1);
    for (const text of [name, ...aliases, heading ?? name]) nodes.set(foldText(readHeadingText(text).name), node);
  });
  return [...unmatched, ...duplicates].flatMap(({ column, heading }): readonly PercentCells[] => {
    const parts = heading.split(" / ").map((part) => foldText(readHeadingText(part).name));
    const place = parts.findLastIndex((part) => readOutputName(part)?.output === "percent");
    if (place === -1) return [];
    const of = readOutputName(parts[place] ?? "")?.of ?? "";
    const names = of === "" ? parts.filter((_, index) => index !== place).reverse() : [of];
    const node = names.map((name) => nodes.get(name)).find((candidate) => candidate !== undefined);
    return node === undefined ? [] : [{ node, column, below: 0 }];
  });
}

/** A row below units' rows counts when most of its cells under points are percentages. */
function findPercentRows(board: AuditBoard, pointsColumns: readonly (number | null)[]): readonly PercentCells[] {
  const unitRows = new Set(board.units.map(({ unit }) => unit.row));
  const isPercent = ({ unit }: AuditedUnit, column: number): boolean => {
    const row = unit.row + 1;
    return (
      !unitRows.has(row) &&
      readCellNumber(valueAt(board.grid, row, column), numberFormatAt(board.grid, row, column))?.isPercent === true
    );
  };
  return pointsColumns.flatMap((column, node): readonly PercentCells[] => {
    if (column === null) return [];
    return board.units.some((unit) => isPercent(unit, column)) ? [{ node, column, below: 1 }] : [];
  });
}
