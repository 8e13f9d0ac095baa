import type { CellValue, Grid } from "../grid/grid";
import type { Rubric } from "../rubric/rubric";
import type { Score } from "../scoring/results";
import { classifyRow } from "./classifyRow";
import type { BodyContext } from "./classifyRow";
import type { Table } from "./outlineTable";
import { cleanText } from "./foldText";
import { matchUnits } from "./matchUnit";
import { indexMerges } from "./indexMerges";
import { scoreReader } from "./readScore";
import type { UnitRow } from "./scoreboard";

/** The units of a table with their scores, row by row. */
interface UnitScores {
  readonly units: readonly UnitRow[];
  /** `scores[unit][indicator]`, blank where an indicator has no column. */
  readonly scores: readonly (readonly Score[])[];
}

interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly section: string | null;
}

const BLANK: Score = { kind: "blank" };

/**
 * Reads the rows `first` to `last` of a table. `indicatorColumns` are in the rubric's order, null for one without a column;
 * `outputColumns` are the columns of results. Notes and further tables end the units, unless the user chose the last row
 * (`isBounded`).
 */
export function readUnits(
  grid: Grid,
  table: Table,
  rubric: Rubric,
  indicatorColumns: readonly (number | null)[],
  outputColumns: readonly number[],
  first: number,
  last: number,
  isBounded: boolean,
): UnitScores {
  const readScore = scoreReader(rubric.marks);
  const roster = new Set(rubric.units.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(cleanText)));
  const found = indicatorColumns.filter((column) => column !== null);
  const context = {
    grid,
    table,
    merges: indexMerges(grid, first, last),
    indicatorColumns: found,
    scoreColumns: [...found, ...outputColumns],
    readScore,
    isOnRoster: (name: string) => roster.has(name),
  };
  const rows = findUnitRows(context, first, last, isBounded);
  const rosterNames = matchUnits(
    rows.map(({ name }) => name),
    rubric.units,
  );
  const groups = new Map(rubric.units.map(({ name, group }) => [name, group ?? null]));
  const scores: Score[][] = [];
  const units = rows.map(({ row, name, section }, index): UnitRow => {
    const values = grid.values[row - 1] ?? [];
    const scored = new Array<Score>(indicatorColumns.length).fill(BLANK);
    for (let indicator = 0; indicator < scored.length; indicator++) {
      const column = indicatorColumns[indicator] ?? null;
      if (column !== null) scored[indicator] = readScore(values[column - 1] ?? null);
    }
    scores.push(scored);
    const rosterName = rosterNames[index] ?? null;
    const group = rosterName === null ? section : (groups.get(rosterName) ?? null);
    return { row, name, rosterName, group, notSubmitted: notSubmittedMark(values, scored, context) };
  });
  return { units, scores };
}

function findUnitRows(context: BodyContext, first: number, last: number, isBounded: boolean): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  const names: NamedRow[] = [];
  let section: string | null = null;
  let afterGap = false;
  let isFilled = false;
  for (let row = first; row <= last; row++) {
    const found = classifyRow(row, context, afterGap);
    if (found.kind === "end" && !isBounded) break;
    if (found.kind === "blank") afterGap = true;
    if (found.kind === "section") section = found.text;
    if (found.kind === "name") names.push({ row, name: found.name, section });
    if (found.kind !== "unit") continue;
    rows.push(...names.splice(0), { row, name: found.name, section });
    afterGap = false;
    isFilled ||= found.isFilled;
  }
  return isFilled ? rows : [...rows, ...names];
}

/**
 * The mark that says a unit submitted nothing: in an indicator's cell, or, for a row without any score, anywhere in the
 * row ("Không xếp hạng do không cung cấp số liệu." across the whole row).
 */
function notSubmittedMark(
  values: readonly CellValue[],
  scores: readonly Score[],
  { table, readScore }: BodyContext,
): string | null {
  let isScored = false;
  for (const score of scores) {
    if (score.kind === "mark" && score.meaning === "notSubmitted") return score.text;
    if (score.kind !== "blank") isScored = true;
  }
  if (isScored) return null;
  for (let column = table.unitColumn + 1; column <= table.lastColumn; column++) {
    const value = values[column - 1];
    if (typeof value !== "string") continue;
    const score = readScore(value);
    if (score.kind === "mark" && score.meaning === "notSubmitted") return score.text;
  }
  return null;
}
