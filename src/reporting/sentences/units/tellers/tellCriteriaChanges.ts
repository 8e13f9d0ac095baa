import type { TwoYears } from "../../../../locales/unitSentenceParts";
import type { Told } from "../../telling";
import { yearsOf } from "../../yearsOf";
import type { Compared } from "../comparedUnits";
import { changeDecimals, twoYears } from "../twoYears";
import type { UnitTeller, UnitTelling } from "../unitTelling";

/** More criteria that changed as much are left to the table. */
const MOST_NAMED = 3;

interface ChangedCriterion {
  readonly criterion: string;
  /** Points. */
  readonly change: number;
  readonly points: TwoYears;
}

/** The indicators in which the unit gained and lost most points; those of both years that count alike only. */
export const tellCriteriaChanges: UnitTeller = (telling) => {
  const { board, compared, words, write } = telling;
  const changed = compared.flatMap((one) => changeIn(telling, one));
  if (changed.length < 2) return [];
  const years = yearsOf(board, write);
  const most = (direction: 1 | -1): readonly ChangedCriterion[] => {
    const sizes = changed.map(({ change }) => direction * change);
    const largest = Math.max(0, ...sizes);
    const named = largest === 0 ? [] : changed.filter((_, place) => sizes[place] === largest);
    return named.length > MOST_NAMED ? [] : named;
  };
  const told: Told[] = [];
  const [gained, lost] = [most(1), most(-1)];
  if (gained.length > 0) told.push({ kind: "gained-most", phrase: words.gainedMost(years, gained) });
  if (lost.length > 0) told.push({ kind: "lost-most", phrase: words.lostMost(years, lost) });
  return told;
};

function changeIn({ write, previousCells }: UnitTelling, { view, standing }: Compared): readonly ChangedCriterion[] {
  const { criterion } = view;
  const change = standing.movement?.points[criterion.id];
  if (criterion.children !== undefined || change === undefined || standing.exemption !== null) return [];
  const decimals = changeDecimals(change, view.decimals);
  const number: typeof write.share = (value, from) => write.points(value, decimals, from);
  const then = previousCells.points(standing.movement, criterion.id);
  const points = twoYears(change, { number, size: number, then, now: view.cells.points(standing) });
  return [{ criterion: criterion.name, change: change.change, points }];
}
