import { matchCriteria } from "../../../src/reporting/compareYears/matchCriteria";
import type { Criterion, Rubric } from "../../../src/rubric/rubric";
import { criteriaOf } from "../../../src/rubric/tree";
import { fc } from "../../support/properties";
import { rubricOf } from "../../support/rubricOf";

const base = rubricOf("cao-bang-2020-so");

function rubric(id: string, children: readonly Criterion[]): Rubric {
  return { ...base, id, criteria: { id: "total", name: "Tổng điểm", children } };
}

function matched(current: Rubric, previous: Rubric): readonly (readonly [string, string, boolean])[] {
  return matchCriteria(current, previous).map(({ criterion, previous, isSameScale }) => [
    criterion,
    previous,
    isSameScale,
  ]);
}

test("against itself every criterion is matched with itself", () => {
  expect(matched(base, base)).toEqual(criteriaOf(base.criteria).map(({ id }) => [id, id, true]));
});

test("names go before ids: ids that were numbered anew mislead nobody", () => {
  const now = rubric("nay", [
    { id: "c1", name: "Nhân lực", max: 5 },
    { id: "c2", name: "Chính sách", max: 5 },
  ]);
  const then = rubric("truoc", [
    { id: "c1", name: "CHÍNH SÁCH", max: 5 },
    { id: "c2", name: "Nhân  lực", max: 5 },
  ]);
  expect(matched(now, then)).toEqual([
    ["total", "total", true],
    ["c1", "c2", true],
    ["c2", "c1", true],
  ]);
});

test("an id is believed where no name tells, and a name that two criteria bear tells nothing", () => {
  const now = rubric("nay", [
    { id: "people", name: "Nguồn nhân lực số", max: 5 },
    { id: "other", name: "Khác", max: 1 },
  ]);
  const then = rubric("truoc", [
    { id: "people", name: "Cán bộ", max: 5 },
    { id: "a", name: "Khác", max: 1 },
    { id: "b", name: "Khác", max: 1 },
  ]);
  expect(matched(now, then)).toEqual([
    ["total", "total", false],
    ["people", "people", true],
  ]);
});

test("an open maximum is no scale, unless both years have one rubric", () => {
  const open = [{ id: "a", name: "Nhân lực" }];
  expect(matched(rubric("nay", open), rubric("truoc", open))).toEqual([
    ["total", "total", false],
    ["a", "a", false],
  ]);
  expect(matched(rubric("nay", open), rubric("nay", open))).toEqual([
    ["total", "total", true],
    ["a", "a", true],
  ]);
});

test("no earlier criterion is continued by two", () => {
  const names = fc.constantFrom("Nhân lực", "Chính sách", "Hạ tầng", "Dịch vụ");
  const children = fc
    .uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), name: names }), {
      selector: ({ id }) => id,
      minLength: 1,
    })
    .map((list) => list.map((child) => ({ ...child, max: 5 })));
  fc.assert(
    fc.property(children, children, (now, then) => {
      const previous = matchCriteria(rubric("nay", now), rubric("truoc", then)).map((match) => match.previous);
      expect(new Set(previous).size).toBe(previous.length);
    }),
  );
});
