import { givenTree } from "../../../src/checking/audit/givenTree";
import type { Criterion } from "../../../src/rubric/rubric";
import { READINESS } from "../../support/trialRubric";

const RESULTS: Criterion = {
  id: "results",
  name: "Kết quả",
  weight: 0.5,
  children: [
    { id: "presence", name: "Hiện diện", max: 28 },
    { id: "interaction", name: "Tương tác", max: 26 },
  ],
  tiers: { bands: [{ label: "Tốt", atLeast: { total: "80%" } }], otherwise: "Chưa đạt" },
};
const ROOT: Criterion = { id: "total", name: "Tổng điểm", children: [READINESS, RESULTS] };

test("a part whose total alone is printed is an indicator, with its tiers only where they ask for that total", () => {
  const { children } = givenTree(ROOT, new Set(), new Set(["readiness", "results", "total"]));
  expect(children).toEqual([
    { id: "readiness", name: "Điều kiện sẵn sàng", max: 38 },
    { id: "results", name: "Kết quả", weight: 0.5, max: 54, tiers: RESULTS.tiers },
  ]);
});

test("a part with a column of its own keeps its indicators, also those without one", () => {
  const given = givenTree(ROOT, new Set(["presence"]), new Set(["readiness", "results"]));
  expect(given.children?.map(({ children }) => children?.map(({ id }) => id))).toEqual([
    undefined,
    ["presence", "interaction"],
  ]);
});
