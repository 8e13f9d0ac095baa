import type { Source } from "../../rubric/rubric";
import { toDecimal } from "../../scoring/compare";
import type { TermWeight, WeightsInference } from "../inference";
import type { Proposal } from "../proposeRubric";
import { note } from "./note";

/** Weights with their brackets. A bracket's lower end is exclusive, the least weight itself is possible. */
export function proposeWeights(
  weights: readonly WeightsInference[],
  isOpen: (criterion: string) => boolean,
): Proposal<number> {
  const parts = new Map<string, number>();
  const sources: Record<string, Source> = {};
  for (const { terms, units, contradictions } of weights) {
    for (const term of terms) {
      if (term.proposed === null || !isOpen(term.term)) continue;
      parts.set(term.term, term.proposed);
      sources[`criteria.${term.term}.weight`] = sourceOf(term, units - contradictions.length);
    }
  }
  return { parts, sources };
}

function sourceOf({ least, most, isDetermined }: TermWeight, units: number): Source {
  const over = toDecimal(Math.ceil(toDecimal(least * 10_000)) / 10_000 - 0.0001);
  const ends = {
    ...(over >= 0 ? { over } : {}),
    ...(most === null ? {} : { atMost: toDecimal(Math.ceil(toDecimal(most * 10_000)) / 10_000) }),
  };
  return {
    kind: "inferred",
    note: note((notes) => (isDetermined ? notes.weight(units) : notes.freeWeight(units))),
    ...(Object.keys(ends).length === 0 ? {} : { bracket: ends }),
  };
}
