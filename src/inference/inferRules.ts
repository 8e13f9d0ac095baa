import { parentsOf } from "../rubric/tree";
import type { Inference, PrintedDecimals } from "./inference";
import { listUndecided } from "./listUndecided";
import { inferRanking } from "./ranks/inferRanking";
import type { ResultBoard } from "./resultBoard";
import { inferTiers } from "./tiers/inferTiers";
import { inferWeights } from "./weights/inferWeights";
import { weighMaxima } from "./weights/weighMaxima";

/** The rules that a printed result was made by, as far as its numbers decide them: weights, minima of tiers, ranking. */
export function inferRules(board: ResultBoard): Inference {
  const weights = parentsOf(board.criteria).flatMap((criterion) => inferWeights(board, criterion) ?? []);
  const tiers = inferTiers({ ...board, maxima: weighMaxima(board, weights) });
  const ranking = inferRanking(board);
  return {
    decimals: decimalsOf(board),
    weights,
    tiers,
    ranking,
    undecided: listUndecided(board, weights, tiers, ranking),
  };
}

function decimalsOf({ criteria, points, percentDecimals }: ResultBoard): PrintedDecimals {
  const parents = new Set(parentsOf(criteria).map(({ id }) => id));
  const printed = [...points].filter(([, { isPrinted }]) => isPrinted);
  return {
    scores: Math.max(0, ...printed.filter(([id]) => !parents.has(id)).map(([, { decimals }]) => decimals)),
    totals: Object.fromEntries(printed.filter(([id]) => parents.has(id)).map(([id, { decimals }]) => [id, decimals])),
    percents: Object.fromEntries(percentDecimals),
  };
}
