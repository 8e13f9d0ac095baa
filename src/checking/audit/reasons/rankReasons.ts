import { romanNumber } from "../../../reading/text/romanNumber";
import { rankKeys } from "../../../scoring/rankKeys";
import { meantNumber } from "../../meantNumber";
import type { AuditReason } from "../audit";
import { groupNumbers } from "../auditRanks";
import type { Fact } from "../fact";
import { copiedRows, isRightOtherwise, isWrong, neighbourReasons, pointsCell } from "./caseFile";
import type { CaseFile } from "./caseFile";
import { findSlips } from "./findSlips";
import { longestFall } from "./longestFall";

/** A ranked unit with its printed rank and the total it is judged by. */
interface Placed {
  readonly fact: Fact;
  readonly rank: number;
  readonly total: number;
  readonly key: number;
}

/** What one group's printed ranks say, best first. */
interface Ranking {
  readonly placed: readonly Placed[];
  /** Those whose ranks fall with their totals, or follow by rounding: the others are out of place. */
  readonly inPlace: ReadonlySet<Placed>;
  readonly byRank: ReadonlyMap<number, readonly Placed[]>;
}

/** More units than this out of place displace others together; none alone is the reason. */
const MOST_DISPLACING = 3;

/** Why ranks of one criterion do not follow, by fact. `facts` share column and basis. */
export function rankReasons(file: CaseFile, facts: readonly Fact[]): ReadonlyMap<Fact, readonly AuditReason[]> {
  const reasons = new Map<Fact, readonly AuditReason[]>();
  for (const fact of facts) {
    if (fact.shown === null && fact.entry.verdict === "wrong") reasons.set(fact, letters(fact));
  }
  for (const ranking of rankings(file, facts)) {
    for (const placed of ranking.placed) {
      if (placed.fact.entry.verdict === "wrong") reasons.set(placed.fact, reasonsOf(file, ranking, placed));
    }
  }
  return reasons;
}

function reasonsOf(file: CaseFile, ranking: Ranking, placed: Placed): readonly AuditReason[] {
  const follows = totalsBehind(file, ranking, placed);
  if (follows.length > 0) return follows;
  const swapped = swappedRanks(ranking, placed);
  if (swapped.length > 0) return swapped;
  const displaced = displacing(ranking, placed);
  if (ranking.inPlace.has(placed) && displaced.length > 0) return displaced;
  const found = [
    ...copiedRows(file, placed.fact),
    ...contradiction(file, ranking, placed),
    ...slips(file, ranking, placed),
    ...displaced,
  ];
  return found.length > 0 ? found : totalsAnywhere(file, ranking, placed);
}

function rankings({ board }: CaseFile, facts: readonly Fact[]): readonly Ranking[] {
  const node = facts[0]?.node ?? -1;
  const plan = board.plan.ranking.find((ranking) => ranking.node === node);
  if (plan === undefined) return [];
  const groups = groupNumbers(board.units, plan);
  const keys = rankKeys(Float64Array.from(facts, totalOf), plan.rule.decimals);
  const byGroup = new Map<number, Placed[]>();
  facts.forEach((fact, index) => {
    const total = totalOf(fact);
    const group = groups[fact.unit.index] ?? -1;
    if (fact.shown === null || group === -1 || !Number.isFinite(total)) return;
    const members = byGroup.get(group) ?? [];
    byGroup.set(group, members);
    members.push({ fact, rank: fact.shown.value, total, key: keys[index] ?? NaN });
  });
  return [...byGroup.values()].map((members) => {
    const placed = members.sort((one, other) => one.rank - other.rank || other.key - one.key);
    const byRank = new Map<number, Placed[]>();
    for (const each of placed) byRank.set(each.rank, [...(byRank.get(each.rank) ?? []), each]);
    const falling = new Set(longestFall(placed.map(({ key }) => key)).flatMap((index) => placed[index] ?? []));
    const inPlace = new Set(placed.filter((each) => falling.has(each) || each.fact.entry.verdict !== "wrong"));
    return { placed, inPlace, byRank };
  });
}

function totalOf({ entry, unit, node }: Fact): number {
  return (entry.basis === "printed" ? unit.shown : unit.recomputed).value.values[node] ?? NaN;
}

