import type { CellValue } from "../../grid/grid";
import { parseNumber } from "../../reading/cells/readNumber";
import { groupNumbers as numberGroups } from "../../scoring/groupNumbers";
import type { RankPlan } from "../../scoring/plan";
import type { AuditBasis } from "./audit";
import { cellOf } from "./auditBoard";
import type { AuditBoard, AuditedUnit, Estimate } from "./auditBoard";
import { basesOf, judgeNothing, UNKNOWN } from "./fact";
import type { Fact, Judgement } from "./fact";
import { possibleRanks } from "./possibleRanks";
import type { RankRanges } from "./possibleRanks";
import { shownNumber } from "./shownNumber";

/** Ranks against the printed totals and against those that follow from the scores, as two facts. */
export function auditRanks(board: AuditBoard): readonly Fact[] {
  const { plan } = board;
  return plan.ranking.flatMap((ranking) => {
    const { node } = ranking;
    const criterion = plan.nodes[node]?.id ?? "";
    const column = board.columnOf(criterion, "rank");
    if (column === null) return [];
    const groups = groupNumbers(board.units, ranking);
    return basesOf(board, node).flatMap((basis): readonly Fact[] => {
      const ranges = rangesOf(board.units, ranking, groups, basis);
      return board.units.flatMap((unit): readonly Fact[] => {
        const { cell, printed } = cellOf(board, unit, column);
        if (printed === null || printed === "") return [];
        const number = rankIn(printed);
        const entry = {
          sheet: board.grid.sheet,
          cell,
          unit: unit.unit.name,
          criterion,
          output: "rank",
          printed,
          decimals: 0,
          ...judgeRank(unit, number, ranges, groups),
          basis,
          reasons: [],
        } as const;
        return [{ entry, unit, node, shown: number === null ? null : shownNumber(number, 0) }];
      });
    });
  });
}

/** The group of each unit, numbered from 0; -1: unranked, or nothing submitted. */
export function groupNumbers(units: readonly AuditedUnit[], { rule }: RankPlan): Int32Array {
  const numbers = numberGroups(
    units.map(({ unit }) => unit.group),
    rule,
  );
  return numbers.map((number, index) => (units[index]?.submitted === true ? number : -1));
}

function rangesOf(
  units: readonly AuditedUnit[],
  { node, rule, tieBreak }: RankPlan,
  groups: Int32Array,
  basis: Exclude<AuditBasis, "other-table">,
): RankRanges {
  const pointsBy = (pick: keyof Estimate, of = node): Float64Array =>
    Float64Array.from(units, ({ shown, recomputed }) => {
      const points = (basis === "printed" ? shown : recomputed)[pick].values[of] ?? NaN;
      return Number.isFinite(points) ? points : NaN;
    });
  const totals = { value: pointsBy("value"), low: pointsBy("low"), high: pointsBy("high") };
  return possibleRanks(
    totals,
    rule,
    groups,
    tieBreak.map((breaker) => pointsBy("value", breaker)),
  );
}

/** A rank as a whole number, also written as text; `null` for anything else. */
function rankIn(value: CellValue): number | null {
  const number = typeof value === "string" ? (parseNumber(value)?.value ?? null) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : null;
}

function judgeRank(
  { index, submitted }: AuditedUnit,
  printed: number | null,
  ranges: RankRanges,
  groups: Int32Array,
): Judgement {
  if (!submitted || groups[index] === -1) return judgeNothing(printed !== null);
  const [rank, best, worst] = [ranges.rank[index] ?? 0, ranges.best[index] ?? 0, ranges.worst[index] ?? 0];
  if (rank === 0) return UNKNOWN;
  const expected = { kind: "rank", rank, best, worst } as const;
  if (printed === null) return { expected, verdict: "wrong" };
  if (printed === rank) return { expected, verdict: "agrees" };
  return { expected, verdict: printed >= best && printed <= worst ? "rounding" : "wrong" };
}
