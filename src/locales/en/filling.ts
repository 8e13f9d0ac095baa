import { firstOf } from "../firstOf";
import type { FillProblem } from "../../filling/fillProblem";
import type { filling as vi } from "../vi/filling";

const headings = { total: "Total", percent: "Share", tier: "Tier", rank: "Rank", shortfall: "Shortfall" };

export const filling: typeof vi = {
  headings,
  modes: { functions: "CQDT functions", formulas: "Excel formulas", values: "Values" },
  highlights: {
    unranked: "Unranked",
    "below-minimum": "Below the minimum of the lowest band",
    threshold: "Below your own threshold",
  },
  shortfallParts: (criterion) => [`${criterion} lacks `, " points"],
  stamp: (version, title, id, date) => `Computed with CQDT ${version}, rubric “${title}” (${id}), on ${date}`,
  shortfallBeyond: (criterion) => `${criterion} must exceed what it has`,
  leftOut: (outputs, reason) => `Not filled: ${outputs.map((output) => headings[output]).join(", ")}. ${reason}`,
  problem: (problem: FillProblem) => {
    switch (problem.code) {
      case "no-units":
        return "No unit of the table has scores, so there is nothing to fill. Check the table's first and last row in the step Check.";
      case "nothing-wanted":
        return "The rubric has none of the chosen results. Choose more kinds of results to fill.";
      case "missing-columns":
        return `No score column was found for: ${problem.criteria.join("; ")}. Choose their columns in the step Check, then fill again.`;
      case "max-unknown":
        return `The maximum is unknown for: ${problem.criteria.join("; ")}. Write it in the row “Điểm tối đa” or in the column's heading, then read the table again, or leave out what rests on it (percentages, tiers by percentage).`;
      case "minimum-unknown":
        return `The rubric names the tiers of: ${problem.criteria.join("; ")} without their minima, so that no unit can be given one. Leave out tiers and shortfalls, or use a rubric file that states the minima.`;
      case "max-only-on-sheet":
        return `The rubric states no maximum for: ${problem.criteria.join("; ")}. It stands only in the sheet, where CQDT functions do not look; fill with Excel formulas or values.`;
      case "numbers-as-text":
        return `Numbers are stored as text, which Excel formulas do not add, in ${listed(problem.cells)}. Convert these cells to numbers in the sheet, or fill with CQDT functions or values.`;
      case "merged-cells":
        return `Cells to fill lie in merged cells: ${listed(problem.areas)}. Unmerge them, then fill again.`;
      case "no-room":
        return "There are not enough columns left at the right of the table. Delete columns that are not used, then fill again.";
      case "rank-not-expressible":
        return `Ranks of “${problem.criterion}” cannot be written as an Excel formula. Sort so that units of one group stand together, or fill with values.`;
      case "formula-too-long":
        return `The Excel formula for “${problem.criterion}” would exceed Excel's limit. Fill with CQDT functions or values.`;
    }
  },
};

function listed(names: readonly string[]): string {
  return firstOf(names, (more) => `and ${more} more`);
}
