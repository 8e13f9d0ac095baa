import { valueAt } from "../../grid/grid";
import { isNumeric } from "../cells/cellText";
import { foldText } from "../text/foldText";
import { OPEN_NAME, RUNNING_TITLE, UNIT_NAME } from "../text/vocabulary";
import { areSharesOf, labelOf } from "./areShares";
import { classifyRow } from "./classifyRow";
import type { BodyContext, RowKind, UnitKind } from "./classifyRow";

/** A unit's row of points. */
interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly section: string | null;
  /** The rows of the name, where these are not just `row`. */
  readonly nameRows?: readonly number[];
}

/** A unit with two rows of numbers that may both be its points. */
interface AmbiguousRows {
  readonly code: "rows-ambiguous";
  readonly unit: string;
  readonly row: number;
  readonly other: number;
}

/** Why the rows of units are not clear. */
export type UnclearRows = AmbiguousRows | { readonly code: "tables-alike"; readonly headingRows: readonly number[] };

interface UnitRows {
  readonly rows: readonly NamedRow[];
  readonly unclear: UnclearRows | null;
}

/** The rows that may hold units. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
  /** The user chose the last row: notes and further tables do not end the units. */
  readonly isBounded: boolean;
  /** The user chose the headings: of several tables with the same ones, the first below them is meant. */
  readonly isChosen: boolean;
}

/** The unit that the rows just read belong to, as far as it is known. */
interface OpenUnit extends NamedRow {
  /** The last row that belongs to it: the next one may go on with it. */
  readonly end: number;
  readonly hasOrdinal: boolean;
  /** What was found of it: points, only shares of the maxima, or a name alone. */
  readonly has: "points" | "shares" | "name";
  /** The row of the headings, repeated last, that it stands under; 0 for the table's own. */
  readonly page: number;
}

/**
 * The rows of a table's units. A unit may take several rows: its points and their shares in either order, and a name that
 * goes on in the next row. Headings that are repeated over the same units head another table.
 */
export function findUnitRows(context: BodyContext, range: UnitRange): UnitRows {
  const { rows, unclear } = walkRows(context, range);
  const second = findSecondTable(rows);
  if (second === null) return { rows, unclear };
  const { page } = second;
  const firstTable = rows.slice(0, rows.indexOf(second));
  const isScored = rows.slice(firstTable.length).some(({ row }) => isScoredRow(row, context));
  if (range.isChosen || !isScored) return { rows: firstTable, unclear };
  return { rows, unclear: { code: "tables-alike", headingRows: [Math.max(...context.table.headingRows), page] } };
}

/** The first unit below repeated headings under which most units are listed that were listed before. */
function findSecondTable(rows: readonly OpenUnit[]): OpenUnit | null {
  if (rows.every(({ page }) => page === rows[0]?.page)) return null;
  const before = new Set<string>();
  for (let first = 0; first < rows.length;) {
    const page = rows[first]?.page;
    const end = rows.findIndex((unit, index) => index > first && unit.page !== page);
    const here = rows.slice(first, end === -1 ? rows.length : end);
    const names = here.flatMap(({ name }) => (name === "" ? [] : [foldText(name)]));
    if (names.filter((name) => before.has(name)).length * 2 > names.length) return here[0] ?? null;
    for (const name of names) before.add(name);
    first += here.length;
  }
  return null;
}

function isScoredRow(row: number, { grid, indicatorColumns }: BodyContext): boolean {
  return indicatorColumns.some((column) => isNumeric(valueAt(grid, row, column)));
}

function walkRows(
  context: BodyContext,
  { first, last, isBounded }: UnitRange,
): { readonly rows: readonly OpenUnit[]; readonly unclear: AmbiguousRows | null } {
  const rows: OpenUnit[] = [];
  const names: OpenUnit[] = [];
  let unclear: AmbiguousRows | null = null;
  let section: string | null = null;
  let title: string | null = null;
  let page = 0;
  let afterGap = false;
  let isFilled = false;
  for (let row = first; row <= last; row++) {
    const found = classifyRow(row, context, afterGap);
    if (found.kind === "end" && !isBounded) break;
    if (found.kind === "blank") afterGap = true;
    if (found.kind === "repeated") page = row;
    if (found.kind === "section") section = found.text;
    const above = names[names.length - 1] ?? rows[rows.length - 1];
    const before = above?.end === row - 1 ? above : undefined;
    const joined = before === undefined ? null : join(before, found, row, context);
    if (joined !== null) {
      if ("other" in joined) unclear ??= joined;
      else (before === names[names.length - 1] ? names : rows).splice(-1, 1, joined);
      isFilled ||= found.kind === "unit" && found.isFilled;
      continue;
    }
    if (found.kind === "words") title = found.isWide && !RUNNING_TITLE.test(found.text) ? found.text : null;
    if (found.kind === "name") {
      names.push({ row, end: row, section, page, name: found.name, hasOrdinal: false, has: "name" });
    }
    if (found.kind !== "unit" && !(found.kind === "percentages" && found.name !== "")) {
      if (found.kind !== "words" && found.kind !== "blank") title = null;
      continue;
    }
    section = title ?? section;
    title = null;
    const { name, hasOrdinal } = found;
    if (names.length > 0) rows.push(...names.splice(0));
    rows.push({ row, end: row, section, page, name, hasOrdinal, has: contentOf(found) });
    afterGap = false;
    isFilled ||= found.kind === "percentages" || found.isFilled;
  }
  return { rows: isFilled ? rows : [...rows, ...names], unclear };
}

