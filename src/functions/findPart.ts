import { nearest } from "../rubric/nearest";
import { partName } from "../rubric/partName";
import type { Criterion, Rubric } from "../rubric/rubric";
import { criteriaOf, findCriterion, parentsOf } from "../rubric/tree";
import { planScoring } from "../scoring/plan";
import type { ScoringPlan, TierPlan } from "../scoring/plan";
import { fail } from "./functionError";
import { knownRubric, knownRubricIds, rubricsRevision } from "./knownRubrics";
import { plainValue, shownText } from "./plainValue";

/** What the argument `rubric` names, a rubric or a part of it, ready for arithmetic. */
export interface Part {
  readonly rubric: Rubric;
  readonly criterion: Criterion;
  readonly plan: ScoringPlan;
  /** Tiers of the criterion itself; `null` when it has none. */
  readonly tier: TierPlan | null;
  /** Room for one unit's points, used anew by every call: calls do not overlap. */
  readonly points: Float64Array;
}

const parts = new Map<string, Part>();
let partsRevision = -1;

/**
 * The part for `"<rubric id>"` or `"<rubric id>/<criterion id>"`; spaces around are ignored. Compiled once.
 *
 * @throws #N/A with names that are alike for an unknown rubric or criterion, #VALUE! for anything but text.
 */
export function findPart(name: unknown): Part {
  if (partsRevision !== rubricsRevision()) {
    parts.clear();
    partsRevision = rubricsRevision();
  }
  const known = typeof name === "string" ? parts.get(name) : undefined;
  return known ?? compilePart(name);
}

function compilePart(name: unknown): Part {
  const value = plainValue(name);
  if (typeof value !== "string" || value.trim() === "") return fail({ code: "not-a-name", text: shownText(value) });
  const [rubricId, named] = splitName(value);
  const rubric = knownRubric(rubricId);
  if (rubric === undefined) {
    return fail({ code: "unknown-rubric", rubric: rubricId, known: near(rubricId, knownRubricIds()) });
  }
  const criterionId = named ?? rubric.criteria.id;
  const criterion = findCriterion(rubric.criteria, criterionId);
  if (criterion === undefined) {
    const ids = criteriaOf(rubric.criteria).map(({ id }) => id);
    return fail({ code: "unknown-criterion", rubric: rubricId, criterion: criterionId, known: near(criterionId, ids) });
  }
  const plan = planScoring(criterion, rubric);
  const tier = plan.tiers.find(({ node }) => node === plan.root) ?? null;
  const part = { rubric, criterion, plan, tier, points: new Float64Array(plan.indicatorCount) };
  parts.set(value, part);
  return part;
}

/** `null`: no criterion is named. */
function splitName(name: string): readonly [rubric: string, criterion: string | null] {
  const slash = name.indexOf("/");
  return slash === -1 ? [name.trim(), null] : [name.slice(0, slash).trim(), name.slice(slash + 1).trim()];
}

/** Names like the one asked for, or all of them when none is. */
function near(name: string, known: readonly string[]): readonly string[] {
  const alike = nearest(name, known);
  return alike.length > 0 ? alike : known;
}

/** The names of the parts whose criterion, one with children, fits. */
export function partNames(rubric: Rubric, fits: (criterion: Criterion) => boolean): readonly string[] {
  return parentsOf(rubric.criteria)
    .filter(fits)
    .map(({ id }) => partName(rubric, id));
}
