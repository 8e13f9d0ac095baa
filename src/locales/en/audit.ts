import type { Dictionary } from "../vi";

function span(low: string | null, high: string | null): string {
  if (low === null) return `of at most ${high ?? ""}`;
  return high === null ? `of at least ${low}` : `between ${low} and ${high}`;
}

export const audit: Dictionary["audit"] = {
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
    "neighbouring-tier": (label) =>
      `“${label}”, the tier of a neighbouring column or one band away, may have been taken.`,
    "heading-max": (printed, implied, cells) =>
      `The heading says a maximum of ${printed} points, but ${cells} percentages below it are of ${implied} points.`,
    "shares-sum": (sum) => `The shares add up to ${sum}, not to 100%.`,
    "other-table-differs": (sheet, cell, value) => `Sheet “${sheet}”, cell ${cell} says ${value}.`,
  },
  blank: "(blank)",
  text: (text) => `“${text}”`,
  previousYear: (output) => `${output} (previous year)`,
  subject: (unit, output, criterion) => `${unit === null ? "" : `${unit} – `}${output}: ${criterion}`,
  wrong: (cell, subject, printed) => `Cell ${cell} (${subject}) says ${printed}.`,
  follows: (basis, expected) => `${basis} it should be ${expected}.`,
  agreesWith: (basis) => `${basis} it agrees.`,
  roundingWith: (basis) => `${basis} it differs, but rounding explains it.`,
  unknownWith: (basis) => `${basis} it cannot be told: a number is unreadable or missing.`,
  number: (value, low, high) =>
    low === null || high === null ? value : `${value} (before rounding: ${low} to ${high})`,
  labels: (first, others) =>
    others.length === 0 ? `“${first}”` : `“${first}” (or ${others.map((label) => `“${label}”`).join(", ")})`,
  rank: (rank, best, worst) =>
    best === worst ? `rank ${rank}` : `rank ${rank} (before rounding: ranks ${best} to ${worst})`,
  nothing: "blank",
  unknown: "not known",
  reason: (sentence) => `Perhaps because: ${sentence}`,
  counts: (agrees, rounding, wrong) => `${agrees} agree · ${rounding} rounding · ${wrong} wrong`,
  countsUnknown: (unknown) => `${unknown} not known`,
};
