import type { ConditionalFormat as EngineRule, CellIsRule } from "@odoo/o-spreadsheet";
import { areaAddress } from "../../grid/address";
import { shiftFormula } from "../../xlsx/opening/shiftFormula";
import type { ConditionalFormat, DifferentialStyle } from "../../xlsx/xlsxFile";
import { engineRuleStyle } from "./engineStyle";

const COMPARISONS: Readonly<Record<string, CellIsRule["operator"]>> = {
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
  equal: "isEqual",
  notEqual: "isNotEqual",
  between: "isBetween",
  notBetween: "isNotBetween",
};

/** Rules that the file states as a formula; the others (scales, bars, icons, top ten…) are kept in the file, not shown. */
const BY_FORMULA: ReadonlySet<string> = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);

/** The conditional formats that the grid can show, the first in priority first. */
export function engineRules(
  rules: readonly ConditionalFormat[],
  differentialStyles: readonly DifferentialStyle[],
): EngineRule[] {
  return [...rules]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((rule, index) => {
      const condition = conditionOf(rule);
      const style = rule.differential === null ? undefined : differentialStyles[rule.differential];
      const [first] = rule.areas;
      if (condition === null || style === undefined || first === undefined) return [];
      return rule.areas.map((area, part) => ({
        id: `file-${String(index)}-${String(part)}`,
        ranges: [areaAddress(area)],
        ...(rule.stopIfTrue && { stopIfTrue: true }),
        rule: {
          type: "CellIsRule" as const,
          operator: condition.operator,
          values: condition.formulas.map((formula) =>
            shiftFormula(formula, area.row - first.row, area.column - first.column),
          ),
          style: engineRuleStyle(style),
        },
      }));
    });
}

interface Condition {
  readonly operator: CellIsRule["operator"];
  readonly formulas: readonly string[];
}

function conditionOf(rule: ConditionalFormat): Condition | null {
  const [formula] = rule.formulas;
  if (formula === undefined) return null;
  if (BY_FORMULA.has(rule.type)) return { operator: "customFormula", formulas: [formula] };
  const operator = rule.type === "cellIs" ? COMPARISONS[rule.operator ?? ""] : undefined;
  return operator === undefined ? null : { operator, formulas: rule.formulas };
}
