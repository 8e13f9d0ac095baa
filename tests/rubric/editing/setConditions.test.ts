import { addCondition, changeCondition } from "../../../src/rubric/editing/setConditions";
import { setCriterionNumber } from "../../../src/rubric/editing/setCriterionNumber";
import { renameBand } from "../../../src/rubric/editing/bands";
import type { Band, Rubric } from "../../../src/rubric/rubric";
import { rubricOf } from "../../support/rubricOf";

const rubric = rubricOf("bac-kan-2020-tinh");
const [readiness] = rubric.criteria.children ?? [];
const id = readiness?.id ?? "";
const child = readiness?.children?.[0]?.id ?? "";

function bandOf(changed: Rubric, at = 0): Band | undefined {
  return changed.criteria.children?.[0]?.tiers?.bands[at];
}

test("a minimum for one child takes the place of the one for every child, and is stated", () => {
  const label = bandOf(rubric)?.label ?? "";
  const changed = addCondition(rubric, id, 0, { bound: "atLeast", scope: { child }, threshold: "95%" });
  expect(bandOf(changed)?.atLeast?.each).toMatchObject({ [child]: "95%" });
  expect(changed.sources[`criteria.${id}.tiers.${label}.${child}`]).toEqual({ kind: "stated" });
});

test("one condition for every child takes the place of all those for single children", () => {
  const single = addCondition(rubric, id, 0, { bound: "atLeast", scope: { child }, threshold: 10 });
  const every = addCondition(single, id, 0, { bound: "atLeast", scope: "each", threshold: "80%" });
  expect(bandOf(every)?.atLeast).toEqual({ each: "80%" });
});

test("changing a condition from at least to over leaves nothing of the first", () => {
  const plain = addCondition(rubric, id, 0, { bound: "atLeast", scope: "each", threshold: "80%" });
  const changed = changeCondition(plain, id, 0, 0, { bound: "over", scope: "each", threshold: "80%" });
  expect(bandOf(changed)).toEqual({ label: bandOf(rubric)?.label, over: { each: "80%" } });
});

test("a band's sources follow its label", () => {
  const label = bandOf(rubric)?.label ?? "";
  const stated = addCondition(rubric, id, 0, { bound: "atLeast", scope: { child }, threshold: "95%" });
  const renamed = renameBand(stated, id, 0, "Xuất sắc");
  expect(renamed.sources[`criteria.${id}.tiers.Xuất sắc.${child}`]).toEqual({ kind: "stated" });
  expect(Object.keys(renamed.sources).filter((path) => path.startsWith(`criteria.${id}.tiers.${label}`))).toEqual([]);
});

test("a number that is emptied has no source of its own any more", () => {
  const entered = setCriterionNumber(rubric, child, "max", 12);
  expect(entered.sources[`criteria.${child}.max`]?.kind).toBe("stated");
  const emptied = setCriterionNumber(entered, child, "max", null);
  expect(emptied.sources[`criteria.${child}.max`]).toBeUndefined();
  expect(emptied.criteria.children?.[0]?.children?.[0]).not.toHaveProperty("max");
});
