import { summarize } from "../../src/reporting/summarize";
import { evaluatePublished } from "../evaluation/evaluatePublished";

test("Cao Bằng's departments in numbers", () => {
  const summary = summarize(evaluatePublished("cao-bang-2020-so"));
  expect(summary).toMatchObject({ units: 20, submitted: 20, indicators: 6, errors: 0, warnings: 1 });
});

test("Cao Bằng's ranking begins as printed", () => {
  const [ranking] = summarize(evaluatePublished("cao-bang-2020-so")).rankings;
  expect(ranking).toMatchObject({ criterion: "total", group: null, unranked: [] });
  expect(ranking?.places.slice(0, 2)).toEqual([
    { name: "Sở Giáo dục và Đào tạo", row: 2, rank: 1, total: 56.3, percent: 56.3 / 60, tier: "Mức I" },
    { name: "Sở Y tế", row: 3, rank: 2, total: 53.7, percent: 53.7 / 60, tier: "Mức II" },
  ]);
});
