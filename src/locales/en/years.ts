import type { PreviousProblem } from "../../evaluation/previousComparison";
import type { Level } from "../../rubric/rubric";
import type { AuditDictionary } from "../auditWords";

const levels: Readonly<Record<Level, string>> = {
  department: "departments",
  district: "districts",
  commune: "communes",
};

const NAMED = 3;

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const first = names.slice(0, NAMED).map((name) => `“${name}”`);
  return rest > 0 ? `${first.join(", ")} and ${String(rest)} more` : first.join(", ");
}

function problem(problem: PreviousProblem): string {
  switch (problem.code) {
    case "no-previous-columns":
      return `No column of the workbook shows numbers from before ${String(problem.year)} to compare with sheet “${problem.sheet}”. If last year's scoreboard is a sheet of its own, choose that sheet.`;
    case "previous-of-others":
      return `Cannot compare: sheet “${problem.previousSheet}” is the scoreboard of the ${levels[problem.found.level]} of ${problem.found.province}, this one of the ${levels[problem.expected.level]} of ${problem.expected.province}. Choose another sheet, or another rubric for that sheet.`;
    case "previous-is-later":
      return `Cannot compare: sheet “${problem.previousSheet}” is read with the rubric of ${String(problem.previousYear)}, after ${String(problem.year)} of this scoreboard. Choose the scoreboard of an earlier year.`;
    case "previous-units-unknown":
      return `Cannot compare: no unit of sheet “${problem.previousSheet}” (${named(problem.units)}) is on sheet “${problem.sheet}”. Choose the right sheet; if the units were renamed, pair their old names with the new ones.`;
  }
}

export const years: AuditDictionary["years"] = {
  problem,
  heading: "Compared with the previous year",
  headingOf: (year) => `Compared with ${year}`,
  source: "Take last year's numbers from",
  columns: "Columns of earlier years in this workbook",
  sheet: (sheet) => `Sheet “${sheet}”`,
  none: "Do not compare",
  unread: (sheet, problem) => `Sheet “${sheet}” could not be read. ${problem}`,
  missing: (sheet) =>
    `The chosen sheet “${sheet}” was not read: it was deleted, renamed, emptied or hidden, or reading was cancelled. Choose again.`,
  readWith: (sheet, rubric) =>
    `Sheet “${sheet}” is read with ${rubric} and is not held against the tables of this year.`,
  takenFrom: (sheets) => `Last year's numbers are taken from sheet ${sheets}.`,
  criterion: "By criterion",
  counts: (climbed, fallen, same) => `${climbed} climbed · ${fallen} fell · ${same} kept their rank`,
  countsPoints: (gained, lost, same) => `${gained} gained · ${lost} lost · ${same} unchanged`,
  nothingKnown: "No unit has known numbers of both years for this criterion.",
  notCompared: "Not compared with the previous year.",
  percentPoints: (points) => `${points} pp`,
  fromTo: (previous, current) => `${previous} → ${current}`,
  fromToSpoken: (previous, current) => `from ${previous} to ${current}`,
  climbed: (places) => `up ${places}`,
  fallen: (places) => `down ${places}`,
  sameRank: "same rank",
  gained: (change) => `up ${change}`,
  lost: (change) => `down ${change}`,
  sameNumber: "unchanged",
  noPrevious: "no numbers of last year",
  formerly: (name) => `last year: ${name}`,
  byPair: (name) => `last year: ${name} (paired by you)`,
  detailsOf: (unit) => `Changes of ${unit}, criterion by criterion`,
  detailRank: (criterion) => `${criterion}, rank`,
  noDetails: "There is no criterion whose numbers of both years are known.",
  repeated: (unit, names) =>
    `Last year several rows are ${unit} (${names}); which one counts is not clear, so it is not compared. Remove the extra row or unpair the name.`,
  repeatedNow: (unit, names) =>
    `This year several rows are ${unit} (${names}); which one counts is not clear, so it is not compared. Remove the extra row.`,
  names: (names) => names.map((name) => `“${name}”`).join(", "),
  otherScale: (criterion, previous, current) =>
    previous === null || current === null
      ? `“${criterion}”: the maximum of ${previous === null ? "last year" : "this year"} is not known, so points are not compared, only ranks.`
      : `“${criterion}”: the maximum was ${previous} and is ${current} now, so points are not compared, only shares and ranks.`,
  added: (criteria) => `Last year has no numbers of: ${criteria}.`,
  dropped: (criteria) => `Only last year has: ${criteria}.`,
  limits: "What cannot be compared",
};

export const pairing: AuditDictionary["pairing"] = {
  heading: "Pair names of units",
  hint: "Say which unit each name below is; CQDT remembers it in the workbook.",
  of: (written) => `“${written}” is`,
  where: (places) => `In ${places}`,
  place: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
  previousYear: "last year's table",
  choose: "(not chosen)",
  do: "Pair",
  doOf: (written) => `Pair “${written}”`,
  made: "Paired",
  pair: (written, unit) => `“${written}” is “${unit}”`,
  remove: "Unpair",
  removeOf: (written) => `Unpair “${written}”`,
};
