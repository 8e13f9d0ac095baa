import type { CellValue, Grid } from "../../grid/grid";
import type { Rubric } from "../../rubric/rubric";
import { indicatorsOf } from "../../rubric/tree";
import type { Score } from "../../scoring/results";
import { scoreReader } from "../cells/readScore";
import type { UnitRow } from "../scoreboard";
import { indexMerges } from "../tables/indexMerges";
import type { Table } from "../tables/outlineTable";
import { cleanText } from "../text/foldText";
import type { BodyContext } from "./classifyRow";
import { findUnitRows } from "./findUnitRows";
import type { UnclearRows, UnitRange } from "./findUnitRows";
import { judgeUnits, NO_MATCH } from "./matchUnit";
import type { UnitChoices, UnitMatch } from "./matchUnit";
import { unitGroups } from "./unitGroups";

/** The units of a table with their scores, row by row. */
interface UnitScores {
  readonly units: readonly UnitRow[];
  /** `scores[unit][indicator]`, blank where an indicator has no column. */
  readonly scores: readonly (readonly Score[])[];
  /** Why they cannot be told beyond doubt; `null` when they can. */
  readonly unclear: UnclearRows | null;
}

/** What the columns of a table were found to be. */
interface UnitColumns {
  /** In the rubric's order; null for an indicator without a column. */
  readonly indicators: readonly (number | null)[];
  /** Columns of results. */
  readonly outputs: readonly number[];
  /** Points that the sheet prints as a column's maximum. */
  readonly printedMaxima?: ReadonlyMap<number, number>;
}

const BLANK: Score = { kind: "blank" };

/** Reads the units of a table and their scores. */
export function readUnits(
  grid: Grid,
  table: Table,
  rubric: Rubric,
  columns: UnitColumns,
  range: UnitRange,
  unitChoices: UnitChoices = {},
): UnitScores {
  const context = openBody(grid, table, rubric, columns, range);
  const { rows, unclear } = findUnitRows(context, range);
  const matches = judgeUnits(
    rows.map(({ name }) => name),
    rubric.units,
    unitChoices,
  );
  const groupOf = unitGroups(rubric);
  const scores: Score[][] = [];
  const units = rows.map(({ row, name, section, nameRows }, index): UnitRow => {
    const values = grid.values[row - 1] ?? [];
    const scored = new Array<Score>(columns.indicators.length).fill(BLANK);
    for (let indicator = 0; indicator < scored.length; indicator++) {
      const column = columns.indicators[indicator] ?? null;
      if (column !== null) scored[indicator] = context.readScore(values[column - 1] ?? null);
    }
    scores.push(scored);
    const match = matches[index] ?? NO_MATCH;
    const { rosterName } = match;
    const group = groupOf(rosterName, section);
    const unit: UnitRow = { row, name, rosterName, group, notSubmitted: notSubmittedMark(values, scored, context) };
    const isPlain = nameRows === undefined && (match === NO_MATCH || (rosterName !== null && match.confidence === 1));
    return isPlain ? unit : { ...unit, ...doubtsOf(match), ...(nameRows === undefined ? {} : { nameRows }) };
  });
  return { units, scores, unclear };
}

/** What is not beyond doubt of a unit's match. */
function doubtsOf({ rosterName, confidence, suggestion }: UnitMatch): Partial<UnitRow> {
  return {
    ...(suggestion === null ? {} : { suggestion }),
    ...(rosterName === null || confidence === 1 ? {} : { confidence }),
  };
}

function openBody(
  grid: Grid,
  table: Table,
  rubric: Rubric,
  { indicators, outputs, printedMaxima }: UnitColumns,
  { first, last }: UnitRange,
): BodyContext {
  const roster = new Set(rubric.units.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(cleanText)));
  const found = indicators.filter((column) => column !== null);
  const scoreColumns = [...found, ...outputs];
  const maxima = new Map<number, number>();
  indicatorsOf(rubric.criteria).forEach(({ max }, index) => {
    const column = indicators[index] ?? null;
    if (column === null) return;
    const known = printedMaxima?.get(column) ?? max;
    if (known !== undefined) maxima.set(column, known);
  });
  const otherColumns: number[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (!scoreColumns.includes(column)) otherColumns.push(column);
  }
  return {
    grid,
    table,
    merges: indexMerges(grid, first, last),
    indicatorColumns: found,
    otherColumns,
    maxima,
    scoreColumns,
    readScore: scoreReader(rubric.marks),
    isOnRoster: (name) => roster.has(name),
  };
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