function contentOf(found: Extract<RowKind, { name: string }>): OpenUnit["has"] {
  if (found.kind === "percentages") return "shares";
  return found.kind === "unit" && found.content !== "nothing" ? "points" : "name";
}

/** The unit above together with the next row, or what is not clear about both; `null` when the row is not the unit's. */
function join(unit: OpenUnit, found: RowKind, row: number, context: BodyContext): OpenUnit | AmbiguousRows | null {
  switch (found.kind) {
    case "percentages":
      return joinShares(unit, found, row, context);
    case "unit":
      return found.name === "" ? joinUnnamed(unit, found, row, context) : joinNamed(unit, found, row, context);
    case "name":
    case "words":
      return goesOn(unit, textOf(found), context) ? withName(unit, textOf(found), row) : null;
    default:
      return null;
  }
}

function textOf(found: Extract<RowKind, { kind: "name" | "words" }>): string {
  return found.kind === "name" ? found.name : found.text;
}

/** Shares belong to the points above them, unless the row bears another unit's name or number. */
function joinShares(
  unit: OpenUnit,
  { name, hasOrdinal }: Extract<RowKind, { kind: "percentages" }>,
  row: number,
  context: BodyContext,
): OpenUnit | null {
  if (unit.has === "shares") return null;
  if (name === "" || foldText(name) === foldText(unit.name)) return { ...unit, end: row };
  if (hasOrdinal) return null;
  const isRest = context.table.ordinalColumn !== null && !UNIT_NAME.test(name) && !context.isOnRoster(name);
  return isRest || goesOn(unit, name, context) ? withName(unit, name, row) : null;
}

/** Numbers without a name or ordinal of their own, below a unit. */
function joinUnnamed(
  unit: OpenUnit,
  found: UnitKind,
  row: number,
  context: BodyContext,
): OpenUnit | AmbiguousRows | null {
  if (found.hasOrdinal || found.content !== "numbers" || unit.name === "") return null;
  const isMerged = (context.merges.at(row, context.table.unitColumn)?.row ?? row) <= unit.row;
  const lower: OpenUnit = { ...unit, row, end: row, has: "points", nameRows: nameRowsOf(unit) };
  if (unit.has === "shares") return lower;
  if (unit.has === "name") return isMerged ? lower : null;
  const label = labelOf(row, context);
  const isUpperLabelled = labelOf(unit.row, context) === "points";
  if (label === "points" && !isUpperLabelled && areSharesOf(unit.row, row, context)) return lower;
  if (areSharesOf(row, unit.row, context)) return { ...unit, end: row };
  if (areSharesOf(unit.row, row, context)) return lower;
  return isMerged ? { code: "rows-ambiguous", unit: unit.name, row: unit.row, other: row } : null;
}

/** A row with a name: the unit's own again beside its shares, or the rest of its name beside its points. */
function joinNamed(unit: OpenUnit, found: UnitKind, row: number, context: BodyContext): OpenUnit | null {
  const { name, hasOrdinal, content } = found;
  if (unit.has === "shares" && content === "numbers" && foldText(name) === foldText(unit.name)) {
    return { ...unit, row, end: row, has: "points" };
  }
  if ((hasOrdinal && unit.hasOrdinal) || !goesOn(unit, name, context)) return null;
  if (content === "nothing") return hasOrdinal ? null : withName(unit, name, row);
  if (unit.has !== "name") return null;
  return { ...withName(unit, name, row), row, has: "points", hasOrdinal: hasOrdinal || unit.hasOrdinal };
}

/** Whether a text goes on with a unit's name: it begins in lower case, the name asks for more, or both are on the roster. */
function goesOn(unit: OpenUnit, text: string, { isOnRoster }: BodyContext): boolean {
  if (unit.name === "" || text === "") return false;
  if (isOnRoster(text)) return false;
  const isRest = (/^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(unit.name)) || OPEN_NAME.test(unit.name);
  return isRest || isOnRoster(`${unit.name} ${text}`);
}

function withName(unit: OpenUnit, rest: string, row: number): OpenUnit {
  return { ...unit, name: `${unit.name} ${rest}`, end: row, nameRows: [...nameRowsOf(unit), row] };
}

function nameRowsOf({ row, nameRows }: NamedRow): readonly number[] {
  return nameRows ?? [row];
}
