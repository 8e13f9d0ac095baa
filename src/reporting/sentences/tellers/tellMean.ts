import { toDecimal } from "../../../scoring/compare";
import { meanOf } from "../../meanOf";
import { amongOf, extremesOf } from "../extremes";
import { cellsOfAll, pointsCells } from "../standingCells";
import type { Teller } from "../telling";

/** Of fewer units, or of equal ones, a mean says no more than their points. */
const FEWEST = 3;

/** A mean is finer than the points it is of. */
const MEAN_DECIMALS = 2;

/** The mean of the points that are known and were earned. */
export const tellMean: Teller = ({ view, words, write, about }) => {
  const { scored, max, decimals } = view;
  const extremes = extremesOf(view);
  const mean = meanOf(scored.map(({ points }) => points));
  if (scored.length < FEWEST || mean === null || extremes === null || extremes.most === extremes.least) return [];
  const from = cellsOfAll(scored, pointsCells(view));
  const isWhole =
    max !== null && scored.every(({ points, share }) => share !== null && toDecimal(points / max) === toDecimal(share));
  return [
    {
      kind: "mean",
      phrase: words.mean(
        about,
        amongOf(view, write),
        write.count(scored.length, from),
        write.points(mean, Math.max(MEAN_DECIMALS, decimals), from),
        isWhole ? write.share(mean / max, from) : null,
      ),
    },
  ];
};
