import type { Criterion, Rubric, Ties } from "../../../rubric/rubric";
import { parentsOf } from "../../../rubric/tree";
import { toDecimal } from "../../../scoring/compare";
import type { AuditEntry, AuditReason, AuditVerdict } from "../audit";
import { countAbove, countBelow } from "../countSorted";
import type { NumbersByQuantity } from "./fitColumns";
import { isRead, quantityKey, rangeOf } from "./quantity";
import type { NumberRange, PrintedQuantity } from "./quantity";

/**
 * Checks what tables show of earlier years as far as they show what it follows from: subtotals and totals against the sum
 * of the scores (in whichever table these stand), ranks against the totals. Last year may have ranked units that are no
 * longer listed: ranks are bounded, not fixed, by that.
 */
export function auditPreviousYear(known: NumbersByQuantity, rubric: Rubric): readonly AuditEntry[] {
  const years = new Set([...known.values()].map(({ quantity }) => quantity.year).filter((year) => year < rubric.year));
  return [...years].flatMap((year) => {
    const units = unitsOf(known, year);
    const sums = new Map<string, ReadonlyMap<string, NumberRange>>();
    const entries: AuditEntry[] = [];
    for (const parent of parentsOf(rubric.criteria)) {
      const byUnit = new Map<string, NumberRange>();
      for (const unit of units) {
        const sum = sumOf(known, sums, parent, year, unit);
        if (sum !== null) byUnit.set(unit, sum);
        const printed =
          known.get(quantityKey({ criterion: parent.id, output: "total", year }))?.numbers.get(unit) ?? [];
        if (sum !== null) entries.push(...printed.map((cell) => totalEntry(cell, sum)));
        const [first] = printed;
        if (sum === null && isRead(first)) byUnit.set(unit, rangeOf(first));
      }
      sums.set(parent.id, byUnit);
    }
    for (const { of, ties } of rubric.ranking) {
      const ranks = known.get(quantityKey({ criterion: of, output: "rank", year }))?.numbers;
      if (ranks !== undefined)
        entries.push(...rankEntries([...ranks.values()].flat(), sums.get(of) ?? new Map(), ties));
    }
    return entries;
  });
}

function unitsOf(known: NumbersByQuantity, year: number): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { quantity, numbers } of known.values()) {
    if (quantity.year === year) for (const unit of numbers.keys()) units.add(unit);
  }
  return units;
}

/** The weighted sum of the children's points; `null` where one of them is not printed or no number. */
function sumOf(
  known: NumbersByQuantity,
  sums: ReadonlyMap<string, ReadonlyMap<string, NumberRange>>,
  parent: Criterion,
  year: number,
  unit: string,
): NumberRange | null {
  let value = 0;
  let low = 0;
  let high = 0;
  for (const { id, weight = 1, children } of parent.children ?? []) {
    const [cell] =
      known
        .get(quantityKey({ criterion: id, output: children === undefined ? "score" : "total", year }))
        ?.numbers.get(unit) ?? [];
    const range = isRead(cell) ? rangeOf(cell) : sums.get(id)?.get(unit);
    if (range === undefined) return null;
    value += weight * range.value;
    low += weight * range.low;
    high += weight * range.high;
  }
  return { value: toDecimal(value), low: toDecimal(low), high: toDecimal(high) };
}

function totalEntry(cell: PrintedQuantity, sum: NumberRange): AuditEntry {
  if (!isRead(cell)) return entryOf(cell, { kind: "number", ...sum }, "unknown", []);
  const own = rangeOf(cell);
  let verdict: AuditVerdict = "wrong";
  if (sum.value >= own.low && sum.value <= own.high) verdict = "agrees";
  else if (sum.low <= own.high && sum.high >= own.low) verdict = "rounding";
  return entryOf(cell, { kind: "number", ...sum }, verdict, []);
}

