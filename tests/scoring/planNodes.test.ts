import { criterionAt, leavesOf, weightWithin } from "../../src/scoring/planNodes";
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

test("a leaf counts in a node's total by the weights between; it has none where it stands elsewhere", () => {
  const leaf = (id: string) => ({ id, name: id, max: 10, weight: 0.5 });
  const part = { id: "part", name: "part", weight: 0.4, children: [leaf("in"), leaf("beside")] };
  const tree = { id: "total", name: "total", children: [part, leaf("out")] };
  const weighted = planScoring(tree, rubric);
  const node = (id: string) => weighted.nodeOf.get(id) ?? NaN;
  expect(weightWithin(weighted, node("total"), node("in"))).toBeCloseTo(0.2, 12);
  expect(weightWithin(weighted, node("part"), node("in"))).toBe(0.5);
  expect(weightWithin(weighted, node("in"), node("in"))).toBe(1);
  expect(weightWithin(weighted, node("part"), node("out"))).toBeNaN();
});

test.each([-1, 99, NaN])("%d is no node, which is a fault and not a criterion without a name", (node) => {
  expect(() => criterionAt(plan, node)).toThrow(RangeError);
});
