import { findSource } from "../../src/rubric/findSource";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("bac-kan-2020-tinh");

test("the source of a place itself", () => {
  expect(findSource(rubric, "criteria.results.tiers.Mức 4.presence")?.bracket).toEqual({
    over: "78.57%",
    atMost: "85.71%",
  });
});

test("else that of the nearest place above it", () => {
  expect(findSource(rubric, "criteria.results.tiers.Mức 1.presence")).toBe(
    rubric.sources["criteria.results.tiers.Mức 1"],
  );
  expect(findSource(rubric, "criteria.results.tiers.Mức 9")).toBe(rubric.sources["criteria.results.tiers"]);
});

test("none where nothing was written, not even an object's own keys", () => {
  expect(findSource(rubric, "criteria.presence.weight")).toBeUndefined();
  expect(findSource(rubric, "constructor")).toBeUndefined();
});
