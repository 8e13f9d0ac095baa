import { checkRows, only, RUBRIC } from "../checkRows";

function weighted(...weights: readonly (number | undefined)[]) {
  const children = weights.map((weight, place) => ({
    id: `c${String(place)}`,
    name: `Chỉ số ${String(place)}`,
    max: 1,
    ...(weight === undefined ? {} : { weight }),
  }));
  return { ...RUBRIC, units: [], criteria: { id: "total", name: "Chỉ số tổng hợp", children } };
}

function sums(...weights: readonly (number | undefined)[]) {
  return only("weights", checkRows([["Sở Y tế", ...weights.map(() => 1)]], { rubric: weighted(...weights) }));
}

test("Bắc Giang's district weights sum to 1.05", () => {
  expect(sums(0.05, 0.3, 0.3, 0.15, 0.05, 0.1, 0.1)).toEqual([
    { check: "weights", severity: "warning", cell: null, unit: null, criterion: "total", values: { sum: 1.05 } },
  ]);
});

test("Bắc Giang's department weights sum to 1 as decimals", () => {
  expect(sums(0.1, 0.3, 0.3, 0.1, 0.1, 0.1)).toEqual([]);
});

test("where no weight is used none is missing", () => {
  expect(sums(undefined, undefined, undefined)).toEqual([]);
  expect(sums(1, 1)).toEqual([]);
});
