import { firstOf } from "../firstOf";
import type { AuditDictionary } from "../auditWords";

function listed(names: readonly string[]): string {
  return firstOf(names, (more) => `and ${more} more`);
}

export const statements: AuditDictionary["statements"] = {
  heading: "Statements in the text",
  counts: (agrees, rounding, wrong, unchecked) =>
    `${agrees} agree · ${rounding} rounding · ${wrong} wrong · ${unchecked} not checked`,
  verdicts: { agrees: "Agrees", rounding: "Explained by rounding", wrong: "Wrong", unchecked: "Not checked" },
  evidence: (name, sheet, cell, printed) => `${name} (sheet “${sheet}”, cell ${cell}: ${printed})`,
  reasons: {
    "no-table": () =>
      "No table of the workbook is of the level it is about, or several fit. Open the workbook that holds that table.",
    "no-unit": () => "It names no unit of the tables. Write the unit's full name.",
    "no-criterion": () => "It does not say which criterion it is about. Name it as the tables do.",
    "list-unclear": () =>
      "A name in it stands in no table, so the list cannot be counted. Write the names as the tables do.",
    "part-of-units": () => "It may be said of a part of the units only, so it could not be checked.",
    "not-said-before": () => "This number of units was not said before.",
    "no-year": (years) => `The tables show nothing of ${years}.`,
    "no-value": (units) =>
      units.length === 0 ? "The tables do not show this." : `The tables do not show this for ${listed(units)}.`,
    "value-differs": (cell) => `The table says otherwise: ${cell}.`,
    beaten: (cell) => `Another unit has more (less): ${cell}.`,
    "without-exempt": (units) => `It holds only without the exempt units: ${listed(units)}.`,
    "left-out": (cell) => `A unit with the same points is left out: ${cell}.`,
    "listed-twice": (unit) => `${unit} is listed twice.`,
    "count-differs": (count, units) =>
      `By the tables it is ${count} units${units.length === 0 ? "" : `: ${listed(units)}`}.`,
    "list-differs": (count) => `The list names ${count} units.`,
    "units-differ": (count) => `The table has ${count} units.`,
    "holds-for-other-criterion": (said, holds) => `It does not hold for “${said}”, but for “${holds}”.`,
    "difference-of-others": (high, low) =>
      `It is the difference between ${high} and ${low}, not between the best and the lowest unit.`,
    "difference-of": (high, low) => `The difference between ${high} and ${low}.`,
    "cut-off": () => "The last digits were cut off instead of rounded.",
    "share-of-not-all": (share) => `It is the share of the units without a tier in at least one criterion (${share}).`,
  },
  about: (units, criterion) =>
    [...(units.length === 0 ? [] : [listed(units)]), ...(criterion === null ? [] : [criterion])].join(" · "),
  follows: (expected) => `By the tables: ${expected}.`,
  points: (points, low, high) =>
    low === null || high === null ? `${points} points` : `${points} points (before rounding: ${low} to ${high})`,
  share: (share) => share,
  count: (count) => `${count} units`,
  ranks: (ranks) => `rank ${ranks.join(", ")}`,
  labels: (labels) => labels.map((label) => `“${label}”`).join(", "),
  unread: (numbers) =>
    `What these numbers say of the results cannot be told, so they are not checked: ${numbers.join("; ")}.`,
};
