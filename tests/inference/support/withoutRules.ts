import type { Criterion, Rubric } from "../../../src/rubric/rubric";

/** The rubric's tree alone: names, maxima and marks, as a draft made from headings has them. */
export function withoutRules(rubric: Rubric): Rubric {
  return { ...rubric, criteria: bare(rubric.criteria), ranking: [], sources: {} };
}

function bare({ id, name, aliases, max, children }: Criterion): Criterion {
  return {
    id,
    name,
    ...(aliases === undefined ? {} : { aliases }),
    ...(max === undefined || children !== undefined ? {} : { max }),
    ...(children === undefined ? {} : { children: children.map(bare) }),
  };
}
