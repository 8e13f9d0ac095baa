import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { planFill } from "../../src/filling/planFill";
import type { GridTable } from "../../src/grid/grid";
import { gridFrom } from "../support/gridFrom";
import { rubricOf } from "../support/rubricOf";
import { scoresOnly } from "../taskpane/panePublished";

/** The heading of a new column of totals, right of a column that is called `beside` and is said to be no result. */
function headingBeside(beside: string, table: Partial<GridTable> | null): unknown {
  const rows = scoresOnly().map((row, index) => [...row, index === 0 ? beside : index]);
  const area = { row: 1, column: 1, rows: rows.length, columns: 8 };
  const tables = table === null ? [] : [{ name: "Bang1", area, hasHeadings: true, hasTotals: false, ...table }];
  const evaluated = evaluateGrid(gridFrom(rows, { tables }), rubricOf("cao-bang-2020-so"), {
    outputs: { "total/total": null },
  });
  if (!evaluated.ok) throw new Error(evaluated.problems[0].code);
  const planned = planFill(evaluated.value, { mode: "values", outputs: ["total"] });
  if (!planned.ok) throw new Error(planned.problems[0].code);
  const [column] = planned.value.columns;
  expect(column).toMatchObject({ column: 9, isNew: true });
  return planned.value.blocks.find((block) => block.column === 9 && block.row === 1)?.contents[0]?.[0];
}

test("the heading of a new column beside an Excel table is one that the table has not", () => {
  expect(headingBeside("Tổng điểm", {})).toBe("Tổng điểm 2");
  expect(headingBeside("TỔNG ĐIỂM", {})).toBe("Tổng điểm 2");
});

test("elsewhere the heading is what the result is called", () => {
  expect(headingBeside("Tổng điểm", null)).toBe("Tổng điểm");
  expect(headingBeside("Tổng điểm", { hasHeadings: false })).toBe("Tổng điểm");
  expect(headingBeside("Ghi chú", {})).toBe("Tổng điểm");
});
