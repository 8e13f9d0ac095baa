import type { Scoreboard, UnitRow } from "../../src/reading/scoreboard";
import { indicatorsOf } from "../../src/rubric/tree";
import type { Rubric } from "../../src/rubric/rubric";
import type { Score } from "../../src/scoring/results";

/** A cell of a test's table: points, a text, or nothing. */
export type ScoreCell = number | string | null;

export interface ScoreRow extends Partial<UnitRow> {
  /** In the rubric's leaf order. */
  readonly cells: readonly ScoreCell[];
}

/**
 * A scoreboard as reading would give it: row 1 the headings, units from row 2 (unless stated), names in column A, the
 * indicators from column B on.
 */
export function scoreboardOf(rubric: Rubric, rows: readonly ScoreRow[]): Scoreboard {
  const indicators = indicatorsOf(rubric.criteria);
  const units = rows.map(({ cells, ...unit }, index) => ({
    row: index + 2,
    name: `Đơn vị ${index + 1}`,
    rosterName: null,
    group: null,
    notSubmitted: cells.find((cell) => rubric.marks.notSubmitted.includes(String(cell)))?.toString() ?? null,
    ...unit,
  }));
  return {
    layout: {
      sheet: "Bảng 1",
      headingRows: [1],
      numberingRow: null,
      maxRow: null,
      unitColumn: 1,
      ordinalColumn: null,
      firstRow: units[0]?.row ?? 2,
      lastRow: units.at(-1)?.row ?? 2,
      firstColumn: 1,
      lastColumn: indicators.length + 1,
      columns: indicators.map(({ id, name }, index) => ({
        criterion: id,
        column: index + 2,
        heading: name,
        confidence: 1,
        printedMax: null,
      })),
      outputs: [],
      unmatched: [],
      duplicates: [],
      missing: [],
    },
    units,
    scores: rows.map(({ cells }) => indicators.map((_, index) => scoreOf(cells[index] ?? null, rubric))),
  };
}

function scoreOf(cell: ScoreCell, { marks }: Rubric): Score {
  if (typeof cell === "number") return { kind: "number", points: cell };
  if (cell === null) return { kind: "blank" };
  if (marks.zero.includes(cell)) return { kind: "mark", meaning: "zero", text: cell };
  if (marks.exempt.includes(cell)) return { kind: "mark", meaning: "exempt", text: cell };
  if (marks.notSubmitted.includes(cell)) return { kind: "mark", meaning: "notSubmitted", text: cell };
  return { kind: "text", text: cell };
}
