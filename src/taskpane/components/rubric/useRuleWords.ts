import type { Band, Demand, Rubric, Source, Threshold } from "../../../rubric/rubric";
import { readThreshold } from "../../../rubric/threshold";
import { criterionName } from "../../../rubric/tree";
import { useWords } from "../shared/context";

/** A rubric's own numbers are shown as they are written: indices have minima such as 0.7974. */
export const WRITTEN_DECIMALS = 6;

/** The sentences of a rubric's bands and brackets. */
export function useRuleWords(rubric: Rubric) {
  const { text, number, percent } = useWords();
  const words = text.rubric;

  const threshold = (written: Threshold): string => {
    const { unit, value } = readThreshold(written);
    return unit === "points" ? words.points(number(value, WRITTEN_DECIMALS)) : words.share(percent(value));
  };

  const demands = (
    demand: Demand | undefined,
    write: (subject: string, threshold: string) => string,
  ): readonly string[] => {
    if (demand === undefined) return [];
    const { total, each } = demand;
    const ofTotal = total === undefined ? [] : [write(words.total, threshold(total))];
    if (each === undefined) return ofTotal;
    if (typeof each !== "object") return [...ofTotal, write(words.each, threshold(each))];
    const ofChildren = Object.entries(each).map(([id, value]) =>
      write(criterionName(rubric.criteria, id), threshold(value)),
    );
    return [...ofTotal, ...ofChildren];
  };

  return {
    /** Everything a band asks for, one sentence each. */
    conditions: ({ atLeast, over }: Band): readonly string[] => [
      ...demands(atLeast, words.atLeast),
      ...demands(over, words.over),
    ],
    /** Of a threshold, or of a weight, whose ends are plain numbers. */
    bracket: ({ over, atMost }: NonNullable<Source["bracket"]>, isWeight: boolean): string => {
      const end = (value: Threshold | undefined): string | null =>
        value === undefined ? null : isWeight ? number(readThreshold(value).value, WRITTEN_DECIMALS) : threshold(value);
      return words.bracket(end(over), end(atMost));
    },
  };
}