function rankEntries(
  ranks: readonly PrintedQuantity[],
  totals: ReadonlyMap<string, NumberRange>,
  ties: Ties,
): readonly AuditEntry[] {
  const mostRank = ranks.reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  const unlisted = Math.max(0, mostRank - totals.size);
  const counts = countRanks(ranks);
  const rankOf = rankByTotals([...totals.values()]);
  // Where every unit is listed, the bounds alone tell; units that are not listed loosen them.
  const outOfOrder = unlisted > 0 ? findOutOfOrder(ranks, totals) : new Set<PrintedQuantity>();
  const expected = new Map(
    ranks.map((cell) => {
      const own = totals.get(cell.unit);
      return [cell, own === undefined ? null : rankOf(own)] as const;
    }),
  );
  return ranks.map((cell) => {
    const follows = expected.get(cell) ?? null;
    const { number } = cell;
    if (follows === null || number === null) {
      return entryOf(cell, { kind: "unknown" }, canStand(cell, counts, ties) ? "unknown" : "wrong", []);
    }
    const { rank, best } = follows;
    const worst = follows.worst + unlisted;
    let verdict: AuditVerdict = "wrong";
    if (!outOfOrder.has(cell)) {
      if (number >= rank && number <= rank + unlisted) verdict = "agrees";
      else if (number >= best && number <= worst) verdict = "rounding";
    }
    const reasons = verdict === "wrong" ? swappedWith(cell, rank, ranks, expected) : [];
    return entryOf(cell, { kind: "rank", rank, best, worst }, verdict, reasons);
  });
}

/** The unit with which the ranks must be exchanged for both to be right, if there is one. */
function swappedWith(
  cell: PrintedQuantity,
  rank: number,
  ranks: readonly PrintedQuantity[],
  expected: ReadonlyMap<PrintedQuantity, RankBounds | null>,
): readonly AuditReason[] {
  const other = ranks.find(
    (candidate) =>
      candidate !== cell &&
      candidate.sheet === cell.sheet &&
      candidate.number === rank &&
      expected.get(candidate)?.rank === cell.number,
  );
  return other === undefined ? [] : [{ code: "swapped-ranks", unit: other.name, cell: other.cell }];
}

interface RankBounds {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}

/** The rank that totals give a unit, and the best and worst that are possible before rounding. */
function rankByTotals(totals: readonly NumberRange[]): (own: NumberRange) => RankBounds {
  const values = Float64Array.from(totals, ({ value }) => value).sort();
  const lows = Float64Array.from(totals, ({ low }) => low).sort();
  const highs = Float64Array.from(totals, ({ high }) => high).sort();
  return (own) => ({
    rank: 1 + countAbove(values, own.value),
    best: 1 + countAbove(lows, own.high),
    // The unit itself is among those whose upper bound reaches its lower one.
    worst: highs.length - countBelow(highs, own.low),
  });
}

/** Cells whose neighbour in the ranking has a total that is beyond doubt on the wrong side. */
function findOutOfOrder(
  ranks: readonly PrintedQuantity[],
  totals: ReadonlyMap<string, NumberRange>,
): ReadonlySet<PrintedQuantity> {
  const ranked = ranks
    .filter(isRead)
    .filter(({ unit }) => totals.has(unit))
    .sort((one, other) => one.number - other.number);
  const found = new Set<PrintedQuantity>();
  ranked.forEach((cell, index) => {
    const next = ranked[index + 1];
    const own = totals.get(cell.unit);
    const after = next === undefined ? undefined : totals.get(next.unit);
    if (next === undefined || own === undefined || after === undefined || next.number === cell.number) return;
    if (after.low > own.high) found.add(cell).add(next);
  });
  return found;
}

/** How many units of a table bear each rank. */
type RankCounts = ReadonlyMap<string, number>;

function countRanks(ranks: readonly PrintedQuantity[]): RankCounts {
  const counts = new Map<string, number>();
  for (const { sheet, number } of ranks) {
    if (number !== null) counts.set(rankKey(sheet, number), (counts.get(rankKey(sheet, number)) ?? 0) + 1);
  }
  return counts;
}

function rankKey(sheet: string, rank: number): string {
  return `${String(rank)}/${sheet}`;
}

/** Whether a rank can stand without knowing the totals: whole, from 1 on, and shared only as the rubric lets ranks be shared. */
function canStand({ number, sheet }: PrintedQuantity, counts: RankCounts, ties: Ties): boolean {
  if (number === null) return true;
  if (!Number.isInteger(number) || number < 1) return false;
  const bearing = counts.get(rankKey(sheet, number)) ?? 1;
  if (bearing === 1 || ties === "dense") return true;
  if (ties === "ordinal") return false;
  for (let next = number + 1; next < number + bearing; next++) if (counts.has(rankKey(sheet, next))) return false;
  return true;
}

function entryOf(
  { sheet, cell, name, criterion, output, printed, decimals }: PrintedQuantity,
  expected: AuditEntry["expected"],
  verdict: AuditVerdict,
  reasons: readonly AuditReason[],
): AuditEntry {
  const basis = "printed";
  return {
    sheet,
    cell,
    unit: name,
    criterion,
    output,
    year: "previous",
    printed,
    decimals,
    expected,
    verdict,
    basis,
    reasons,
  };
}
