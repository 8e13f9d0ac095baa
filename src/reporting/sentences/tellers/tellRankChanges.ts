import { changedBy, changesIn, coverageOf, mostChanged } from "../changes";
import type { Changed, ChangeWriting } from "../changes";
import { cellsOfAll, rankCells } from "../standingCells";
import type { Teller, Told } from "../telling";
import { yearsOf } from "../yearsOf";
import type { WrittenNumber } from "../../../locales/phrase";

/** Ranks against the earlier year: how many climbed and fell, and who most. */
export const tellRankChanges: Teller = (telling) => {
  const { words, about, view, write, previousCells } = telling;
  const changes = changesIn(telling, "ranks");
  if (changes.length === 0) return [];
  const writing: ChangeWriting = {
    number: write.rank,
    size: write.count,
    then: ({ movement }) => previousCells.rank(movement, view.criterion.id),
    now: rankCells(view),
  };
  const count = (some: readonly Changed[]): WrittenNumber => {
    const units = some.map(({ standing }) => standing);
    return write.count(some.length, [...cellsOfAll(units, writing.then), ...cellsOfAll(units, writing.now)]);
  };
  const told: Told[] = [];
  if (changes.length > 1) {
    told.push({
      kind: "ranks-changed",
      phrase: words.rankCounts(
        about,
        yearsOf(view.board, write),
        count(changedBy(changes, 1)),
        count(changedBy(changes, -1)),
        count(changedBy(changes, 0)),
        coverageOf(
          telling,
          changes.map(({ standing }) => standing),
        ),
      ),
    });
  }
  const climbed = mostChanged(telling, changes, 1, writing);
  const fallen = mostChanged(telling, changes, -1, writing);
  if (climbed !== null) told.push({ kind: "ranks-climbed", phrase: words.mostClimbed(climbed) });
  if (fallen !== null) told.push({ kind: "ranks-fallen", phrase: words.mostFallen(fallen) });
  return told;
};
