import { filling } from "../../locales/vi/filling";
import { COMPARED_DECIMALS } from "../../scoring/compare";
import type { Condition, TierPlan } from "../../scoring/plan";
import { shortfallDecimals } from "../../scoring/shortfall";
import { all } from "./conditionTerms";
import type { ConditionTerms } from "./conditionTerms";
import { quote } from "./formulaText";

const SEPARATOR = "; ";

/** What is lacking for the next better tier, as CQDT.SHORTFALL says it: "" in the best tier. */
export function nativeShortfall(tier: TierPlan, terms: ConditionTerms): string {
  const [best = [], ...others] = tier.bands;
  const lacking = tier.bands.map((conditions) => lackingText(conditions, terms));
  const below = others.reduceRight(
    (lower, conditions, index) => `IF(${all(conditions.map(terms.holds))},${lacking[index] ?? '""'},${lower})`,
    lacking[lacking.length - 1] ?? '""',
  );
  return `IF(${all(best.map(terms.holds))},"",${below})`;
}

/** Every criterion that falls short of a band, with its points, joined; the separator before the first is cut off. */
function lackingText(conditions: readonly Condition[], terms: ConditionTerms): string {
  const demands = strictest(conditions);
  const [only] = demands;
  if (only !== undefined && demands.length === 1) return lackingPart(only, terms, "");
  const parts = demands.map((demand) => `IF(${terms.holds(demand)},"",${lackingPart(demand, terms, SEPARATOR)})`);
  return `MID(${parts.join("&")},${SEPARATOR.length + 1},1000)`;
}

/** Of several conditions on one node the one that asks for most. */
function strictest(conditions: readonly Condition[]): readonly Condition[] {
  const byNode = new Map<number, Condition>();
  for (const condition of conditions) {
    if (condition.bound > (byNode.get(condition.node)?.bound ?? -Infinity)) byNode.set(condition.node, condition);
  }
  return [...byNode.values()];
}

function lackingPart(condition: Condition, terms: ConditionTerms, separator: string): string {
  const name = terms.nameOf(condition.node);
  const decimals = shortfallDecimals(terms.maxOf(condition.node));
  const scale = 10 ** decimals;
  const gap = `${terms.limit(condition)}-${grouped(terms.value(condition.node))}`;
  const points = `-INT(-ROUND((${gap})*${scale},${COMPARED_DECIMALS - decimals}))/${scale}`;
  const [before, after] = filling.shortfallParts(name);
  const lacking = `${quote(separator + before)}&SUBSTITUTE(${points}&"",".",",")&${quote(after)}`;
  if (!condition.exclusive) return lacking;
  return `IF(ROUND(${gap},${COMPARED_DECIMALS})=0,${quote(separator + filling.shortfallBeyond(name))},${lacking})`;
}

/** A value that may be a sum of terms, safe after a minus sign. */
function grouped(value: string): string {
  return value.includes("+") ? `(${value})` : value;
}
