import { firstOf } from "../firstOf";
import type { Quantity } from "../../checking/audit/tables/quantity";
import type { TableProblem } from "../../checking/audit/tables/tableProblem";
import type { AuditDictionary } from "../auditWords";
import { reading } from "./reading";

function span(low: string | null, high: string | null): string {
  if (low === null) return `of at most ${high ?? ""}`;
  return high === null ? `of at least ${low}` : `between ${low} and ${high}`;
}

function listed(texts: readonly string[]): string {
  return firstOf(texts, (more) => `and ${more} more`);
}

function problem(problem: TableProblem, quantity: (quantity: Quantity) => string): string {
  switch (problem.code) {
    case "table-not-read":
      return `Sheet “${problem.sheet}” is not compared. ${reading.problem(problem.reading)}`;
    case "columns-unmatched":
      return `Sheet “${problem.sheet}”: which criterion ${listed(problem.columns.map(({ cell, heading }) => `“${heading}” (cell ${cell})`))} shows cannot be told, so it is not compared; ${problem.compared === 0 ? "no other column is" : `${String(problem.compared)} other columns are`}. If need be, write the criterion's name into the heading.`;
    case "other-year":
      return `Sheet “${problem.sheet}” shows the years ${problem.years.join(", ")}, the rubric is of ${String(problem.expected)}: it is compared with tables of the same year only. Check whether the right table stands here.`;
    case "other-units":
      return `Only ${String(problem.known)} of the ${String(problem.units)} units on sheet “${problem.sheet}” are those of the other tables, so it is probably of another level or province and is not compared. Choose the right rubric for this sheet.`;
    case "unit-twice":
      return `Sheet “${problem.sheet}”: ${problem.unit} stands in several rows (cells ${listed(problem.cells)}); which one counts cannot be told, so they are not compared with other tables. Remove the rows that are too many.`;
    case "unit-unmatched":
      return `Sheet “${problem.sheet}”, cell ${problem.cell}: which unit of the other tables “${problem.name}” is cannot be told, so its row is not compared. Write the name as in the other tables.`;
    case "column-fits-other":
      return `Sheet “${problem.sheet}”: the heading of the column at ${problem.cell} says ${quantity(problem.claimed)}, but ${String(problem.agreeing)} of ${String(problem.compared)} numbers are those of ${quantity(problem.fits)} in other tables, and it is compared as such. Check the heading.`;
  }
}

