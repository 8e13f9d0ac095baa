import { checkScoreboard } from "../../../src/checking/checkScoreboard";
import { cellAddress } from "../../../src/grid/address";
import { readScoreboard } from "../../../src/reading/readScoreboard";
import type { Scoreboard } from "../../../src/reading/scoreboard";
import { ASKED_BELOW } from "../../../src/reading/columns/thresholds";
import { indicatorsOf } from "../../../src/rubric/tree";
import type { Score } from "../../../src/scoring/results";
import type { MessySheet } from "./renderMessy";

/** How a sheet was read: right unasked; with something left for the user to say; or something wrong held for right. */
export interface Verdict {
  readonly kind: "right" | "asked" | "wrong";
  /** What was wrong or asked, the first few. */
  readonly reasons: readonly string[];
}

/** Compares a sheet's reading with what was rendered; a unit's row that is lost is wrong, and so is a row too many. */
export function judgeReading(sheet: MessySheet): Verdict {
  const outcome = readScoreboard(sheet.grid, sheet.rubric);
  if (!outcome.ok) return { kind: "asked", reasons: outcome.problems.map(({ code }) => code) };
  const board = outcome.value;
  const wrong = [...wrongColumns(sheet, board), ...wrongUnits(sheet, board)];
  if (wrong.length > 0) return { kind: "wrong", reasons: wrong.slice(0, 3) };
  const asked = askedFor(sheet, board);
  const scores = wrongScores(sheet, board);
  if (scores.wrong.length > 0) return { kind: "wrong", reasons: scores.wrong.slice(0, 3) };
  const reasons = [...asked, ...scores.asked];
  return reasons.length > 0 ? { kind: "asked", reasons: reasons.slice(0, 3) } : { kind: "right", reasons: [] };
}

function wrongColumns({ columns, outputs }: MessySheet, { layout }: Scoreboard): readonly string[] {
  return [
    ...layout.columns
      .filter(({ criterion, column, confidence }) => confidence >= ASKED_BELOW && columns.get(criterion) !== column)
      .map(({ criterion, heading, confidence }) => `column of ${criterion}: ${heading} (${confidence.toFixed(2)})`),
    ...layout.outputs
      .filter(
        ({ criterion, output, column, confidence }) =>
          confidence >= ASKED_BELOW && outputs.get(`${criterion}/${output}`) !== column,
      )
      .map(({ criterion, output, heading }) => `result ${criterion}/${output}: ${heading}`),
  ];
}

function wrongUnits({ units }: MessySheet, board: Scoreboard): readonly string[] {
  const byRow = new Map(units.map((unit) => [unit.row, unit]));
  const read = new Set(board.units.map(({ row }) => row));
  return [
    ...board.units.filter(({ row }) => !byRow.has(row)).map(({ name, row }) => `no unit in row ${row}: ${name}`),
    ...units.filter(({ row }) => !read.has(row)).map(({ row }) => `lost unit in row ${row}`),
    ...board.units
      .filter(({ row, rosterName }) => rosterName !== null && byRow.get(row)?.rosterName !== rosterName)
      .map(({ name, rosterName }) => `unit ${name} taken for ${rosterName ?? ""}`),
  ];
}

function askedFor({ units, columns }: MessySheet, { layout, units: read }: Scoreboard): readonly string[] {
  const byRow = new Map(units.map((unit) => [unit.row, unit]));
  return [
    ...layout.missing.filter((id) => columns.has(id)).map((id) => `missing ${id}`),
    ...layout.columns
      .filter(({ confidence }) => confidence < ASKED_BELOW)
      .map(({ heading, confidence }) => `doubtful ${heading} (${confidence.toFixed(2)})`),
    ...read
      .filter(({ row, rosterName }) => rosterName === null && byRow.get(row)?.rosterName !== null)
      .map(({ name }) => `unit ${name} not found`),
  ];
}

/** Scores that differ; a cell that a finding points at is asked for. Doubtful and missing columns are asked for already. */
function wrongScores(
  sheet: MessySheet,
  board: Scoreboard,
): { readonly wrong: readonly string[]; readonly asked: readonly string[] } {
  const expected = new Map(sheet.units.map(({ row, scores }) => [row, scores]));
  const wrong: string[] = [];
  const asked: string[] = [];
  let pointed: ReadonlySet<string | null> | null = null;
  const indicators = new Map(board.layout.columns.map((match) => [match.criterion, match]));
  indicatorsOf(sheet.rubric.criteria).forEach(({ id }, position) => {
    const match = indicators.get(id);
    if (match === undefined || match.confidence < ASKED_BELOW) return;
    board.units.forEach(({ row }, unit) => {
      const meant = expected.get(row)?.[position];
      const read = board.scores[unit]?.[position];
      if (meant === undefined || read === undefined || isSame(meant, read)) return;
      const cell = cellAddress(row, match.column);
      const text = `${cell}: ${JSON.stringify(sheet.grid.values[row - 1]?.[match.column - 1])} read as ${JSON.stringify(read)}`;
      pointed ??= new Set(checkScoreboard(sheet.grid, board, sheet.rubric).map((finding) => finding.cell));
      if (pointed.has(cell)) asked.push(text);
      else wrong.push(text);
    });
  });
  return { wrong, asked };
}

function isSame(meant: Score, read: Score): boolean {
  if (meant.kind === "number") return read.kind === "number" && read.points === meant.points;
  if (meant.kind === "mark") return read.kind === "mark" && read.meaning === meant.meaning;
  return meant.kind === read.kind;
}
