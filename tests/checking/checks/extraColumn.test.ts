import { checkRows, CLEAN, only } from "../checkRows";
import type { Row } from "../checkRows";

const WITH_COLUMN = CLEAN.map(([name, ...cells], place): Row => [
  name,
  ...cells,
  place === 0 ? "7,5" : null,
  "ghi chú",
]);
const HEADINGS = ["Đơn vị", "Chính sách", "Trang thông tin", "Nhân lực", "Ghi chú"];
const UNMATCHED = [
  { column: 4, heading: "Nhân lực" },
  { column: 5, heading: "Ghi chú" },
];

test("a column with numbers that is no indicator is noted; a column of remarks is not", () => {
  const findings = checkRows(WITH_COLUMN, { headings: HEADINGS, layout: { unmatched: UNMATCHED } });
  expect(only("extra-column", findings)).toEqual([
    {
      check: "extra-column",
      severity: "note",
      cell: "D1",
      unit: null,
      criterion: null,
      values: { heading: "Nhân lực", missing: 0 },
    },
  ]);
});

test("while an indicator is missing it may be this column: a warning", () => {
  const findings = checkRows(WITH_COLUMN, {
    headings: HEADINGS,
    layout: { unmatched: UNMATCHED, columns: [], missing: ["policy", "website"] },
  });
  expect(only("extra-column", findings)).toMatchObject([{ severity: "warning", values: { missing: 2 } }]);
});

test("a column of shares is only reported while an indicator is missing", () => {
  const unmatched = [{ column: 4, heading: "Tỷ lệ / Chính sách" }];
  expect(only("extra-column", checkRows(WITH_COLUMN, { headings: HEADINGS, layout: { unmatched } }))).toEqual([]);
  const missing = ["website"];
  expect(
    only("extra-column", checkRows(WITH_COLUMN, { headings: HEADINGS, layout: { unmatched, missing } })),
  ).toHaveLength(1);
});
