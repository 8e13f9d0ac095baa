import type { UnitPlace, UnitStanding } from "../../../../locales/unitSentenceParts";
import { decimalsOf } from "../../../../checking/decimalsOf";
import type { Tiers } from "../../../../rubric/rubric";
import { indicatorsOf } from "../../../../rubric/tree";
import { exemptionIn } from "../../../report/board/exemptionIn";
import { ruleOf } from "../../../report/board/orderUnits";
import { rankListOf } from "../../../report/board/rankList";
import { hasTiers } from "../../../report/board/whatIsKnown";
import type { Told } from "../../telling";
import type { Compared } from "../comparedUnits";
import { unrankedVerb } from "../../unrankedBy";
import type { UnitTeller, UnitTelling } from "../unitTelling";

/** Points, share of the maximum, rank and tier: of the whole, and of each part of it that is ranked or classed by itself. */
export const tellStanding: UnitTeller = (telling) =>
  telling.compared.flatMap((compared): readonly Told[] => {
    const { criterion, isRoot } = compared.view;
    if (!isRoot && !isOwnResult(telling, compared)) return [];
    const standing = describeStanding(telling, compared);
    if (standing !== null) return [{ kind: `standing:${criterion.id}`, phrase: telling.words.standing(standing) }];
    return isRoot ? [{ kind: "unknown-total", phrase: telling.words.unknownTotal(telling.name, unread(telling)) }] : [];
  });

/** Whether a part of the whole has a rank or a tier of its own; indicators have theirs in the table. */
export function isOwnResult({ board }: UnitTelling, { view: { criterion } }: Compared): boolean {
  const isJudged = hasTiers(board, criterion) || ruleOf(board, criterion.id) !== undefined;
  return criterion.children !== undefined && isJudged;
}

function describeStanding(telling: UnitTelling, { view, standing }: Compared): UnitStanding | null {
  const { board, name, write, unit } = telling;
  const { criterion, max } = view;
  const { points, share, tier } = standing;
  if (points === null) return null;
  const from = view.cells.points(standing);
  // An indicator that does not count for the unit lowers its own maximum.
  const isWhole = indicatorsOf(criterion).every((indicator) => exemptionIn(board, unit, indicator) !== "out");
  return {
    name: view.isRoot ? name : null,
    about: view.isRoot ? null : criterion.name,
    points: write.points(points, view.decimals, from),
    max: max === null || !isWhole ? null : write.points(max, decimalsOf(max), from),
    share: share === null ? null : write.share(share, from),
    place: placeOf(telling, { view, standing }),
    tier:
      tier === null || criterion.tiers === undefined ? null : { label: tier, isNone: isNoTier(tier, criterion.tiers) },
  };
}

function isNoTier(label: string, tiers: Tiers): boolean {
  return label === tiers.otherwise && unrankedVerb(tiers) !== null;
}

function placeOf(
  { board, write, unit }: UnitTelling,
  { view, standing }: Pick<Compared, "view" | "standing">,
): UnitPlace | "outside" | null {
  if (ruleOf(board, view.criterion.id) === undefined) return null;
  const list = rankListOf(board, unit, view.criterion.id);
  if (list === null) return "outside";
  const { rank } = standing;
  if (rank === null) return null;
  const others = (list.frequencies.get(rank) ?? 1) - 1;
  return {
    // In "03/20" a rank is written like the count beside it.
    rank: { ...write.count(rank, view.cells.rank(standing)), measure: "rank" },
    of: write.count(list.of, list.cells),
    sharedBy: others === 0 ? null : write.count(others, list.cells),
    group: list.group,
  };
}

/** The indicators whose cells hold text that is no number. */
function unread({ compared, unit, board }: UnitTelling): readonly string[] {
  return compared.flatMap(({ view: { criterion } }) => {
    const place = board.indicatorPlaces.get(criterion.id);
    return place !== undefined && unit.scores[place]?.kind === "text" ? [criterion.name] : [];
  });
}
