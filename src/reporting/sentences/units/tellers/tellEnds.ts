import type { AtEnd } from "../../../../locales/unitSentenceParts";
import type { Told } from "../../telling";
import type { Compared } from "../comparedUnits";
import type { UnitTeller, UnitTelling } from "../unitTelling";
import { isInGroup } from "./tellFromMean";

const MOST_NAMED = 4;
/** Points that more units share distinguish none of them. */
const MOST_SHARING = 3;
const FEWEST_UNITS = 3;

/** The indicators in which nobody of the group has more, and in which nobody has fewer points. */
export const tellEnds: UnitTeller = (telling) => {
  const { compared, words, write } = telling;
  const isGroup = isInGroup(compared);
  const said = (kind: "first" | "last"): readonly Told[] => {
    const found = compared.filter((one) => isAtEnd(one, kind));
    const named = found.slice(0, found.length > MOST_NAMED + 1 ? MOST_NAMED : found.length);
    const rest = found.slice(named.length);
    if (named.length === 0) return [];
    const from = rest.flatMap(({ view, standing }) => view.cells.points(standing));
    const more = rest.length === 0 ? null : write.count(rest.length, from);
    const items = named.map((one) => describe(telling, one));
    return [{ kind, phrase: words[kind](isGroup, items, more) }];
  };
  return [...said("first"), ...said("last")];
};

function isAtEnd(
  { view, standing: { points }, isScored, end, frequencies }: Compared,
  kind: "first" | "last",
): boolean {
  if (view.criterion.children !== undefined || !isScored || points === null || end === null) return false;
  const isKnown = view.unknown === 0 && view.scored.length >= FEWEST_UNITS && end.most !== end.least;
  const sharing = frequencies.get(points) ?? 1;
  return isKnown && sharing <= MOST_SHARING && points === (kind === "first" ? end.most : end.least);
}

function describe({ write }: UnitTelling, { view, standing, frequencies, cells }: Compared): AtEnd {
  const points = standing.points ?? 0;
  const others = (frequencies.get(points) ?? 1) - 1;
  return {
    criterion: view.criterion.name,
    points: write.points(points, view.decimals, view.cells.points(standing)),
    sharedBy: others === 0 ? null : write.count(others, cells()),
  };
}
