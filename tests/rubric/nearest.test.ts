import { nearest } from "../../src/rubric/nearest";

const ids = ["readiness", "results", "infrastructure", "personnel"];

test("a slip of the pen finds what was meant, best first", () => {
  expect(nearest("redines", ids)).toEqual(["readiness"]);
  expect(nearest("RESULTS", ids)[0]).toBe("results");
  expect(nearest("bac-kan-2020-tnh", ["bac-kan-2020-xa", "bac-kan-2020-tinh"])[0]).toBe("bac-kan-2020-tinh");
});

test("nothing alike gives nothing", () => {
  expect(nearest("thuế", ids)).toEqual([]);
});

test("as many as asked for", () => {
  expect(nearest("a1", ["a2", "a3", "a4", "a5"], 2)).toHaveLength(2);
});
