import { isPercentFormat } from "../../src/grid/numberFormat";

test.each(["0%", "0.00%", "#,##0.0%;-0%", '0.0" "%'])("%s shows a percentage", (format) => {
  expect(isPercentFormat(format)).toBe(true);
});

test.each(["General", "0.00", '0" %"', "0\\%", "[Color%]0", "@"])("%s does not", (format) => {
  expect(isPercentFormat(format)).toBe(false);
});
