import type { Severity, UnitPlace } from "../../checking/finding";
import type { FindingSentences } from "../findingFacts";
import { formatNumber, formatPercent } from "../format";
import type { checking as vi } from "../vi/checking";

const DECIMALS = 6;

const LISTED_UNITS = 5;

function points(value: number): string {
  return formatNumber(value, "en", DECIMALS);
}

function list(units: readonly UnitPlace[]): string {
  const shown = units.slice(0, LISTED_UNITS).map(({ name, cell }) => `${name} (cell ${cell})`);
  const rest = units.length - shown.length;
  return rest === 0
    ? shown.join(", ")
    : `${shown.join(", ")} and ${formatNumber(rest, "en")} other ${rest === 1 ? "unit" : "units"}`;
}

const FONTS = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI (VNI-Times)" };

const sentences: FindingSentences = {
  "missing-column": ({ criterion }) =>
    `There is no column for the indicator “${criterion}”, so every unit gets 0 points for it. Add the column to the table, or say which column it is.`,
  "duplicate-column": ({ cell, criterion, values }) =>
    `The column “${values.heading}” (cell ${cell}) also stands for the indicator “${criterion}”; only the column at cell ${values.used} counts. Remove the extra column, or choose the right one.`,
  "extra-column": ({ cell, values }) =>
    `The column “${values.heading}” (cell ${cell}) holds numbers but is no indicator of the rubric, so it does not count. ` +
    (values.missing > 0
      ? `Indicators still without a column: ${String(values.missing)}. If this is one of them, choose the indicator for this column.`
      : "Nothing to do if it is there for reference only."),
  "heading-max": ({ cell, criterion, values }) =>
    `Cell ${cell} gives the maximum of “${criterion}” as ${points(values.printed)}; the rubric says ${points(values.max)}. Correct the sheet, or choose the rubric of this year and level.`,
  "max-unknown": ({ criterion }) =>
    `The maximum of the indicator “${criterion}” is not known, so shares cannot be computed. Write it in a row “Điểm tối đa” or in the column's heading.`,
  weights: ({ criterion, values }) =>
    `The weights of the criteria under “${criterion}” sum to ${points(values.sum)}, not 1. Compare them with the document that issued the rubric.`,
  "not-a-number": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) says “${values.text}”, which is neither a number nor a mark of the rubric; the unit's total is unknown. ` +
    (values.meant === null
      ? "Enter the points or a valid mark."
      : `If ${points(values.meant)} is meant, enter ${points(values.meant)}.`),
  "below-zero": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) says ${points(values.points)}, which is below 0. Enter 0 points or more.`,
  "above-max": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) says ${points(values.points)}, above the maximum of ${points(values.max)}. Enter at most ${points(values.max)} points.`,
  "finer-than-step": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) says ${points(values.points)}, which is no multiple of the step ${points(values.step)}. Check the score.`,
  blank: ({ cell, unit, criterion }) =>
    `Cell ${cell} (${unit}, “${criterion}”) is blank and counts 0 points. Enter the score, or 0 where it is 0.`,
  "blank-unit": ({ cell, unit }) =>
    `${unit} (cell ${cell}) has no score at all and gets 0 points throughout. Enter its scores, or the mark for nothing submitted.`,
  mark: ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) holds the mark “${values.text}”: ` +
    {
      zero: "it counts 0 points.",
      out: "the indicator leaves the unit's total and maximum.",
      full: `it counts the maximum${values.max === null ? "" : ` (${points(values.max)})`}.`,
    }[values.counts],
  "not-submitted": ({ cell, unit, values }) =>
    `${unit} (cell ${cell}) is marked “${values.text}”, so it gets no scores, tiers or ranks.` +
    (values.scored.length > 0
      ? ` Yet there are scores in ${values.scored.join(", ")}: remove the mark if the unit did submit.`
      : ""),
  exempt: ({ cell, unit, criterion, values }) =>
    `${unit} is exempt from the indicator “${criterion}” (cell ${cell}): ` +
    (values.exemption === "out"
      ? "the indicator leaves the unit's total and maximum."
      : `it counts the maximum${values.max === null ? "" : ` (${points(values.max)})`}.`),
  "exempt-with-score": ({ cell, unit, criterion, values }) =>
    `${unit} is exempt from the indicator “${criterion}”, yet cell ${cell} says ${points(values.points)}; the number in the cell stands. ` +
    (values.exemption === "full" && values.points === values.max
      ? "It is the maximum that the unit is granted."
      : "Clear the cell if the unit is to be exempt."),
  "number-as-text": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) holds a number stored as text, “${values.text}”, read as ${points(values.points)}; Excel's own functions leave it out. Convert the cell to a number.`,
  "decimal-sign": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) says “${values.shown}”, read as ${points(values.read)}, but it is ${points(values.other)} if its decimal sign is taken the other way. Check it and enter the right number.`,
  "percent-for-points": ({ cell, unit, criterion, values }) =>
    `Cell ${cell} (${unit}, “${criterion}”) holds the percentage ${typeof values.shown === "string" ? values.shown : formatPercent(values.shown, "en")} where points are expected. Enter the points` +
    (values.max === null ? "." : ` (at most ${points(values.max)}).`),
  "percent-column": ({ cell, criterion, values }) =>
    `The column “${criterion}” (cell ${cell}) seems to hold percentages, not points: its largest number is ${points(values.largest)}, the maximum is ${points(values.max)}. Enter points, or choose another column for the indicator.`,
  "legacy-text": ({ cell, values }) =>
    `The sheet has ${values.cells === 1 ? "1 cell" : `${formatNumber(values.cells, "en")} cells`} typed with an old font, ${FONTS[values.font]}, from cell ${cell} on. CQDT has read them, but Excel cannot search or sort them. Convert them to Unicode, for instance with Unikey's converter.`,
  "untidy-text": ({ cell, values }) =>
    `Headings or unit names hold extra or non-breaking spaces or decomposed letters (NFD) in ${values.cells === 1 ? "1 cell" : `${formatNumber(values.cells, "en")} cells`}, from cell ${cell} on. CQDT has read them, but Excel may not find these names. Press “Fix…” in the Check step of the CQDT pane, or type them again.`,
  "duplicate-unit": ({ cell, unit, values }) =>
    `${unit} (cell ${cell}) is the same unit as ${values.first.name} in cell ${values.first.cell}, which makes the ranks wrong. Delete one of the two rows.`,
  "unknown-unit": ({ cell, unit, values }) =>
    `${unit} (cell ${cell}) is not on the rubric's list of units. ` +
    (values.nearest === null
      ? "Check the name, or choose the right rubric."
      : `Is it “${values.nearest}”? If so, confirm it in the step Check or correct the name.`),
  "missing-unit": ({ unit }) =>
    `There is no row for ${unit}, which is on the rubric's list of units. Add the row, even where nothing was submitted.`,
  "unnamed-unit": ({ cell, values }) =>
    `Row ${String(values.row)} has scores but cell ${cell} names no unit. Enter the unit's name.`,
  "identical-scores": ({ cell, unit, values }) =>
    `${unit} (cell ${cell}) has exactly the same scores as ${list(values.others)}. Check whether a row was copied by mistake.`,
  "hidden-rows": ({ values }) =>
    `Units in hidden or filtered rows are scored and ranked like the others: ${String(values.rows.length)} in ${rowList(values.rows)}. Show the rows to look at them, or delete those that are not needed.`,
  "hidden-column": ({ cell, criterion }) =>
    `The column “${criterion}” (cell ${cell}) is hidden, yet its points count. Show the column to check it.`,
  ordinals: ({ cell, values }) =>
    `The ordinal numbers do not follow each other in ${rowList(values.rows)} (first cell: ${cell}). Reading is not affected; check whether a row is missing or too many.`,
};

/** Rows named in a sentence; of many, the first. */
const MOST_ROWS = 10;

function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_ROWS).join(", ");
  const rest = rows.length > MOST_ROWS ? ", …" : "";
  return `${rows.length === 1 ? "row" : "rows"} ${named}${rest}`;
}

const severities: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", note: "Note" };

export const checking: typeof vi = {
  severities,
  sentences,
  unnamed: (row) => `Unnamed unit in row ${String(row)}`,
};
