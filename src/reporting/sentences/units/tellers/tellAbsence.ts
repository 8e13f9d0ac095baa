import type { UnitTeller } from "../unitTelling";

/** A unit that submitted nothing, or whose cells are all blank still: nothing else is told of it. */
export const tellAbsence: UnitTeller = ({ unit, name, words, compared }) => {
  if (!unit.result.submitted) return [{ kind: "absent", phrase: words.absent(name) }];
  const indicators = compared.filter(({ view }) => view.criterion.children === undefined);
  const isBlank = indicators.length > 0 && indicators.every(({ isBlank }) => isBlank);
  return isBlank ? [{ kind: "unscored", phrase: words.unscored(name) }] : [];
};
