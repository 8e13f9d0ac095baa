import { describeLack } from "../../tellers/tellLacking";
import { hasTiers } from "../../../report/board/whatIsKnown";
import type { Told } from "../../telling";
import type { UnitTeller } from "../unitTelling";

/** What keeps the unit from the next better tier, criterion by criterion that has tiers. */
export const tellNextTier: UnitTeller = ({ board, compared, name, write, words }) =>
  compared.flatMap(({ view, standing }): readonly Told[] => {
    const { criterion, isRoot } = view;
    const shortfalls = standing.unit.result.shortfalls[criterion.id] ?? [];
    if (!hasTiers(board, criterion) || shortfalls.length === 0) return [];
    const lack = describeLack({ view, write }, { standing, shortfalls });
    const phrase = isRoot ? words.lacks(null, lack, name) : words.lacks(criterion.name, lack, null);
    return [{ kind: `lacks:${criterion.id}`, phrase }];
  });
