import { cellsOfAll, nameCells } from "../standingCells";
import type { Teller } from "../telling";

const MOST_NAMED = 10;

/** "Có 01 đơn vị không đánh giá, xếp hạng do không cung cấp số liệu (Huyện Thạch An)." Told once, of the whole. */
export const tellAbsent: Teller = ({ view, words, write }) => {
  const absent = view.standings.filter(({ unit }) => !unit.result.submitted);
  if (!view.isRoot || absent.length === 0) return [];
  const cells = nameCells(view);
  const named = absent.slice(0, absent.length > MOST_NAMED + 1 ? MOST_NAMED : absent.length);
  const more = absent.slice(named.length);
  return [
    {
      kind: "absent",
      phrase: words.absent(
        write.count(absent.length, cellsOfAll(absent, cells)),
        named.map(({ name }) => name),
        more.length === 0 ? null : write.count(more.length, cellsOfAll(more, cells)),
      ),
    },
  ];
};
