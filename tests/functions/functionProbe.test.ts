import { functionProbe } from "../../src/functions/functionProbe";
import { LIBRARY } from "../../src/rubric/library";

test("the probe asks for the total of a rubric in the library, and knows it", () => {
  const { scores, formula, expected } = functionProbe();
  const [, id] = /^=CQDT\.TOTAL\("([^"]+)",A1:[A-Z]+1\)$/.exec(formula) ?? [];
  expect(LIBRARY.map((rubric) => rubric.id)).toContain(id);
  expect(scores.length).toBeGreaterThan(1);
  expect(expected).toBeGreaterThan(0);
});
