import { criterionAt, leavesOf } from "../../src/scoring/planNodes";
import { planScoring } from "../../src/scoring/plan";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("bac-kan-2020-tinh");
const plan = planScoring(rubric.criteria, rubric);
const names = (nodes: readonly number[]) => nodes.map((node) => criterionAt(plan, node).id);

test("the leaves of a node are the columns below it, of an indicator itself", () => {
  const results = plan.nodeOf.get("results");
  if (results === undefined) throw new Error("no results");
  expect(names(leavesOf(plan, results))).toEqual(["presence", "interaction", "transaction", "transformation"]);
  expect(leavesOf(plan, 2)).toEqual([2]);
  expect(leavesOf(plan, plan.root)).toHaveLength(7);
});

test.each([-1, 99, NaN])("%d is no node, which is a fault and not a criterion without a name", (node) => {
  expect(() => criterionAt(plan, node)).toThrow(RangeError);
});
