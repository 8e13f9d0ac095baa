import { cellAddress, columnName } from "../../grid/address";
import { valueAt } from "../../grid/grid";
import { COMPARED_DECIMALS, MARGIN } from "../../scoring/compare";
import { isUnranked, rankedIn } from "../../scoring/groupNumbers";
import type { RankPlan } from "../../scoring/plan";
import { criterionAt } from "../../scoring/planNodes";
import { filledColumn, isUnknown } from "../fillSheet";
import type { FillSheet, FillUnit } from "../fillSheet";
import type { Run } from "../runs";
import { columnReference, numeral } from "./formulaText";
import { partArgument } from "./functionFormula";

/** More runs than this make a formula nobody can read; Excel's limit of length is not far. */
const MOST_RUNS = 40;

/** Dense ranks count the steps of rounded points above a total; beyond this many the formula is too slow. */
const MOST_STEPS = 20_000;

/** Where the maximum is open, totals may yet grow to as many times the highest, and the formula still tells them apart. */
const ROOM_TO_RISE = 2;

/** Columns of a rank's formula, all of the sheet; tie-breaking columns in the rule's order. */
interface RankColumns {
  readonly total: number;
  readonly tieBreak: readonly number[];
}

/**
 * Writes the formulas of one ranking rule, for the ranked units by row. `null` when Excel 2016 has no formula for it: ranks
 * then need values. With `isNative` false, a group is ranked by CQDT.RANK where it reads the rows between rightly; any other by the
 * native formula, which passes over texts and errors among the totals.
 */
export function rankFormulas(
  sheet: FillSheet,
  ranking: RankPlan,
  isNative: boolean,
): ReadonlyMap<number, string> | null {
  const total = valueColumn(sheet, ranking.node);
  const tieBreak = ranking.rule.ties === "ordinal" ? ranking.tieBreak.map((node) => valueColumn(sheet, node)) : [];
  const known = tieBreak.filter((column) => column !== null);
  if (total === null || known.length < tieBreak.length) return null;
  const columns = { total, tieBreak: known };
  const formulas = new Map<number, string>();
  for (const members of groupsOf(sheet, ranking)) {
    const runs = rowsOfGroup(sheet, members, total, criterionAt(sheet.plan, ranking.node).id);
    const [run] = runs;
    const suitsFunction =
      !isNative && run !== undefined && runs.length === 1 && functionReads(sheet, ranking, members, total, run);
    for (const { row } of members) {
      const formula = suitsFunction
        ? functionRank(sheet, ranking, columns, row, run)
        : nativeRank(sheet, ranking, columns, row, runs);
      if (formula === null) return null;
      formulas.set(row, formula);
    }
  }
  return formulas;
}

/** The units that are ranked, or will be once their unreadable scores are put right: each list apart, in sheet order. */
function groupsOf({ plan, units }: FillSheet, { node, rule }: RankPlan): readonly (readonly FillUnit[])[] {
  const groups = new Map<string | null, FillUnit[]>();
  const { id } = criterionAt(plan, node);
  for (const unit of units) {
    const { submitted, group, ranks } = unit.result;
    const isExempt = (ranks[id] ?? null) === null && !isUnknown(plan, unit, node);
    if (!submitted || isUnranked(group, rule) || isExempt) continue;
    const list = rankedIn(group, rule);
    const members = groups.get(list) ?? [];
    groups.set(list, members);
    members.push(unit);
  }
  return [...groups.values()].map((members) => members.sort((one, other) => one.row - other.row));
}