/** The rank is right on its other basis: wrong totals part the two, its own or those that stand on the other side by rank. */
function totalsBehind(file: CaseFile, { placed }: Ranking, own: Placed): readonly AuditReason[] {
  if (!isRightOtherwise(file, own.fact)) return [];
  const wrong = placed.filter(({ fact: { unit } }) => isWrong(file, pointsCell(file.board, unit, own.fact.node)));
  const itself = wrong.filter((other) => other === own);
  const passing = wrong.filter((other) => isOutOfOrder(own, other));
  return following(file, itself.length > 0 ? itself : passing);
}

/** As a last resort all wrong totals: one that no longer equals another changes dense ranks without passing anybody. */
function totalsAnywhere(file: CaseFile, { placed }: Ranking, { fact }: Placed): readonly AuditReason[] {
  if (!isRightOtherwise(file, fact)) return [];
  return following(
    file,
    placed.filter((other) => isWrong(file, pointsCell(file.board, other.fact.unit, fact.node))),
  );
}

function following({ board }: CaseFile, units: readonly Placed[]): readonly AuditReason[] {
  if (units.length > MOST_DISPLACING) return [];
  return units.flatMap(({ fact: { unit, node } }): readonly AuditReason[] => {
    const cell = pointsCell(board, unit, node);
    return cell === null ? [] : [{ code: "follows-wrong-cell", unit: unit.unit.name, cell }];
  });
}

/** Whether ranks and totals order two units differently. */
function isOutOfOrder(one: Placed, other: Placed): boolean {
  return other.rank < one.rank !== other.key > one.key;
}

/** The unit whose rank is right here while this rank is right there. */
function swappedRanks({ byRank }: Ranking, { fact, rank }: Placed): readonly AuditReason[] {
  const { expected } = fact.entry;
  if (expected.kind !== "rank") return [];
  for (let wanted = expected.best; wanted <= expected.worst; wanted++) {
    for (const { fact: other } of byRank.get(wanted) ?? []) {
      const theirs = other.entry.expected;
      const fits = theirs.kind === "rank" && rank >= theirs.best && rank <= theirs.worst;
      if (other !== fact && fits && other.entry.verdict === "wrong") {
        return [{ code: "swapped-ranks", unit: other.unit.unit.name, cell: other.entry.cell }];
      }
    }
  }
  return [];
}

/** Units out of place that stand above though their total is lower, or below though it is higher. */
function displacing({ placed, inPlace }: Ranking, own: Placed): readonly AuditReason[] {
  const others = placed.filter((other) => !inPlace.has(other) && other !== own && isOutOfOrder(own, other));
  if (others.length > MOST_DISPLACING) return [];
  return others.map(({ fact: { unit, entry } }) => ({ code: "displaced", unit: unit.unit.name, cell: entry.cell }));
}

/** The totals between which the printed rank lies, by the units in place around it. */
function contradiction({ board }: CaseFile, { placed, inPlace }: Ranking, own: Placed): readonly AuditReason[] {
  const cell = pointsCell(board, own.fact.unit, own.fact.node);
  if (cell === null) return [];
  const others = placed.filter((other) => other !== own && inPlace.has(other));
  const high = others.filter(({ rank }) => rank < own.rank).at(-1)?.total ?? null;
  const low = others.find(({ rank }) => rank > own.rank)?.total ?? null;
  if ((high === null || own.total <= high) && (low === null || own.total >= low)) return [];
  return [{ code: "rank-contradicts-own-total", cell, total: own.total, low, high }];
}

/** Letters that typing or scanning confuses with digits, or a Roman numeral: the rank that follows was meant. */
function letters({ entry }: Fact): readonly AuditReason[] {
  const { cell, expected } = entry;
  if (expected.kind !== "rank") return [];
  const written = String(entry.printed).trim();
  const meant = [meantNumber(written), romanNumber(written)].find(
    (number) => number !== null && number >= expected.best && number <= expected.worst,
  );
  return meant === undefined || meant === null ? [] : [{ code: "letter-for-digit", cell, written, meant }];
}

/** A rank that another unit has as well, or that is beyond the last, while the one that follows stands nowhere. */
function slips(file: CaseFile, { placed, byRank }: Ranking, { fact, rank }: Placed): readonly AuditReason[] {
  const { expected, cell } = fact.entry;
  if (expected.kind !== "rank" || byRank.has(expected.rank)) return [];
  if ((byRank.get(rank)?.length ?? 0) < 2 && rank <= placed.length) return [];
  return [
    ...neighbourReasons(file, fact),
    ...findSlips(cell, rank, 0, { value: expected.rank, low: expected.rank, high: expected.rank }).filter(
      ({ meant }) => meant === expected.rank,
    ),
  ];
}
