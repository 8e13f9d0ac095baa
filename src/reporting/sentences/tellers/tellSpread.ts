import { toDecimal } from "../../../scoring/compare";
import { amongOf, extremesOf } from "../extremes";
import { cellsOfAll, pointsCells } from "../standingCells";
import type { Teller } from "../telling";

/** "Chênh lệch giữa đơn vị có điểm số cao nhất và đơn vị có điểm số thấp nhất là 23,4 điểm." */
export const tellSpread: Teller = ({ view, words, write, about }) => {
  const extremes = extremesOf(view);
  if (extremes === null || extremes.most === extremes.least) return [];
  const { best, lowest, most, least } = extremes;
  const from = cellsOfAll([...best.slice(0, 1), ...lowest.slice(0, 1)], pointsCells(view));
  const points = write.points(toDecimal(most - least), view.decimals, from);
  return [{ kind: "spread", phrase: words.spread(about, amongOf(view, write), points) }];
};
