import { addCriterion } from "../../../src/rubric/editing/addCriterion";
import {
  addBand,
  addTiers,
  moveBand,
  removeBand,
  removeTiers,
  renameBand,
  setUnrankedLabel,
} from "../../../src/rubric/editing/bands";
import { changeCriterionId } from "../../../src/rubric/editing/changeCriterionId";
import { changeGeneral, setUnitsExpected } from "../../../src/rubric/editing/changeGeneral";
import { conditionsOf } from "../../../src/rubric/editing/condition";
import type { Condition } from "../../../src/rubric/editing/condition";
import { MOVES, moveCriterion } from "../../../src/rubric/editing/moveCriterion";
import { addRanking, changeRanking, removeRanking } from "../../../src/rubric/editing/rankingRules";
import { removeCriterion } from "../../../src/rubric/editing/removeCriterion";
import { renameCriterion } from "../../../src/rubric/editing/renameCriterion";
import { addUnits, changeUnit, removeUnit } from "../../../src/rubric/editing/roster";
import { setAliases } from "../../../src/rubric/editing/setAliases";
import { addCondition, changeCondition, removeCondition } from "../../../src/rubric/editing/setConditions";
import { setCriterionNumber } from "../../../src/rubric/editing/setCriterionNumber";
import { setMarks } from "../../../src/rubric/editing/setMarks";
import type { RubricProblem } from "../../../src/rubric/problem";
import type { Rubric } from "../../../src/rubric/rubric";
import { criteriaOf, findCriterion } from "../../../src/rubric/tree";
import { validateRubric } from "../../../src/rubric/validation/validateRubric";
import { anyRubric, anyText } from "../../support/anyRubric";
import { fc } from "../../support/properties";

/** What must not come of editing, whatever is entered. */
const BROKEN: ReadonlySet<RubricProblem["code"]> = new Set([
  "wrong-kind",
  "missing",
  "unknown-key",
  "not-a-choice",
  "empty-list",
  "empty-children",
  "bad-id",
  "duplicate-id",
  "id-of-ancestor",
  "unknown-id",
  "not-a-child",
  "unknown-group",
  "unknown-place",
  "each-without-children",
  "contains-itself",
  "not-data",
]);

interface Pick {
  /** Which of the criteria, bands, conditions, rules or units that there are. */
  readonly at: number;
  readonly to: number;
  readonly text: string;
  readonly value: number;
}

type Operation = (rubric: Rubric, pick: Pick) => Rubric;

const one = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
const idAt = (rubric: Rubric, at: number): string => one(criteriaOf(rubric.criteria), at)?.id ?? "";

function tieredAt(rubric: Rubric, at: number): string {
  const tiered = criteriaOf(rubric.criteria).filter(({ tiers }) => tiers !== undefined);
  return one(tiered, at)?.id ?? "";
}