export const audit: AuditDictionary["audit"] = {
  making: "Auditing…",
  outputs: {
    score: "score",
    total: "total",
    percent: "percentage",
    tier: "tier",
    rank: "rank",
    max: "maximum",
    share: "share",
  },
  verdicts: { agrees: "Agrees", rounding: "Explained by rounding", wrong: "Wrong", unknown: "Not known" },
  bases: {
    printed: "By the numbers printed beside it",
    recomputed: "Recomputed from the indicators' scores",
    "other-table": "By another table of the workbook",
  },
  reasons: {
    "copied-row": (unit, cell) =>
      `The whole row is the same as that of ${unit} (cell ${cell}): one of the two may have been copied by mistake.`,
    "swapped-ranks": (unit, cell) =>
      `With the ranks of this unit and ${unit} (cell ${cell}) exchanged both are right: they may have been swapped.`,
    "digit-off": (cell, meant) => `One digit is off: cell ${cell} may have to be ${meant}.`,
    "letter-for-digit": (cell, written, meant) => `${written} is written for the number ${meant} (cell ${cell}).`,
    "cut-off": (follows) => `The last digits of ${follows} were cut off instead of rounded.`,
    "scores-cut-off": (departing) =>
      `The scores were cut off after their last digit, not rounded: all ${departing} results of the column that differ are above what the scores give, none is below.`,
    "inferred-weights": () =>
      "The document prints no weights, the rubric only infers them: others within their brackets give this number and all those that follow.",
    "transposed-digits": (cell, meant) =>
      `Two neighbouring digits are exchanged: cell ${cell} may have to be ${meant}.`,
    "decimal-sign": (cell, meant) => `The decimal sign is misplaced: cell ${cell} may have to be ${meant}.`,
    "neighbour-value": (unit, cell) =>
      `It is what stands for ${unit} in the next row (cell ${cell}): it may have been copied from the wrong row.`,
    "left-out": (criterion, cell) => `The total may leave out “${criterion}” (cell ${cell}).`,
    "stale-total": (criterion, cell, points) =>
      `The total is right if “${criterion}” (cell ${cell}) is ${points}: one of the two may have been changed without the other.`,
    "rank-contradicts-own-total": (cell, total, low, high) =>
      `This rank is that of a total ${span(low, high)}, while the row itself prints a total of ${total} (cell ${cell}).`,
    displaced: (unit, cell) =>
      `It is off only because ${unit} (cell ${cell}) is ranked wrongly: taking that rank as right, this one is right too.`,
    "follows-wrong-cell": (unit, cell) =>
      `It follows from the number in cell ${cell} (${unit}), which is wrong itself.`,
    "heading-max": (printed, implied, cells) =>
      `The heading says a maximum of ${printed} points, but ${cells} percentages below it are of ${implied} points.`,
    "percent-for-points": (points) =>
      `The numbers ${points} are the criteria's maxima: the percent sign probably stands behind points.`,
    "shares-sum": (sum) => `The shares add up to ${sum}, not to 100%.`,
    "other-table-differs": (sheet, cell, value) => `Sheet “${sheet}”, cell ${cell} says ${value}.`,
  },
  problem,
  problems: "Not compared",
  matches: "Units matched under another name",
  nothingPrinted: "The tables show scores only; there is no total, percentage, tier or rank to audit.",
  sheet: (sheet, title, counts) => `Sheet “${sheet}” (${title}): ${counts}`,
  inAll: "The whole workbook",
  quantity: (output, criterion, year) => `the ${output} of “${criterion}” in ${year}`,
  match: (sheet, cell, written, unit) => `Sheet “${sheet}”, cell ${cell}: “${written}” is taken for “${unit}”.`,
  working: {
    line: (arithmetic) => `Working: ${arithmetic}.`,
    unknown: "not known",
    term: (criterion, points, percent) =>
      percent === null ? `${criterion} ${points} points` : `${criterion} ${points} points (${percent})`,
    rank: (points, above, equal, units) =>
      `${points} points: ${above} units have more${equal === null ? "" : `, ${equal} as many`}, of ${units} ranked units`,
  },
  blank: "(blank)",
  text: (text) => `“${text}”`,
  previousYear: (output) => `${output} (previous year)`,
  subject: (unit, output, criterion) =>
    `${unit === null ? "" : `${unit} – `}${output}${criterion === null ? "" : `: ${criterion}`}`,
  wrong: (cell, subject, printed) => `Cell ${cell} (${subject}) says ${printed}.`,
  follows: (basis, expected) => `${basis} it should be ${expected}.`,
  otherwise: (expected) => `Another table of the workbook says ${expected}.`,
  agreesWith: (basis) => `${basis} it agrees.`,
  roundingWith: (basis) => `${basis} it differs, but rounding explains it.`,
  openWith: (basis) => `${basis} it cannot be decided.`,
  unknownWith: (basis) => `${basis} it cannot be told: a number is unreadable or missing.`,
  number: (value, low, high) =>
    low === null || high === null ? value : `${value} (before rounding: ${low} to ${high})`,
  labels: (first, others) =>
    others.length === 0 ? `“${first}”` : `“${first}” (or ${others.map((label) => `“${label}”`).join(", ")})`,
  rank: (rank, best, worst) =>
    best === worst ? `rank ${rank}` : `rank ${rank} (before rounding: ranks ${best} to ${worst})`,
  nothing: "blank",
  unknown: "not known",
  perhaps: (reason) => `Perhaps because: ${reason}`,
  counts: (agrees, rounding, wrong) => `${agrees} agree · ${rounding} rounding · ${wrong} wrong`,
  countsUnknown: (unknown) => `${unknown} not known`,
};
