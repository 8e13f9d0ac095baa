import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { readIssue } from "../json/readIssue";
import { rubricSchema } from "../json/schema";
import type { RubricProblem } from "../problem";
import type { Rubric } from "../rubric";
import { checkCounts } from "./checkCounts";
import { checkData } from "./checkData";
import { checkIds } from "./checkIds";
import { checkNames } from "./checkNames";
import { checkReferences } from "./checkReferences";
import { checkTiers } from "./checkTiers";
import { placedCriteria } from "./placedCriteria";
import type { PlacedCriterion } from "./placedCriteria";

/** No more problems than this are named at once. */
export const MAXIMUM_PROBLEMS = 50;

/**
 * Reads data of unknown origin, such as a parsed JSON file, as a rubric. Refused with every problem's place and nature: data
 * that is no plain tree or is too large, a wrong shape, and a right shape that contradicts itself.
 */
export function validateRubric(data: unknown): Outcome<Rubric, RubricProblem> {
  const unsafe = checkData(data);
  if (unsafe !== null) return refuse(unsafe);
  const parsed = rubricSchema.safeParse(withoutSchemaLink(data));
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MAXIMUM_PROBLEMS);
    return refuseAll(issues.flatMap((issue) => readIssue(issue, data)).slice(0, MAXIMUM_PROBLEMS));
  }
  const rubric: Rubric = parsed.data;
  const problems = take(findContradictions(rubric), MAXIMUM_PROBLEMS);
  return problems.length === 0 ? succeed(rubric) : refuseAll(problems);
}

/** A file may name its JSON Schema for the editor's sake. */
function withoutSchemaLink(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "$schema")) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== "$schema"));
}

function* findContradictions(rubric: Rubric): Generator<RubricProblem> {
  const placed = placedCriteria(rubric.criteria);
  const basic = take(checkBasics(rubric, placed), MAXIMUM_PROBLEMS);
  yield* basic;
  if (basic.length > 0) return;
  for (const place of placed) yield* checkTiers(place);
  yield* checkReferences(rubric, placed);
  yield* checkNames(rubric);
}

/** What the other checks rest on: few enough of everything, and ids that tell criteria apart. */
function* checkBasics(rubric: Rubric, placed: readonly PlacedCriterion[]): Generator<RubricProblem> {
  yield* checkCounts(rubric, placed);
  yield* checkIds(placed);
}

function take(problems: Iterable<RubricProblem>, count: number): readonly RubricProblem[] {
  const taken: RubricProblem[] = [];
  for (const problem of problems) {
    taken.push(problem);
    if (taken.length === count) break;
  }
  return taken;
}

function refuseAll(problems: readonly RubricProblem[]): Outcome<Rubric, RubricProblem> {
  const [first, ...others] = problems;
  if (first === undefined) throw new Error("A refusal must name a problem.");
  return refuse(first, ...others);
}
