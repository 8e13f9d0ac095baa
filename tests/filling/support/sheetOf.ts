import type { FillParts } from "../../../src/filling/fillSheet";
import type { CellValue } from "../../../src/grid/grid";
import type { OutputColumn } from "../../../src/reading/scoreboard";
import type { Rubric } from "../../../src/rubric/rubric";
import { indicatorsOf } from "../../../src/rubric/tree";
import { scoreUnits } from "../../../src/scoring/scoreUnits";
import { gridFrom } from "../../support/gridFrom";
import { scoreboardOf } from "../../support/scoreboardOf";
import type { ScoreRow } from "../../support/scoreboardOf";

interface SheetOptions {
  /** The sheet's own result columns, right of the indicators, with what stands in them. */
  readonly own?: readonly (Pick<OutputColumn, "criterion" | "output"> & { readonly cells: readonly CellValue[] })[];
}

/** The sheet of `scoreboardOf`, read and scored: names in A, indicators from B, headings in row 1, then the sheet's own results. */
export function sheetOf(rubric: Rubric, rows: readonly ScoreRow[], { own = [] }: SheetOptions = {}): FillParts {
  const scoreboard = scoreboardOf(rubric, rows);
  const indicators = indicatorsOf(rubric.criteria);
  const outputs = own.map(({ criterion, output }, index) => ({
    criterion,
    output,
    column: indicators.length + 2 + index,
    heading: `${criterion} ${output}`,
    confidence: 1,
    printedMax: null,
  }));
  const values: CellValue[][] = [
    ["Đơn vị", ...indicators.map(({ name }) => name), ...outputs.map(({ heading }) => heading)],
  ];
  scoreboard.units.forEach(({ row, name }, index) => {
    while (values.length < row - 1) values.push([]);
    const cells = indicators.map((_, column) => rows[index]?.cells[column] ?? null);
    values.push([name, ...cells, ...own.map((column) => column.cells[index] ?? null)]);
  });
  const layout = { ...scoreboard.layout, outputs, lastColumn: indicators.length + 1 + outputs.length };
  return {
    grid: gridFrom(values, { sheet: layout.sheet }),
    scoreboard: { ...scoreboard, layout },
    rubric,
    writtenRubric: rubric,
    units: scoreUnits(scoreboard, rubric),
  };
}
