import type { Criterion } from "../../../rubric/rubric";
import type { CriterionView } from "../criterionView";
import { meanOf } from "../../meanOf";
import { cellsOfAll, pointsCells } from "../standingCells";
import type { Teller } from "../telling";
import { viewCriterion } from "../viewCriterion";

const MOST_NAMED = 3;
const FEWEST_UNITS = 3;

/** Which parts of a criterion have the highest and the lowest mean share of their maximum. */
export const tellStrongest: Teller = ({ view, words, write }) => {
  const { board, criterion, group, isGrouped, standings } = view;
  const parts = (criterion.children ?? []).map((part) =>
    meanShare(
      viewCriterion(
        board,
        part,
        standings.map(({ unit }) => unit),
        { group, isGrouped },
      ),
    ),
  );
  if (parts.length < 2 || parts.includes(null)) return [];
  const known = parts.flatMap((part) => part ?? []);
  const shares = known.map(({ share }) => share);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  const having = (share: number): typeof known => known.filter((part) => part.share === share);
  const [best, weakest] = [having(most), having(least)];
  const isTold = most !== least && best.length <= MOST_NAMED && weakest.length <= MOST_NAMED;
  if (!isTold) return [];
  const names = (some: typeof known): readonly string[] => some.map((part) => part.criterion.name);
  const cells = (some: typeof known): ReturnType<typeof cellsOfAll> => some.flatMap((part) => part.from());
  return [
    {
      kind: "strongest",
      phrase: words.strongest(
        names(best),
        write.share(most, cells(best)),
        names(weakest),
        write.share(least, cells(weakest)),
      ),
    },
  ];
};

/** Null where nobody has a score, and where a unit's share is unknown: the means would be of different units. */
function meanShare(view: CriterionView): {
  readonly criterion: Criterion;
  readonly share: number;
  readonly from: () => ReturnType<typeof cellsOfAll>;
} | null {
  const shares = view.scored.flatMap(({ share }) => share ?? []);
  const share = meanOf(shares);
  if (
    share === null ||
    view.unscored.length === view.scored.length ||
    view.unknown > 0 ||
    shares.length < FEWEST_UNITS ||
    shares.length < view.scored.length
  )
    return null;
  return {
    criterion: view.criterion,
    share,
    from: () => cellsOfAll(view.scored, pointsCells(view)),
  };
}
