import { checkRows, CLEAN, only } from "../checkRows";

test("an indicator without a column is an error of the whole sheet", () => {
  const columns = [{ criterion: "policy", column: 2, heading: "Chính sách", confidence: 1, printedMax: null }];
  expect(only("missing-column", checkRows(CLEAN, { layout: { columns, missing: ["website"] } }))).toEqual([
    { check: "missing-column", severity: "error", cell: null, unit: null, criterion: "website", values: {} },
  ]);
  expect(only("missing-column", checkRows(CLEAN))).toEqual([]);
});
