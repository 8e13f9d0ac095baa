import { readRubrics, withoutRubric, withRubric } from "../../src/memory/rubrics";
import { rubricOf } from "../support/rubricOf";

const rubric = { ...rubricOf("cao-bang-2020-so"), id: "tinh-moi-2026" };
const damaged = { id: "hong", criteria: 5 };

test("a workbook that keeps no rubric has none", () => {
  expect(readRubrics(undefined)).toEqual({ rubrics: [], refused: [] });
});

test("what is kept comes back as it was; what cannot be used is told with its id and place", () => {
  const kept = JSON.parse(JSON.stringify(withRubric([damaged], rubric))) as unknown;
  const { rubrics, refused } = readRubrics(kept);
  expect(rubrics).toEqual([rubric]);
  expect(refused).toMatchObject([{ id: "hong", problem: { path: expect.any(String) as unknown } }]);
});

test("a rubric takes the place of that of its id; every other entry stays as it stands", () => {
  const changed = { ...rubric, year: 2027 };
  expect(withRubric([damaged, rubric], changed)).toEqual([damaged, changed]);
  expect(withoutRubric([damaged, rubric], rubric.id)).toEqual([damaged]);
});

test.each([["text"], [{ id: "x" }], [null]])(
  "data of another shape (%j) is one entry that stays and is told",
  (data) => {
    expect(readRubrics(data).refused).toHaveLength(1);
    expect(withRubric(data, rubric)).toEqual([data, rubric]);
  },
);
