import type { Criterion } from "../../../rubric/rubric";
import type { Standing } from "../criterionView";
import { cellsOfAll, partTierCells } from "../standingCells";
import type { Teller } from "../telling";
import { hasTiers } from "../../report/board/whatIsKnown";
import { unrankedVerb } from "../unrankedBy";

const MOST_NAMED = 6;

/** "Có 08/24 đơn vị được xếp loại ở cả 02 hạng mục; …": of the tiered parts of a criterion, where there are several. */
export const tellTogether: Teller = ({ view, words, write, units }) => {
  const { board } = view;
  const parts = (view.criterion.children ?? []).filter((child) => hasTiers(board, child));
  const verbs = parts.flatMap(({ tiers }) => (tiers === undefined ? [] : [unrankedVerb(tiers)]));
  const [verb = null] = verbs;
  if (parts.length < 2 || verb === null || verbs.some((other) => other !== verb)) return [];
  const held = new Map(view.submitted.map((standing) => [standing, countHeld(standing, parts)]));
  if ([...held.values()].includes(null)) return [];
  const having = (from: number, to: number): readonly Standing[] =>
    view.submitted.filter((standing) => {
      const count = held.get(standing) ?? 0;
      return count >= from && count <= to;
    });
  const [every, some, none] = [having(parts.length, parts.length), having(1, parts.length - 1), having(0, 0)];
  const cells = partTierCells(view, parts);
  const count = (counted: readonly Standing[]): ReturnType<typeof write.count> =>
    write.count(counted.length, cellsOfAll(counted, cells));
  return [
    {
      kind: "together",
      phrase: words.together(
        units,
        write.count(parts.length, []),
        write.count(1, []),
        verb,
        {
          count: count(every),
          of: count(view.submitted),
          names: every.length > MOST_NAMED ? [] : every.map(({ name }) => name),
        },
        some.length === 0 ? null : count(some),
        none.length === 0 ? null : count(none),
      ),
    },
  ];
};

/** In how many parts a unit has a tier; null where that is not known of one. */
function countHeld({ unit }: Standing, parts: readonly Criterion[]): number | null {
  const tiers = parts.map(({ id }) => unit.result.tiers[id] ?? null);
  if (tiers.includes(null)) return null;
  return parts.filter((part, place) => tiers[place] !== part.tiers?.otherwise).length;
}
