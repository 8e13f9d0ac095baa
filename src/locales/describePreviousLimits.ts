import type { PreviousComparison } from "../evaluation/previousComparison";
import { criterionName } from "../rubric/tree";
import { auditWords } from "./auditWords";
import { formatNumber } from "./format";
import type { Language } from "./index";

/** What a comparison with an earlier year leaves out, and why: units first, then criteria. */
export function describePreviousLimits(compared: PreviousComparison, language: Language): readonly string[] {
  const { years, printedYears } = auditWords(language);
  const { rubric, comparison, otherScale, added, dropped } = compared;
  const { gone, missingThen, repeated, repeatedNow, units } = comparison;
  const named = (names: readonly string[], sentence: (names: string) => string): readonly string[] =>
    names.length === 0 ? [] : [sentence(names.map((name) => `“${name}”`).join(", "))];
  const points = (value: number | null): string | null => (value === null ? null : formatNumber(value, language));
  const noNumbers = units.filter(
    ({ previous, points: known, percents, ranks }) =>
      previous !== null && [known, percents, ranks].every((changes) => Object.keys(changes).length === 0),
  );
  return [
    ...named(gone, printedYears.gone),
    ...named(missingThen, printedYears.missingThen),
    ...named(
      noNumbers.map(({ name }) => name),
      printedYears.noNumbers,
    ),
    ...repeated.map(({ unit, names }) => years.repeated(unit, years.names(names))),
    ...repeatedNow.map(({ unit, names }) => years.repeatedNow(unit, years.names(names))),
    ...otherScale.map(({ criterion, previousMax, max }) =>
      years.otherScale(criterionName(rubric.criteria, criterion), points(previousMax), points(max)),
    ),
    ...named(
      added.map((id) => criterionName(rubric.criteria, id)),
      years.added,
    ),
    ...named(dropped, years.dropped),
  ];
}
