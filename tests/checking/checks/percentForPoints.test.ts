import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a cell that Excel shows as a percentage is an error", () => {
  const findings = checkRows(withCell(0, 2, 0.945), { numberFormats: { C2: "0.00%" } });
  expect(only("percent-for-points", findings)).toEqual([
    {
      check: "percent-for-points",
      severity: "error",
      cell: "C2",
      unit: "Sở Y tế",
      criterion: "website",
      values: { shown: 0.945, max: 20 },
    },
  ]);
});

test("a percentage written as text is an error, once", () => {
  const findings = checkRows(withCell(0, 2, "94,5%"));
  expect(only("percent-for-points", findings)).toMatchObject([{ cell: "C2", values: { shown: "94,5%" } }]);
  expect(only("not-a-number", findings)).toEqual([]);
});

test("a percent sign in a literal of the format means nothing", () => {
  expect(only("percent-for-points", checkRows(CLEAN, { numberFormats: { B2: '0.0" %"', C2: "0.0\\%" } }))).toEqual([]);
});
