import { outputsOf } from "../../../src/reading/columns/outputsOf";
import { criteriaOf } from "../../../src/rubric/tree";
import { rubricOf } from "../../support/rubricOf";

test("Bắc Kạn: tiers on the two parts, a rank on the whole, nothing on an indicator", () => {
  const { criteria, ranking } = rubricOf("bac-kan-2020-tinh");
  const outputs = Object.fromEntries(
    criteriaOf(criteria).map((criterion) => [criterion.id, outputsOf(criterion, ranking)]),
  );
  expect(outputs).toMatchObject({
    total: ["total", "percent", "rank"],
    readiness: ["total", "percent", "tier", "shortfall"],
    results: ["total", "percent", "tier", "shortfall"],
    infrastructure: [],
  });
});

test("a ranked indicator has a rank and no total, for its points are the sheet's", () => {
  const policy = { id: "policy", name: "Chính sách", max: 8 };
  expect(outputsOf(policy, [{ of: "policy", ties: "dense", decimals: 0 }])).toEqual(["rank"]);
});
