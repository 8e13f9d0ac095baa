import { compareYears } from "../../../src/reporting/compareYears/compareYears";
import { listPrevious, previousOf } from "../../../src/reporting/compareYears/listPrevious";
import type { PreviousUnit } from "../../../src/reporting/compareYears/yearComparison";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import type { Rubric } from "../../../src/rubric/rubric";
import type { UnitResult } from "../../../src/scoring/results";
import { publishedGrid } from "../../checking/audit/tables/publishedGrids";
import { publishedBoards } from "../../checking/audit/statements/publishedBoards";
import { fc } from "../../support/properties";

function board(id: string): { rubric: Rubric; units: readonly UnitResult[]; previous: readonly PreviousUnit[] } {
  const found = publishedBoards("cao-bang-2020").find(({ rubric }) => rubric.id === id);
  if (found === undefined) throw new Error(id);
  const evaluated = evaluateGrid(publishedGrid(id), found.rubric);
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.problems));
  return {
    rubric: found.rubric,
    units: evaluated.value.units,
    previous: listPrevious(found.tables.quantities, found.rubric.year - 1),
  };
}

test("Sở Lao động climbs from 19 to 6 and gains 4.1 points of infrastructure; the last stays the last", () => {
  const { units, previous, rubric } = board("cao-bang-2020-so");
  const movements = new Map(compareYears(units, previous, rubric).units.map((unit) => [unit.name, unit]));
  const labour = movements.get("Sở Lao động, TB&XH");
  expect(labour?.ranks.total).toEqual({ previous: 19, current: 6, change: 13 });
  expect(labour?.points.infrastructure).toEqual({ previous: 3.9, current: 8, change: 4.1 });
  expect(movements.get("Sở Xây dựng")?.ranks.total?.change).toBe(0);
});

test("a district that was renamed is compared under its old name, one that submitted nothing is not", () => {
  const { units, previous, rubric } = board("cao-bang-2020-huyen");
  const renamed = previous.map(({ name, points, ranks }) => {
    return { name: name === "Huyện Quảng Hòa" ? "Huyện Quảng Uyên" : name, points, ranks };
  });
  const { units: movements, gone } = compareYears(units, renamed, rubric);
  const quangHoa = movements.find(({ name }) => name === "Huyện Quảng Hòa");
  expect(quangHoa?.previous).toEqual({ name: "Huyện Quảng Uyên", match: "alias" });
  expect(quangHoa?.ranks.total).toEqual({ previous: 13, current: 9, change: 4 });
  expect(movements.find(({ name }) => name === "Huyện Thạch An")?.ranks).toEqual({});
  expect(gone).toEqual([]);
});

test("units that are no longer there are listed, until the user pairs them", () => {
  const { units, rubric } = board("cao-bang-2020-huyen");
  const previous = [{ name: "Huyện Phục Hòa", points: { total: 50 }, ranks: { total: 9 } }];
  expect(compareYears(units, previous, rubric).gone).toEqual(["Huyện Phục Hòa"]);
  const paired = compareYears(units, previous, rubric, [{ written: "Huyện Phục Hòa", unit: "Huyện Quảng Hòa" }]);
  expect(paired.gone).toEqual([]);
  expect(paired.units.find(({ name }) => name === "Huyện Quảng Hòa")).toMatchObject({
    previous: { name: "Huyện Phục Hòa", match: "pair" },
    points: { total: { previous: 50, current: 44.37, change: -5.63 } },
  });
});

test("a unit that stands twice in the earlier year is compared with neither row", () => {
  const { units, rubric } = board("cao-bang-2020-huyen");
  const twice = [1, 2].map((rank) => ({ name: "Huyện Hòa An", points: {}, ranks: { total: rank } }));
  const comparison = compareYears(units, twice, rubric);
  expect(comparison.repeated).toEqual([{ unit: "Huyện Hòa An", names: ["Huyện Hòa An"] }]);
  expect(comparison.units.every(({ previous }) => previous === null)).toBe(true);
});

test("against itself nothing changes, in whatever order the earlier year stands", () => {
  const { units, rubric } = board("cao-bang-2020-so");
  fc.assert(
    fc.property(fc.shuffledSubarray([...previousOf(units, rubric)], { minLength: units.length }), (previous) => {
      const { units: movements, gone } = compareYears(units, previous, rubric);
      expect(gone).toEqual([]);
      for (const { points, ranks } of movements) {
        expect(Object.keys(points)).toHaveLength(7);
        expect([...Object.values(points), ...Object.values(ranks)].every(({ change }) => change === 0)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
