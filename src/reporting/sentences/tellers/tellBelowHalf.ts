import { exceeds } from "../../../scoring/compare";
import { amongOf } from "../extremes";
import { cellsOfAll, pointsCells } from "../standingCells";
import type { Teller } from "../telling";

const HALF = 0.5;
const FEWEST = 3;

/** "Có 91/108 đơn vị đạt dưới 50% điểm tối đa": where that is more than half of them. */
export const tellBelowHalf: Teller = ({ view, words, write, about, units }) => {
  const { scored, unknown } = view;
  if (unknown > 0 || scored.length < FEWEST || scored.some(({ share }) => share === null)) return [];
  const below = scored.filter(({ share }) => share !== null && exceeds(HALF, share));
  if (below.length <= scored.length / 2) return [];
  const cells = pointsCells(view);
  return [
    {
      kind: "below-half",
      phrase: words.belowHalf(
        about,
        units,
        amongOf(view, write),
        write.count(below.length, cellsOfAll(below, cells)),
        write.count(scored.length, cellsOfAll(scored, cells)),
        write.share(HALF, []),
      ),
    },
  ];
};