function conditionOf(rubric: Rubric, { at, to, value }: Pick): Condition {
  const children = findCriterion(rubric.criteria, tieredAt(rubric, at))?.children ?? [];
  const child = one(children, to)?.id ?? "nobody";
  const scope = one<Condition["scope"]>(["total", "each", { child }], to) ?? "total";
  return { bound: to % 2 === 0 ? "atLeast" : "over", scope, threshold: to % 3 === 0 ? `${value % 100}%` : value };
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  add: (rubric, { at, text }) => addCriterion(rubric, idAt(rubric, at), text).rubric,
  remove: (rubric, { at }) => removeCriterion(rubric, idAt(rubric, at)),
  move: (rubric, { at, to }) => moveCriterion(rubric, idAt(rubric, at), one(MOVES, to) ?? "up"),
  rename: (rubric, { at, text }) => renameCriterion(rubric, idAt(rubric, at), text),
  changeId: (rubric, { at, to, text }) =>
    changeCriterionId(rubric, idAt(rubric, at), to % 2 === 0 ? text : `id-${String(to)}`),
  aliases: (rubric, { at, text }) =>
    setAliases(
      rubric,
      idAt(rubric, at),
      text.split(" ").filter((word) => word !== ""),
    ),
  number: (rubric, { at, to, value }) =>
    setCriterionNumber(
      rubric,
      idAt(rubric, at),
      one(["max", "weight", "step"] as const, to) ?? "max",
      to % 2 === 0 ? value : null,
    ),
  addTiers: (rubric, { at, text }) => addTiers(rubric, idAt(rubric, at), text, "–"),
  removeTiers: (rubric, { at }) => removeTiers(rubric, tieredAt(rubric, at)),
  addBand: (rubric, { at, text }) => addBand(rubric, tieredAt(rubric, at), text),
  removeBand: (rubric, { at, to }) => removeBand(rubric, tieredAt(rubric, at), to % 4),
  moveBand: (rubric, { at, to }) => moveBand(rubric, tieredAt(rubric, at), to % 4, to % 2 === 0 ? 1 : -1),
  renameBand: (rubric, { at, to, text }) => renameBand(rubric, tieredAt(rubric, at), to % 4, text),
  otherwise: (rubric, { at, text }) => setUnrankedLabel(rubric, tieredAt(rubric, at), text),
  addCondition: (rubric, pick) =>
    addCondition(rubric, tieredAt(rubric, pick.at), pick.to % 3, conditionOf(rubric, pick)),
  changeCondition: (rubric, pick) =>
    changeCondition(rubric, tieredAt(rubric, pick.at), pick.to % 3, 0, conditionOf(rubric, pick)),
  removeCondition: (rubric, { at, to }) => removeCondition(rubric, tieredAt(rubric, at), to % 3, 0),
  addRanking: (rubric, { at }) => addRanking(rubric, idAt(rubric, at)),
  removeRanking: (rubric, { at }) => removeRanking(rubric, at % 3),
  changeRanking: (rubric, { at, to, text }) =>
    changeRanking(rubric, at % 3, {
      of: idAt(rubric, to),
      ties: "ordinal",
      decimals: null,
      tieBreak: [idAt(rubric, at), text],
      unrankedGroups: [text, one(rubric.units, to)?.group ?? text],
    }),
  marks: (rubric, { at, text }) =>
    setMarks(rubric, one(["zero", "exempt", "notSubmitted"] as const, at) ?? "zero", [text]),
  addUnit: (rubric, { text, to }) => addUnits(rubric, [{ name: text, ...(to % 2 === 0 ? {} : { group: text }) }]),
  removeUnit: (rubric, { at }) => removeUnit(rubric, at % 12),
  changeUnit: (rubric, { at, to, text }) =>
    changeUnit(rubric, at % 12, { name: text, group: text, exempt: { [idAt(rubric, to)]: "out", [text]: "full" } }),
  general: (rubric, { text, value }) => changeGeneral(rubric, { province: text, year: 2000 + value }),
  expected: (rubric, { value, to }) => setUnitsExpected(rubric, to % 2 === 0 ? value : null),
};

const anyPick: fc.Arbitrary<Pick> = fc.record({
  at: fc.nat(200),
  to: fc.nat(200),
  text: anyText,
  value: fc.integer({ min: 1, max: 200 }),
});

const anySteps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(OPERATIONS)), anyPick), { maxLength: 25 });

function problemsOf(rubric: Rubric): readonly RubricProblem[] {
  const outcome = validateRubric(JSON.parse(JSON.stringify(rubric)));
  return outcome.ok ? [] : outcome.problems;
}

test("whatever is done in whatever order, nothing throws and everything that is referred to exists", () => {
  fc.assert(
    fc.property(anyRubric, anySteps, (start, steps) => {
      let rubric = start;
      for (const [name, pick] of steps) {
        rubric = OPERATIONS[name]?.(rubric, pick) ?? rubric;
        expect(problemsOf(rubric).filter(({ code }) => BROKEN.has(code))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test("nothing is changed in place: the rubric before an operation stays what it was", () => {
  fc.assert(
    fc.property(anyRubric, anySteps, (start, steps) => {
      const before = JSON.stringify(start);
      let rubric = start;
      for (const [name, pick] of steps) rubric = OPERATIONS[name]?.(rubric, pick) ?? rubric;
      expect(JSON.stringify(start)).toBe(before);
    }),
  );
});

test("an id changed there and back gives the same rubric", () => {
  fc.assert(
    fc.property(anyRubric, fc.nat(50), (rubric, at) => {
      const id = idAt(rubric, at);
      const there = changeCriterionId(rubric, id, "quite-another-id");
      expect(changeCriterionId(there, "quite-another-id", id)).toEqual(rubric);
      expect(problemsOf(there)).toEqual([]);
    }),
  );
});

test("what a band asks for is all there, and a moved criterion comes back", () => {
  fc.assert(
    fc.property(anyRubric, fc.nat(50), (rubric, at) => {
      for (const { tiers } of criteriaOf(rubric.criteria)) {
        for (const band of tiers?.bands ?? []) {
          const asked = conditionsOf(band).length;
          const each = [band.atLeast?.each, band.over?.each].map((part) =>
            typeof part === "object" ? Object.keys(part).length : Number(part !== undefined),
          );
          const totals = [band.atLeast?.total, band.over?.total].filter((part) => part !== undefined);
          expect(asked).toBe(totals.length + each.reduce((sum, count) => sum + count, 0));
        }
      }
      const id = idAt(rubric, at);
      const down = moveCriterion(rubric, id, "down");
      expect(down === rubric ? rubric : moveCriterion(down, id, "up")).toEqual(rubric);
    }),
  );
});
