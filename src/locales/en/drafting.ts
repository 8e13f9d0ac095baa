import type { DraftProblem, DraftQuestion } from "../../drafting/draft";
import { columnName } from "../../grid/address";
import { formatNumber } from "../format";
import type { drafting as vietnamese } from "../vi/drafting";
import { reading } from "./reading";
import { rubric } from "./rubric";

type NameOf = (id: string) => string;

const LEVELS = { department: "departments", district: "districts", commune: "communes" } as const;

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function question(asked: DraftQuestion, nameOf: NameOf): string {
  switch (asked.code) {
    case "province":
      return "The sheet does not say which province it is of; enter its name.";
    case "year":
      return `The sheet does not say which year the results are of; ${asked.assumed} is assumed, check it.`;
    case "level":
      return `The units' names do not tell their level; ${LEVELS[asked.assumed]} are assumed, check it.`;
    case "max-open":
      return `No maximum is known of ${list(asked.criteria.map(nameOf))}; enter it, or leave it open to take it from each sheet.`;
    case "max-differs":
      return `The maximum printed for “${nameOf(asked.criterion)}” is ${formatNumber(asked.printed, "en", 4)}, but its children's sum up to ${formatNumber(asked.sum, "en", 4)}; check the maxima or the weights.`;
    case "subtotal":
      return asked.by === "place"
        ? `Column ${columnName(asked.column)} is taken for the total of “${nameOf(asked.criterion)}”, since it stands right before the results; confirm it, and enter weights if it is no plain sum.`
        : `Column ${columnName(asked.column)} is taken for the total of “${nameOf(asked.criterion)}”, since ${asked.by === "sums" ? "it is the sum of the columns beside it" : "its maximum is the sum of the maxima beside it"}; confirm it.`;
    case "blank-column":
      return `Column ${columnName(asked.column)} (“${nameOf(asked.criterion)}”) holds no number yet; it is taken for an indicator, confirm it.`;
    case "unused-column":
      return `Column ${columnName(asked.column)} (“${asked.heading}”) calls itself a total but is the sum of no columns; it is not used, check it.`;
    case "bands":
      return `The minima of the tiers ${list(asked.labels)} (“${nameOf(asked.criterion)}”) are not known; enter them and check the order, best first.`;
    case "ranking":
      return `Ranking by ${list(asked.criteria.map(nameOf))}: how ties and rounding work is not known; 1, 2, 2, 4 without rounding is assumed.`;
    case "mark":
      return `“${asked.text}” stands where points are expected (cells: ${asked.count}) and its meaning is not known; say whether it is zero, exempt or not submitted.`;
  }
}

function problem(found: DraftProblem): string {
  switch (found.code) {
    case "no-headings":
      return `The sheet “${found.sheet}” has no row of headings that looks like a table of scores (No., Unit, names of criteria). Choose another sheet, or choose the heading rows yourself.`;
    case "no-indicators":
      return `Below the heading rows ${found.headingRows.join(", ")} of the sheet “${found.sheet}” there is no column of points. Choose a sheet with columns of indicators.`;
    case "unreadable":
      return reading.problem(found.problem);
    case "invalid":
      return `This table makes no rubric. ${rubric.problem(found.problem)}`;
  }
}

export const drafting: typeof vietnamese = {
  question,
  problem,
  source: (file: string, sheet: string): string => `${file} · sheet “${sheet}”`,
  outline: {
    id: "Id",
    name: "Criterion",
    max: "Maximum",
    column: "Column",
  },
  units: (count: number): string => `Units on the roster: ${count}.`,
  questions: "To be checked:",
  written: (file: string): string => `Rubric written: ${file}`,
};
