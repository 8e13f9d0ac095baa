import { sentenceWords } from "../../locales/sentenceWords";
import type { Criterion } from "../../rubric/rubric";
import { maxOf } from "../../rubric/tree";
import { COMPARED_DECIMALS, toDecimal } from "../../scoring/compare";
import { round } from "../../scoring/round";
import { exemptionIn } from "../report/board/exemptionIn";
import { isUnscored } from "../report/board/isUnscored";
import { pointsIn } from "../report/board/resultCells";
import type { BoardUnit, ReportBoard } from "../report/board/reportBoard";
import { sourcesOf } from "../report/board/sourcesOf";
import type { SourceCell } from "../report/report";
import type { CellsOf, CriterionView, ScoredStanding, Standing } from "./criterionView";

/** Who stands where in a criterion. `units`: those of the group, or all. */
export function viewCriterion(
  board: ReportBoard,
  criterion: Criterion,
  units: readonly BoardUnit[],
  { group, isGrouped }: { readonly group: string | null; readonly isGrouped: boolean },
): CriterionView {
  const words = sentenceWords(board.language);
  const max = maxOf(criterion);
  const standings = units.map((unit): Standing => {
    const { name, tiers, ranks } = unit.result;
    return {
      unit,
      name: name === "" ? words.unnamed(unit.unit.row) : name,
      points: pointsIn(unit, criterion.id),
      share: shareIn(unit, criterion, max),
      tier: tiers[criterion.id] ?? null,
      rank: ranks[criterion.id] ?? null,
      exemption: unit.result.submitted ? exemptionIn(board, unit, criterion) : null,
      movement: unit.movement,
    };
  });
  const submitted = standings.filter(({ unit }) => unit.result.submitted);
  const assessed = submitted.filter(({ exemption }) => exemption === null);
  const scored = assessed.filter((standing): standing is ScoredStanding => standing.points !== null);
  return {
    board,
    criterion,
    isRoot: criterion.id === board.rubric.criteria.id,
    group,
    isGrouped,
    max,
    decimals: tellingDecimals(scored, board.decimals.get(criterion.id) ?? 0),
    standings,
    submitted,
    scored,
    unscored: scored.filter(({ unit }) => isUnscored(board, unit, criterion)),
    unknown: assessed.length - scored.length,
    cells: {
      points: remembered(({ unit, points }) => sourcesOf(board, unit, criterion.id, "total", points)),
      tier: remembered(({ unit, tier }) => sourcesOf(board, unit, criterion.id, "tier", tier)),
      rank: remembered(({ unit, rank }) => sourcesOf(board, unit, criterion.id, "rank", rank)),
    },
  };
}

/** Many sentences rest on the same cells: each unit's are looked up once. */
function remembered(find: CellsOf): CellsOf {
  const known = new Map<Standing, readonly SourceCell[]>();
  return (standing) => {
    const found = known.get(standing) ?? find(standing);
    known.set(standing, found);
    return found;
  };
}

/** 0–1 of the unit's own maximum, which exemption may have lowered. */
function shareIn(unit: BoardUnit, { id, children }: Criterion, max: number | null): number | null {
  if (children !== undefined) return unit.result.percents[id] ?? null;
  const points = pointsIn(unit, id);
  return points === null || max === null || max <= 0 ? null : toDecimal(points / max);
}

/** Enough decimals that neither the best nor the lowest units read like others that they are not equal to. */
function tellingDecimals(scored: readonly ScoredStanding[], printed: number): number {
  const distinct = [...new Set(scored.map(({ points }) => toDecimal(points)))].sort((one, other) => one - other);
  const pairs = [distinct.slice(0, 2), distinct.slice(-2)];
  let decimals = printed;
  const readsEqual = (): boolean =>
    pairs.some(
      ([low, high]) => low !== undefined && high !== undefined && round(low, decimals) === round(high, decimals),
    );
  while (readsEqual() && decimals < COMPARED_DECIMALS) decimals += 1;
  return decimals;
}
