import type { Coverage, MostChanged } from "../../locales/sentenceParts";
import type { WrittenNumber } from "../../locales/phrase";
import type { Change } from "../compareYears/yearComparison";
import type { Standing } from "./criterionView";
import { cellsOfAll, nameCells } from "./standingCells";
import type { Telling } from "./telling";
import { yearsOf } from "./yearsOf";
import type { SourceCell } from "../report/report";

/** Longer lists of units that changed alike are left to the tables. */
const MOST_NAMED = 5;

/** A unit of which both years are known. */
export interface Changed {
  readonly standing: Standing;
  readonly change: Change;
}

/** The units of which both years are known in one quantity of the criterion. */
export function changesIn({ view }: Telling, of: "points" | "percents" | "ranks"): readonly Changed[] {
  return view.standings.flatMap((standing) => {
    const change = standing.movement?.[of][view.criterion.id];
    return change === undefined || standing.exemption !== null ? [] : [{ standing, change }];
  });
}

/** Those that changed for the better (1), for the worse (-1), or not (0). */
export function changedBy(changes: readonly Changed[], direction: 1 | -1 | 0): readonly Changed[] {
  return changes.filter(({ change }) => Math.sign(change.change) === direction);
}

/** Of how many of the units assessed this year both years are known; null where of all. */
export function coverageOf({ view, write }: Telling, known: readonly Standing[]): Coverage {
  const assessed = view.submitted.filter(({ exemption }) => exemption === null);
  if (known.length === assessed.length) return null;
  const cells = nameCells(view);
  return {
    known: write.count(known.length, cellsOfAll(known, cells)),
    of: write.count(assessed.length, cellsOfAll(assessed, cells)),
  };
}

/** How numbers of one quantity are written, and where they stand. */
export interface ChangeWriting {
  readonly number: (value: number, from: readonly SourceCell[]) => WrittenNumber;
  /** The size of a change; places for ranks. */
  readonly size: (value: number, from: readonly SourceCell[]) => WrittenNumber;
  readonly then: (standing: Standing) => readonly SourceCell[];
  readonly now: (standing: Standing) => readonly SourceCell[];
}

/** The units that changed most in one direction; null where none did, or too many alike to be named. */
export function mostChanged(
  telling: Telling,
  changes: readonly Changed[],
  direction: 1 | -1,
  { number, size, then, now }: ChangeWriting,
): MostChanged | null {
  const changed = changedBy(changes, direction);
  const most = changed.reduce((largest, { change }) => Math.max(largest, direction * change.change), 0);
  const same = changed.filter(({ change }) => direction * change.change === most);
  const [first] = same;
  if (first === undefined || same.length > MOST_NAMED) return null;
  const isAlike = same.every(({ change }) => change.previous === first.change.previous);
  const units = same.map(({ standing }) => standing);
  const [before, after] = [cellsOfAll(units, then), cellsOfAll(units, now)];
  return {
    about: telling.about,
    years: yearsOf(telling.view.board, telling.write),
    names: units.map(({ name }) => name),
    change: size(most, [...before, ...after]),
    fromTo: isAlike ? { from: number(first.change.previous, before), to: number(first.change.current, after) } : null,
    isOnly: changed.length === 1 && changes.length > 1,
  };
}
