import { toDecimal } from "../../scoring/compare";
import { rankKeys } from "../../scoring/rankKeys";
import type { RankInference, RankReading } from "../inference";
import type { ResultBoard } from "../resultBoard";
import type { RankedUnit } from "./explainRanks";

/** What may have decided between equal totals with different ranks; nothing is asked of rules by which they share a rank. */
export function findTieBreak(
  board: ResultBoard,
  criterion: string,
  lists: readonly (readonly RankedUnit[])[],
  { ties, decimals }: RankReading,
): RankInference["tieBreak"] {
  const pairs = ties === "ordinal" ? lists.flatMap((list) => equalPairs(list, decimals)) : [];
  const criteria = [...board.points].flatMap(([id, { value, isPrinted }]) => {
    if (id === criterion || !isPrinted) return [];
    const leads = pairs.map(([first, second]) => toDecimal((value[first] ?? NaN) - (value[second] ?? NaN)));
    return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0) ? [id] : [];
  });
  return { ties: pairs.length, inSheetOrder: pairs.every(([first, second]) => first < second), criteria };
}

/** Units next to each other in rank with equal totals, the better ranked one first. */
function equalPairs(list: readonly RankedUnit[], decimals: number | null): readonly (readonly [number, number])[] {
  const sorted = [...list].sort((one, other) => one.rank - other.rank);
  const keys = rankKeys(
    Float64Array.from(sorted, ({ total }) => total),
    decimals,
  );
  return sorted.flatMap((unit, place): readonly (readonly [number, number])[] => {
    const next = sorted[place + 1];
    return next !== undefined && next.rank !== unit.rank && keys[place] === keys[place + 1]
      ? [[unit.unit, next.unit]]
      : [];
  });
}
