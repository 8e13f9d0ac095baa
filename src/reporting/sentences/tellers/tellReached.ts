import { reachedMinimum, reaches } from "../../report/board/reachedMinimum";
import { printedShares } from "../printedShares";
import { cellsOfAll, nameCells, pointsCells } from "../standingCells";
import type { Teller } from "../telling";

/** "Có 10/22 cơ quan đạt điểm trung bình trở lên, chiếm 45,5%, dưới điểm trung bình chiếm 54,5%." */
export const tellReached: Teller = ({ view, words, write, about, units, sources }) => {
  const { board, criterion, submitted } = view;
  const minimum = reachedMinimum(board, criterion, sources.reached);
  if (minimum === null || minimum.kind === "tier") return [];
  const known = submitted.filter(({ unit }) => reaches(unit, criterion.id, minimum) !== null);
  if (known.length === 0) return [];
  const reached = known.filter(({ unit }) => reaches(unit, criterion.id, minimum) === true);
  const cells = pointsCells(view);
  const names = nameCells(view);
  const from = cellsOfAll(known, cells);
  const printed = printedShares([reached.length, known.length - reached.length]);
  if (printed === null) return [];
  const [share = 0, rest = 0] = printed.shares;
  return [
    {
      kind: "reached",
      phrase: words.reached({
        about,
        units,
        count: write.count(reached.length, cellsOfAll(reached, cells)),
        of: write.count(known.length, from),
        share: write.share(share, from, printed.decimals),
        rest: write.share(rest, from, printed.decimals),
        ask:
          sources.reached?.kind === "share"
            ? { share: write.share(sources.reached.atLeast, []) }
            : { tier: minimum.label ?? "" },
        among:
          known.length === submitted.length
            ? { kind: "all" }
            : {
                kind: "known",
                known: write.count(known.length, cellsOfAll(known, names)),
                of: write.count(submitted.length, cellsOfAll(submitted, names)),
              },
      }),
    },
  ];
};
