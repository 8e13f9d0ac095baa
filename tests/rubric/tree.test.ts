import type { Criterion } from "../../src/rubric/rubric";
import { criteriaOf, findCriterion, indicatorsOf, maxOf, parentsOf } from "../../src/rubric/tree";

const tree: Criterion = {
  id: "total",
  name: "Tổng điểm",
  children: [
    {
      id: "a",
      name: "A",
      children: [
        { id: "a1", name: "A1", max: 10 },
        { id: "a2", name: "A2", max: 5 },
      ],
    },
    { id: "b", name: "B", max: 3 },
    { id: "c", name: "C", children: [{ id: "c1", name: "C1", children: [{ id: "c11", name: "C11", max: 2 }] }] },
  ],
};

const ids = (criteria: readonly Criterion[]) => criteria.map(({ id }) => id);

test("indicators are the leaves, in the order of the columns", () => {
  expect(ids(indicatorsOf(tree))).toEqual(["a1", "a2", "b", "c11"]);
  expect(ids(indicatorsOf({ id: "b", name: "B" }))).toEqual(["b"]);
});

test("parents come after their children, the root last", () => {
  expect(ids(parentsOf(tree))).toEqual(["a", "c1", "c", "total"]);
  expect(parentsOf({ id: "b", name: "B" })).toEqual([]);
});

test("all criteria come before their children", () => {
  expect(ids(criteriaOf(tree))).toEqual(["total", "a", "a1", "a2", "b", "c", "c1", "c11"]);
});

test("a criterion is found at any depth", () => {
  expect(findCriterion(tree, "c11")?.name).toBe("C11");
  expect(findCriterion(tree, "total")).toBe(tree);
  expect(findCriterion(tree, "d")).toBeUndefined();
});

test("a maximum is stated, or the sum of the children's, or open", () => {
  expect(maxOf(tree)).toBe(20);
  expect(maxOf({ ...tree, max: 100 })).toBe(100);
  expect(
    maxOf({
      id: "x",
      name: "X",
      children: [
        { id: "y", name: "Y" },
        { id: "z", name: "Z", max: 1 },
      ],
    }),
  ).toBeNull();
});

test("weights count, and 5 + 30 + 30 + 15 + 5 + 10 + 10 percent is 1.05 without binary dust", () => {
  const weights = [0.05, 0.3, 0.3, 0.15, 0.05, 0.1, 0.1];
  const children = weights.map((weight, index) => ({ id: `w${index}`, name: "W", weight, max: 1 }));
  expect(maxOf({ id: "index", name: "Chỉ số", children })).toBe(1.05);
});
