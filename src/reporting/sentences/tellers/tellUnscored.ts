import { cellsOfAll, nameCells } from "../standingCells";
import type { Teller } from "../telling";

/** "Có 02 đơn vị chưa có điểm nào, đang được tính là không điểm." Of the whole, and of a criterion where nobody has a score. */
export const tellUnscored: Teller = ({ view, words, write, about }) => {
  const { unscored, scored } = view;
  if (unscored.length === 0) return [];
  if (unscored.length === scored.length) return [{ kind: "unscored", phrase: words.noneScored(about) }];
  if (!view.isRoot) return [];
  return [
    { kind: "unscored", phrase: words.unscored(write.count(unscored.length, cellsOfAll(unscored, nameCells(view)))) },
  ];
};
