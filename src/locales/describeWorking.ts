import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import type { Working, WorkingTerm } from "../reporting/workingOf";
import { auditWords } from "./auditWords";
import { formatNumber, formatPercent } from "./format";
import type { Language } from "./index";

const POINT_DECIMALS = 4;

/** The arithmetic of a result on one line: "8 + 14,9 + 18 = 40,9". */
export function describeWorking(working: Working, rubric: Rubric, language: Language): string {
  const { working: words } = auditWords(language).audit;
  const points = (value: number | null): string =>
    value === null ? words.unknown : formatNumber(value, language, POINT_DECIMALS);
  const percent = (value: number | null): string =>
    value === null ? words.unknown : formatPercent(value, language, 2);
  switch (working.kind) {
    case "sum":
      return `${working.terms.map((term) => product(term, points)).join(" + ")} = ${points(working.total)}`;
    case "share":
      return `${points(working.points)} ÷ ${points(working.max)} = ${percent(working.percent)}`;
    case "tier": {
      const terms = working.terms.map(({ criterion, points: own, max }) => {
        const name = criterionName(rubric.criteria, criterion);
        return words.term(name, points(own), own === null || max === null || max === 0 ? null : percent(own / max));
      });
      return `${terms.join("; ")} → ${working.tier ?? words.unknown}`;
    }
    case "rank": {
      const count = (value: number): string => formatNumber(value, language);
      const equal = working.equal === 0 ? null : count(working.equal);
      return words.rank(points(working.points), count(working.above), equal, count(working.units));
    }
  }
}

function product({ points, weight }: WorkingTerm, write: (points: number | null) => string): string {
  return weight === 1 ? write(points) : `${write(weight)} × ${write(points)}`;
}
