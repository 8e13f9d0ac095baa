import { columnReference } from "../../../filling/formulas/formulaText";
import { cellAddress } from "../../../grid/address";
import type { Output } from "../../../reading/scoreboard";
import type { SheetCell } from "../../sheets/sheetToWrite";
import type { TableFormulas, TablePlace } from "../../sheets/tableFormulas";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { NOTHING } from "../board/resultCells";
import type { ReportTable } from "../report";
import { DRAWN_TABLES } from "../robustness/rangesTable";
import { mirrorBoard } from "./mirrorBoard";
import type { Mirror, MirroredUnit } from "./mirrorBoard";
import { orderFormulas } from "./orderFormulas";
import { shownFormula } from "./shownFormulas";

const SORTED_BY_OWN = ["criterion", "movement", "lacking"];

/**
 * Writes the live formulas of a report's table of units: the scores are repeated in hidden helper columns, their results
 * computed beside, the units ordered by them, and each row of the table shows the unit whose turn it is. No array formulas, no
 * function younger than Excel 2013. Units that submitted nothing and rows that are no units keep their values, and so do
 * tables of counts and of draws. See `TableFormulas`.
 */
export function writeTableFormulas(board: ReportBoard, table: ReportTable, place: TablePlace): TableFormulas | null {
  if (table.id.startsWith(`${DRAWN_TABLES}:`)) return null;
  const sections = sectionsOf(board, table, place);
  const units = sections.flatMap(({ members }) => members);
  const outputs: readonly Output[] = ["total", "percent", "tier", "rank", "shortfall"];
  const mirror = mirrorBoard(board, units, place.helperColumn, outputs);
  if (mirror === null) return null;
  const [kind, id] = [table.id.slice(0, table.id.indexOf(":")), table.id.slice(table.id.indexOf(":") + 1)];
  const criterion = SORTED_BY_OWN.includes(kind) ? id : board.rubric.criteria.id;
  const live = table.columns.flatMap((column, index) => (column.kind === "order" ? [] : [{ column, index }]));
  const values = new Map(table.rows.flatMap((row) => (row.kind === "unit" ? [[row.unitRow, row.cells] as const] : [])));
  const helpers = table.rows.map((): SheetCell[] => []);
  const cells = table.rows.map(() => table.columns.map((): string | null => null));
  for (const section of sections) {
    const order = orderFormulas(board, mirror, section.members, section.ordered, criterion);
    const shownFirst = order.shownColumn + 1;
    const [first, last] = [section.members[0]?.row ?? 1, section.members[section.members.length - 1]?.row ?? 1];
    for (const member of section.members) {
      const row = member.row - place.row;
      const shown = live.map(({ column, index }) => {
        const cell = values.get(member.unit.unit.row)?.[index] ?? NOTHING;
        return shownFormula(board, mirror, member, column, cell);
      });
      helpers[row] = [
        ...mirroredRow(mirror, member.row, place.helperColumn),
        ...(order.contents.get(member.row) ?? []),
        ...shown,
      ];
      const turn = `$${cellAddress(member.row, order.shownColumn)}`;
      live.forEach(({ index }, offset) => {
        const range = columnReference(shownFirst + offset, first, last);
        const target = cells[row];
        if (target !== undefined) target[index] = `=INDEX(${range},${turn})`;
      });
    }
  }
  const width = Math.max(...helpers.map(({ length }) => length));
  return { cells, helpers: helpers.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]) };
}

interface LiveSection {
  /** The submitted units in sheet order, each with a row of the section for its helpers. */
  readonly members: readonly MirroredUnit[];
  /** Their rows on the scoreboard, as they stand now. */
  readonly ordered: readonly number[];
}

function sectionsOf(board: ReportBoard, table: ReportTable, place: TablePlace): readonly LiveSection[] {
  const byRow = new Map(board.units.map((unit) => [unit.unit.row, unit]));
  const sections: { unit: BoardUnit; row: number }[][] = [[]];
  for (const [index, row] of table.rows.entries()) {
    if (row.kind === "section") sections.push([]);
    const unit = row.kind === "unit" ? byRow.get(row.unitRow) : undefined;
    if (unit?.result.submitted === true) sections[sections.length - 1]?.push({ unit, row: place.row + index });
  }
  return sections
    .filter(({ length }) => length > 0)
    .map((shown) => {
      const inSheetOrder = shown.map(({ unit }) => unit).sort((one, other) => one.unit.row - other.unit.row);
      return {
        members: inSheetOrder.map((unit, index) => ({ unit, row: shown[index]?.row ?? place.row })),
        ordered: shown.map(({ unit }) => unit.unit.row),
      };
    });
}

function mirroredRow(mirror: Mirror, row: number, firstColumn: number): readonly SheetCell[] {
  const contents = mirror.contents.get(row);
  return Array.from(
    { length: mirror.nextColumn - firstColumn },
    (_, index) => contents?.get(firstColumn + index) ?? null,
  );
}
