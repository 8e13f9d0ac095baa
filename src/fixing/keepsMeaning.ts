import type { Finding } from "../checking/finding";
import type { Evaluation } from "../evaluation/evaluation";
import type { Layout, Scoreboard, UnitRow } from "../reading/scoreboard";
import type { Score } from "../scoring/results";

/** Whether a sheet means after a fix what it meant before: the same units and scores from the same cells, and nothing new is wrong. */
export function keepsMeaning(before: Evaluation, after: Evaluation): boolean {
  return isSameBoard(before.scoreboard, after.scoreboard) && findsNothingNew(before.findings, after.findings);
}

function isSameBoard(before: Scoreboard, after: Scoreboard): boolean {
  return (
    isSameLayout(before.layout, after.layout) &&
    before.units.length === after.units.length &&
    before.units.every((unit, place) => isSameUnit(unit, after.units[place])) &&
    before.scores.every((scores, place) =>
      scores.every((score, index) => isSameScore(score, after.scores[place]?.[index])),
    )
  );
}

function isSameLayout(before: Layout, after: Layout): boolean {
  return placesOf(before) === placesOf(after);
}

/** What a layout says apart from texts and confidences. */
function placesOf({ columns, outputs, unmatched, duplicates, ...layout }: Layout): string {
  const { headingRows, numberingRow, maxRow, unitColumn, ordinalColumn, firstRow, lastRow } = layout;
  return JSON.stringify([
    [headingRows, numberingRow, maxRow, unitColumn, ordinalColumn, firstRow, lastRow],
    [layout.firstColumn, layout.lastColumn, layout.missing],
    columns.map(({ criterion, column, printedMax }) => [criterion, column, printedMax]),
    outputs.map(({ criterion, output, column, printedMax }) => [criterion, output, column, printedMax]),
    unmatched.map(({ column }) => column),
    duplicates.map(({ criterion, column }) => [criterion, column]),
  ]);
}

/** A unit on the roster may bear another name; the words of "not submitted" may be written otherwise. */
function isSameUnit(before: UnitRow, after: UnitRow | undefined): boolean {
  return (
    before.row === after?.row &&
    before.rosterName === after.rosterName &&
    before.group === after.group &&
    (before.notSubmitted === null) === (after.notSubmitted === null) &&
    (before.name === after.name || before.rosterName !== null)
  );
}

function isSameScore(before: Score, after: Score | undefined): boolean {
  if (before.kind === "number") return after?.kind === "number" && before.points === after.points;
  if (before.kind === "mark") return after?.kind === "mark" && before.meaning === after.meaning;
  if (before.kind === "text") return after?.kind === "text" && before.text === after.text;
  return after?.kind === "blank";
}

function findsNothingNew(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.map(placeOf));
  return after.every((finding) => finding.severity === "note" || known.has(placeOf(finding)));
}

function placeOf({ check, cell, criterion }: Finding): string {
  return `${check} ${cell ?? ""} ${criterion ?? ""}`;
}
