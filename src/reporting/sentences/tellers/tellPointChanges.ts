import { decimalsOf } from "../../../checking/decimalsOf";
import { changedBy, changesIn, coverageOf, mostChanged } from "../changes";
import type { Changed, ChangeWriting } from "../changes";
import type { Standing } from "../criterionView";
import { cellsOfAll, pointsCells } from "../standingCells";
import type { Teller, Telling, Told } from "../telling";
import { yearsOf } from "../yearsOf";
import type { WrittenNumber } from "../../../locales/phrase";

/** Points against the earlier year; shares of the maximum where the maxima of the two years differ. */
export const tellPointChanges: Teller = (telling) => {
  const { words, about, view, write } = telling;
  const points = changesIn(telling, "points");
  const isPoints = points.length > 0;
  const changes = isPoints ? points : changesIn(telling, "percents");
  if (changes.length === 0) return [];
  const cells = writingOf(telling, changes, isPoints);
  const count = (some: readonly Changed[]): WrittenNumber => {
    const units = some.map(({ standing }) => standing);
    return write.count(some.length, [...cellsOfAll(units, cells.then), ...cellsOfAll(units, cells.now)]);
  };
  const years = yearsOf(view.board, write);
  const coverage = coverageOf(
    telling,
    changes.map(({ standing }) => standing),
  );
  const [rose, fell, same] = [changedBy(changes, 1), changedBy(changes, -1), changedBy(changes, 0)];
  const told: Told[] = [];
  if (changes.length > 1) {
    const all = count(changes);
    const phrase =
      rose.length === changes.length
        ? words.allRose(about, years, all, coverage)
        : fell.length === changes.length
          ? words.allFell(about, years, all, coverage)
          : same.length === changes.length
            ? words.noneChanged(about, years, all, coverage)
            : words.pointCounts(about, years, count(rose), count(fell), count(same), coverage);
    told.push({ kind: "points-changed", phrase });
  }
  const gained = mostChanged(telling, changes, 1, cells);
  const lost = mostChanged(telling, changes, -1, cells);
  if (gained !== null) told.push({ kind: "points-gained", phrase: words.mostGained(gained) });
  if (lost !== null) told.push({ kind: "points-lost", phrase: words.mostLost(lost) });
  return told;
};

function writingOf(
  { view, write, previousCells }: Telling,
  changes: readonly Changed[],
  isPoints: boolean,
): ChangeWriting {
  const decimals = changes.reduce(
    (most, { change }) => Math.max(most, Math.min(4, decimalsOf(change.previous))),
    view.decimals,
  );
  const points: ChangeWriting["number"] = (value, from) => write.points(value, decimals, from);
  const number = isPoints ? points : write.share;
  return {
    number,
    size: number,
    then: ({ movement }: Standing) => previousCells.points(movement, view.criterion.id),
    now: pointsCells(view),
  };
}
