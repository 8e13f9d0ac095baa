import type { Rubric } from "../../rubric/rubric";
import type { ColumnMatch, Layout, OutputColumn, ReadingChoices } from "../scoreboard";
import { assign } from "./assign";
import type { DescribedColumn } from "./describeColumns";
import type { NameIndex } from "./indexNames";
import { judgeColumns } from "./judgeColumns";
import { roleKey, rolesOf } from "./roles";
import type { Role } from "./roles";
import { SAME } from "./thresholds";

/** What each column of a table is. */
type MatchedColumns = Pick<Layout, "columns" | "outputs" | "unmatched" | "duplicates" | "missing">;

/** Worth of a printed maximum that is the indicator's, beside the likeness of the name. */
const SAME_MAXIMUM = 0.02;
/** Worth of standing at the same place in the order; it decides only between equals. */
const SAME_PLACE = 0.001;

/** A misspelt name is contested when it is as likely another one, up to this; the user is asked then. */
const MARGIN = 0.05;
const CONTESTED = 0.65;

/**
 * Gives columns their meaning: of all ways to give each indicator and result at most one column, the one with the
 * greatest summed likeness. The user's choices come first, with confidence 1.
 */
export function matchColumns(
  columns: readonly DescribedColumn[],
  rubric: Rubric,
  names: NameIndex,
  choices: Pick<ReadingChoices, "columns" | "outputs"> = {},
): MatchedColumns {
  const roles = rolesOf(rubric);
  const likeness = judgeColumns(columns, rubric, names);
  const chosen = chosenColumns(roles, choices);
  const taken = new Set(chosen.values());
  const open = roles.filter((role) => !chosen.has(role));
  const free = columns.filter(({ column }) => !taken.has(column));
  const places = assign(
    open.map((role, place) => worthOf(role, place / open.length, free, likeness)),
    free.length,
  );

  /** Whether a column is nearly as likely another indicator, which no other column names as surely. */
  const rivals = (other: Role, role: Role, column: DescribedColumn): boolean => {
    if (other.kind !== "indicator" || likeness(other, column) <= likeness(role, column) - MARGIN) return false;
    const own = free[places[open.indexOf(other)] ?? -1];
    return own === undefined || likeness(other, own) < likeness(other, column) + MARGIN;
  };
  const found = new Map<Role, DescribedColumn & { confidence: number }>();
  for (const [role, column] of chosen) {
    if (column === null) continue;
    const described = columns.find((candidate) => candidate.column === column) ?? unheaded(column);
    found.set(role, { ...described, confidence: 1 });
  }
  open.forEach((role, place) => {
    const described = free[places[place] ?? -1];
    if (described === undefined) return;
    const like = likeness(role, described);
    const isContested = like < SAME && open.some((other) => other !== role && rivals(other, role, described));
    found.set(role, { ...described, confidence: isContested ? Math.min(CONTESTED, like) : like });
  });

  const used = new Set([...found.values()].map(({ column }) => column));
  const indicators = roles.filter((role) => role.kind === "indicator");
  const duplicates = columns
    .filter(({ column }) => !used.has(column))
    .flatMap((column) => duplicateOf(column, indicators, found, likeness));
  const repeated = new Set(duplicates.map(({ column }) => column));
  return {
    columns: indicators.flatMap((role) => {
      const match = found.get(role);
      return match === undefined ? [] : [columnMatch(role, match)];
    }),
    outputs: roles.flatMap((role): OutputColumn[] => {
      const match = found.get(role);
      if (role.kind === "indicator" || match === undefined) return [];
      return [{ ...columnMatch(role, match), output: role.output }];
    }),
    unmatched: columns
      .filter(({ column }) => !used.has(column) && !repeated.has(column))
      .map(({ column, heading }) => ({ column, heading })),
    duplicates,
    missing: indicators.filter((role) => !found.has(role)).map((role) => role.criterion.id),
  };
}

/** The user's choices by role; null where the user said that there is none. Choices for unknown criteria have no effect. */
function chosenColumns(
  roles: readonly Role[],
  { columns = {}, outputs = {} }: Pick<ReadingChoices, "columns" | "outputs">,
): ReadonlyMap<Role, number | null> {
  const chosen = new Map<Role, number | null>();
  for (const role of roles) {
    const choice = (role.kind === "indicator" ? columns : outputs)[roleKey(role)];
    if (choice !== undefined) chosen.set(role, choice);
  }
  return chosen;
}

function worthOf(
  role: Role,
  place: number,
  columns: readonly DescribedColumn[],
  likeness: (role: Role, column: DescribedColumn) => number,
): Float64Array {
  return Float64Array.from(columns, (column, index) => {
    const like = likeness(role, column);
    if (like === 0) return 0;
    const { max } = role.criterion;
    const sameMaximum = role.kind === "indicator" && max !== undefined && column.printedMax === max;
    return like + (sameMaximum ? SAME_MAXIMUM : 0) + SAME_PLACE * (1 - Math.abs(place - index / columns.length));
  });
}

function unheaded(column: number): DescribedColumn {
  return {
    column,
    heading: "",
    subject: "",
    step: null,
    groups: [],
    output: null,
    year: null,
    printedMax: null,
    trust: 1,
  };
}

function columnMatch(role: Role, described: DescribedColumn & { confidence: number }): ColumnMatch {
  const { column, heading, confidence, printedMax } = described;
  return { criterion: role.criterion.id, column, heading, confidence, printedMax };
}

/** The indicator that an unused column names as well as the column that was taken for it. */
function duplicateOf(
  column: DescribedColumn,
  indicators: readonly Role[],
  found: ReadonlyMap<Role, DescribedColumn>,
  likeness: (role: Role, column: DescribedColumn) => number,
): readonly ColumnMatch[] {
  let best: Role | null = null;
  let confidence = SAME;
  for (const role of indicators) {
    const like = likeness(role, column);
    if (!found.has(role) || like < confidence || (best !== null && like === confidence)) continue;
    best = role;
    confidence = like;
  }
  return best === null ? [] : [columnMatch(best, { ...column, confidence })];
}
