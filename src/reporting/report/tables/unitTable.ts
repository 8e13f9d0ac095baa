import { sectionUnits } from "../board/orderUnits";
import type { Section } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";
import { NOTHING } from "../board/resultCells";
import type { ReportRow, ReportTable } from "../report";
import { sectionTitle } from "./sectionTitle";
import { boardNotes } from "./boardNotes";
import { ordinalColumn } from "./unitColumns";
import type { UnitColumn } from "./unitColumns";

interface UnitTable {
  readonly id: string;
  readonly title: string;
  /** Criterion the rows are sorted by. */
  readonly criterion: string;
  /** Without the column of places, which comes first. */
  readonly columns: readonly UnitColumn[];
  /** What stands in the row of a unit that submitted nothing. */
  readonly noDataNote: string;
  readonly sections?: readonly Section[];
  readonly notes?: readonly string[];
}

/** A table with a row a unit, best first, in sections where groups are ranked apart; a row of maxima leads it where one is known. */
export function unitTable(
  board: ReportBoard,
  { id, title, criterion, columns, noDataNote, sections = sectionUnits(board, criterion), notes = [] }: UnitTable,
): ReportTable {
  const rows: ReportRow[] = [];
  if (columns.some(({ max }) => typeof max?.value === "number")) {
    rows.push({ kind: "max", cells: [NOTHING, ...columns.map(({ max }) => max ?? NOTHING)] });
  }
  for (const [index, section] of sections.entries()) {
    if (sections.length > 1) rows.push({ kind: "section", text: sectionTitle(board, section, index) });
    for (const [place, unit] of section.units.entries()) {
      const cells = columns.map(({ column, cellOf }) =>
        unit.result.submitted || column.id === "unit" ? cellOf(unit) : NOTHING,
      );
      rows.push({
        kind: "unit",
        unitRow: unit.unit.row,
        cells: [{ value: place + 1 }, ...cells],
        ...(unit.result.submitted ? {} : { note: noDataNote }),
      });
    }
  }
  const all = [ordinalColumn(board), ...columns.map(({ column }) => column)];
  return { id, title, columns: all, rows, notes: [...boardNotes(board, all, sections), ...notes] };
}