/** The group's rows as runs of the column of totals, cut only where a number stands that is not one of its totals. */
function rowsOfGroup(sheet: FillSheet, members: readonly FillUnit[], total: number, id: string): readonly Run[] {
  const results = new Map(sheet.units.map(({ row, result }) => [row, result]));
  const isForeignNumber = (row: number): boolean => {
    const result = results.get(row);
    if (result?.submitted === true) return (result.totals[id] ?? result.scores[id] ?? null) !== null;
    return typeof valueAt(sheet.grid, row, total) === "number";
  };
  const runs: { first: number; last: number }[] = [];
  for (const { row } of members) {
    const run = runs[runs.length - 1];
    let next = run === undefined ? row : run.last + 1;
    while (next < row && !isForeignNumber(next)) next++;
    if (run !== undefined && next === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/**
 * Whether CQDT.RANK can read the run: Excel does not call it when a total is an error, it takes a blank for a total of 0, which
 * shifts ordinal ranks, and it refuses text that is no mark.
 */
function functionReads(
  { grid, plan, rubric }: FillSheet,
  { node, rule }: RankPlan,
  members: readonly FillUnit[],
  total: number,
  { first, last }: Run,
): boolean {
  if (members.some((unit) => isUnknown(plan, unit, node))) return false;
  const ranked = new Set(members.map(({ row }) => row));
  const marks = [...rubric.marks.notSubmitted, ...rubric.marks.exempt];
  for (let row = first; row <= last; row++) {
    if (ranked.has(row)) continue;
    const value = valueAt(grid, row, total);
    if (value === null ? rule.ties === "ordinal" : !marks.includes(String(value))) return false;
  }
  return true;
}

/** `=CQDT.RANK("cao-bang-2020-so",F6,F$6:F$25)`; ordinal ranks also say which of equal totals the row is. */
function functionRank(sheet: FillSheet, ranking: RankPlan, columns: RankColumns, row: number, run: Run): string {
  const { first, last } = run;
  const totals = columnReference(columns.total, first, last);
  const given = [partArgument(sheet, ranking.node), cellAddress(row, columns.total), totals];
  if (ranking.rule.ties === "ordinal") {
    given.push("", `ROWS(${rangeFrom(columns.total, first, row)})`);
    given.push(...columns.tieBreak.map((column) => columnReference(column, first, last)));
  }
  return `=CQDT.RANK(${given.join(",")})`;
}

function nativeRank(
  sheet: FillSheet,
  ranking: RankPlan,
  columns: RankColumns,
  row: number,
  runs: readonly Run[],
): string | null {
  if (runs.length > MOST_RUNS) return null;
  const { ties, decimals } = ranking.rule;
  const kept = Math.min(decimals ?? COMPARED_DECIMALS, COMPARED_DECIMALS);
  const cell = cellAddress(row, columns.total);
  // A sum one bit short of a tie still rounds up, in any spreadsheet.
  const rounded = `ROUND(${kept === COMPARED_DECIMALS ? cell : `${cell}+${numeral(MARGIN)}`},${kept})`;
  const half = kept === COMPARED_DECIMALS ? 0 : 0.5 / 10 ** kept;
  const above = `${rounded}+${numeral(kept === COMPARED_DECIMALS ? MARGIN : half - MARGIN)}`;
  const from = `${rounded}-${numeral(half + MARGIN)}`;
  const better = sumOf(runs.map(wholeRun), (reference) => `COUNTIF(${reference(columns.total)},${atLeast(above)})`);
  const rank =
    ties === "dense"
      ? denseRank(sheet, ranking, columns.total, runs, above, kept)
      : ties === "competition"
        ? `1+${better}`
        : `1+${better}${equalsAhead(columns, row, runs, from, above)}`;
  return rank === null ? null : `=IF(ISNUMBER(${cell}),${rank},NA())`;
}

type Reference = (column: number) => string;

function wholeRun({ first, last }: Run): Reference {
  return (column) => columnReference(column, first, last);
}

function sumOf(references: readonly Reference[], term: (reference: Reference) => string): string {
  return references.map(term).join("+");
}

function atLeast(bound: string): string {
  return `">="&(${bound})`;
}

/** What ordinal ranks add: units with an equal total that win the tie-breaks, and among those equal in all, the ones above. */
function equalsAhead(columns: RankColumns, row: number, runs: readonly Run[], from: string, above: string): string {
  const upTo = runs
    .filter(({ first }) => first <= row)
    .map((run): Reference => (run.last < row ? wholeRun(run) : (column) => rangeFrom(column, run.first, row)));
  const terms = columns.tieBreak.map((winning, index) => {
    const count = countEqual(columns, columns.tieBreak.slice(0, index), row, from, above);
    return `+${sumOf(runs.map(wholeRun), (reference) => count(reference, winning))}`;
  });
  const equal = countEqual(columns, columns.tieBreak, row, from, above);
  return `${terms.join("")}+${sumOf(upTo, (reference) => equal(reference, null))}-1`;
}

/**
 * A term that counts the units of a range with a total equal to the row's and equal points in `tied`, and more points in
 * `winning`. Blank cells and marks count as no points: "not less" then holds for every cell once the row itself has none.
 */
function countEqual(
  columns: RankColumns,
  tied: readonly number[],
  row: number,
  from: string,
  above: string,
): (reference: Reference, winning: number | null) => string {
  const points = (column: number): string => `ROUND(SUM(${cellAddress(row, column)}),${COMPARED_DECIMALS})`;
  const more = (column: number): string => atLeast(`${points(column)}+${numeral(MARGIN)}`);
  const notLess = (column: number): string =>
    `IF(${points(column)}>0,${atLeast(`${points(column)}-${numeral(MARGIN)}`)},"<>#")`;
  return (reference, winning) => {
    const conditions = winning === null ? [] : [`${reference(winning)},${more(winning)}`];
    // Equal is "not less" without "more": the signed sum over which of the tied columns count as more.
    const terms = tied.reduce<readonly { sign: string; conditions: readonly string[] }[]>(
      (counted, column) =>
        counted.flatMap((term) => [
          { sign: term.sign, conditions: [...term.conditions, `${reference(column)},${notLess(column)}`] },
          {
            sign: term.sign === "+" ? "-" : "+",
            conditions: [...term.conditions, `${reference(column)},${more(column)}`],
          },
        ]),
      [{ sign: "+", conditions }],
    );
    const counts = terms.map(({ sign, conditions: all }) => {
      const count = (bound: string): string =>
        all.length === 0
          ? `COUNTIF(${reference(columns.total)},${atLeast(bound)})`
          : `COUNTIFS(${[`${reference(columns.total)},${atLeast(bound)}`, ...all].join(",")})`;
      return sign === "+" ? `+${count(from)}-${count(above)}` : `-${count(from)}+${count(above)}`;
    });
    return counts.join("").slice(1);
  };
}

/** Dense ranks: the steps of rounded points, from the row's own upwards, that have at least one total. */
function denseRank(
  sheet: FillSheet,
  { node }: RankPlan,
  column: number,
  runs: readonly Run[],
  above: string,
  decimals: number,
): string | null {
  const run = runs[0];
  const { id } = criterionAt(sheet.plan, node);
  const most = sheet.units.reduce(
    (highestYet, { result }) => Math.max(highestYet, result.totals[id] ?? result.scores[id] ?? 0),
    0,
  );
  const max = sheet.plan.maxima[node] ?? NaN;
  const highest = Number.isNaN(max) ? ROOM_TO_RISE * most : Math.max(max, most);
  const steps = Math.ceil(highest * 10 ** decimals) + 1;
  if (run === undefined || runs.length > 1 || !(steps <= MOST_STEPS)) return null;
  const step = numeral(1 / 10 ** decimals);
  // Rows of the names, not of the totals: a formula must not count its own cell's row by a range that holds it.
  const names = columnName(sheet.layout.unitColumn);
  const bounds = `${above}+${step}*(ROW($${names}$1:$${names}$${steps})-ROW($${names}$1))`;
  return `SUMPRODUCT(--(FREQUENCY(${columnReference(column, run.first, run.last)},${bounds})>0))`;
}

/** From a fixed row down to the formula's own: `F$6:F9`. */
function rangeFrom(column: number, first: number, row: number): string {
  return `${columnName(column)}$${first}:${cellAddress(row, column)}`;
}

/** The column that holds a node's points: an indicator's own, or a parent's total; null when there is none to compare. */
function valueColumn(sheet: FillSheet, node: number): number | null {
  if ((sheet.plan.children[node] ?? []).length > 0) return filledColumn(sheet, node, "total");
  const isExempt = sheet.units.some(({ exemptions }) => (exemptions[node] ?? null) !== null);
  return isExempt ? null : (sheet.indicatorColumns[node] ?? null);
}
