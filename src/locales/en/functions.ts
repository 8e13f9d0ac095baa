import type { CustomFunctionId } from "../../functions/customFunctions";
import type { FunctionProblem } from "../../functions/problem";
import { formatNumber } from "../format";
import type { functions as vi, FunctionHelp } from "../vi/functions";

const RUBRIC = 'Id of the rubric, such as "cao-bang-2020-so", or id/criterion, such as "bac-kan-2020-tinh/readiness"';
const SCORES = "One or more ranges that hold the scores of all indicators, in the rubric's order";

const help: Readonly<Record<CustomFunctionId, FunctionHelp>> = {
  TOTAL: { description: "Total points by the rubric", parameters: { rubric: RUBRIC, scores: SCORES } },
  PERCENT: {
    description: "Share of the maximum that was reached (0 to 1)",
    parameters: { rubric: RUBRIC, scores: SCORES },
  },
  TIER: { description: "Tier by the rubric", parameters: { rubric: RUBRIC, scores: SCORES } },
  RANK: {
    description: "Rank of a total by the rubric's ranking rule",
    parameters: {
      rubric: RUBRIC,
      total: "The total to rank; the whole column of totals gives the ranks of all units",
      totals: "The column of all units' totals",
      groups: "The column of the units' groups; each group is ranked apart (optional)",
      position: "Which of the totals it is, such as ROWS(H$6:H6); needed where equal totals have different ranks",
      tieBreaks: "Columns of the criteria that decide between equal totals, where the rubric names some",
    },
  },
  SHORTFALL: {
    description: "How many points are lacking, and in which criterion, for the next better tier",
    parameters: { rubric: RUBRIC, scores: SCORES },
  },
  MAX: { description: "Maximum points of the rubric or of one criterion", parameters: { rubric: RUBRIC } },
  MINIMUM: {
    description: "Points that a tier asks for",
    parameters: { rubric: RUBRIC, tier: 'Label of the tier, such as "Mức 2"' },
  },
  EVALUATE: {
    description: "All results of a table of scores: total, share, tier and rank of every unit",
    parameters: { rubric: RUBRIC, table: "The scores: a row a unit, a column an indicator in the rubric's order" },
  },
  NUMBER: {
    description: 'Turns a Vietnamese-written number into a number: "1.234,5" is 1234.5',
    parameters: { text: "Text that holds a number" },
  },
};

function points(value: number): string {
  return formatNumber(value, "en", 9);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function problem(problem: FunctionProblem): string {
  switch (problem.code) {
    case "unknown-rubric":
      return `There is no rubric “${problem.rubric}”. Use: ${quoted(problem.known)}.`;
    case "unknown-criterion":
      return `The rubric “${problem.rubric}” has no criterion “${problem.criterion}”. Use: ${quoted(problem.known)}.`;
    case "no-tiers":
      return problem.parts.length === 0
        ? `“${problem.criterion}” has no tiers, nor has any part of this rubric.`
        : `“${problem.criterion}” has no tiers of its own. Use ${quoted(problem.parts)}.`;
    case "unknown-tier":
      return `“${problem.criterion}” has no tier “${problem.tier}”. Its tiers are: ${quoted(problem.known)}.`;
    case "no-minimum":
      return `“${problem.tier}” is the label of units below every tier of “${problem.criterion}” and has no minimum. Name a tier.`;
    case "minimum-of-each":
      return `“${problem.tier}” of “${problem.criterion}” looks at each child, not at the total. Use ${quoted(problem.parts)}.`;
    case "minimum-elsewhere":
      return `“${problem.tier}” asks nothing of “${problem.criterion}” alone. Use ${quoted(problem.parts)}.`;
    case "not-ranked":
      return problem.parts.length === 0
        ? "This rubric ranks nothing."
        : `The rubric does not rank by “${problem.criterion}”. Use ${quoted(problem.parts)}.`;
    case "open-maximum":
      return `The rubric gives no maximum for “${problem.criterion}”. Add it to the rubric.`;
    case "open-minimum":
      return `The rubric gives no minima for the tiers of “${problem.criterion}”. Add them to the rubric.`;
    case "wrong-count":
      return `${problem.expected} scores are needed (${problem.criteria.join(", ")}), but the ranges hold ${problem.given} cells. Choose the indicator columns only, without totals and percentages.`;
    case "not-one-line":
      return "Every range must lie in one row or one column. Choose the range of one unit.";
    case "wrong-width":
      return `The table needs ${problem.expected} columns (${problem.criteria.join(", ")}), but the range has ${problem.given}. Choose the indicator columns only.`;
    case "no-parts":
      return `“${problem.criterion}” is an indicator and has no results to sum up. Use the id of the rubric or of a group of criteria.`;
    case "not-a-score":
      return `“${problem.text}” in “${problem.criterion}”${problem.row === null ? "" : `, row ${problem.row} of the table,`} is neither a number nor a mark of the rubric. Correct that cell.`;
    case "not-a-total":
      return `“${problem.text}” at position ${problem.position} of the totals is no number. Correct that cell.`;
    case "not-a-number":
      return `“${problem.text}” cannot be read as a number. Check its decimal sign and any letters in it.`;
    case "not-a-name":
      return `The first argument must be a rubric's id as text, such as "cao-bang-2020-so"${problem.text === "" ? "" : `, not “${problem.text}”`}.`;
    case "total-not-among-totals":
      return `The totals do not hold ${points(problem.total)}. Choose the column that holds this very total.`;
    case "wrong-length":
      return `${PARTS[problem.part]} holds ${problem.given} cells and needs ${problem.expected}, as many as the totals. Choose the range again.`;
    case "bad-position":
      return `The position “${problem.position}” is no whole number from 1 to ${problem.count}. Use ROWS, such as ROWS(H$6:H6).`;
    case "position-of-other-total":
      return `Cell ${problem.position} of the totals is not ${points(problem.total)}. Check the first and the current row in ROWS.`;
    case "position-needed":
      return `${problem.count} units have ${points(problem.total)} points but different ranks. Give the position as the fifth argument, such as ROWS(H$6:H6).`;
    case "tie-break-outside":
      return `Ranking within “${problem.criterion}” needs criteria outside it: ${quoted(problem.criteria)}. Use the id of the whole rubric.`;
    case "tie-break-needed":
      return `Several units have ${points(problem.total)} points; the rubric decides by ${quoted(problem.criteria)}. Give the columns of these criteria from the sixth argument on.`;
  }
}

const PARTS = {
  total: "The argument total",
  groups: "The column of groups",
  tieBreaks: "The column of a tie-breaking criterion",
} as const;

export const functions: typeof vi = {
  help,
  problem,
  shortfall: (lacking): string =>
    lacking
      .map(({ criterion, points: missing }) =>
        missing === 0 ? `${criterion} must exceed its present points` : `${criterion} lacks ${points(missing)} points`,
      )
      .join("; "),
};
