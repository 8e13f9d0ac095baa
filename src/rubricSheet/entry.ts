import { cellAddress } from "../grid/address";
import type { CellValue, Grid } from "../grid/grid";
import { numberFormatAt, valueAt } from "../grid/grid";
import { parseNumber } from "../reading/cells/readNumber";
import { cleanText } from "../reading/text/foldText";
import type { Threshold } from "../rubric/rubric";
import { choiceOf } from "./knownWords";
import { readList } from "./list";
import { readText } from "./plainText";
import type { Choice, ChoiceName, ColumnName, SectionName } from "./rubricSheet";
import type { RubricSheetProblem } from "./rubricSheetProblem";
import { readThresholdCell } from "./thresholdCell";

export type Report = (problem: RubricSheetProblem) => void;

/** A row of a section. What cannot be read is reported and counts as blank. */
export interface Entry<Column extends ColumnName = ColumnName> {
  /** Address of the column's cell in this row; of the row's first cell where the section lacks the column. */
  cell(column: Column): string;
  isBlank(column: Column): boolean;
  text(column: Column): string | undefined;
  number(column: Column): number | undefined;
  threshold(column: Column): Threshold | undefined;
  choice<Name extends ChoiceName>(column: Column, choices: Name): Choice<Name> | undefined;
  /** The items of the row's cell and of the rows below that go on with it. */
  list(column: Column): readonly string[] | undefined;
  /** Reports a blank cell that must not be. */
  need(column: Column): void;
}

/** The entry of a row, `more` being the rows that only go on with its lists. */
export function entryAt<Section extends SectionName>(
  grid: Grid,
  row: number,
  more: readonly number[],
  columns: ReadonlyMap<ColumnName, number>,
  report: Report,
): Entry<ColumnName<Section>> {
  type Column = ColumnName<Section>;
  const at = (column: Column, inRow = row): CellValue => {
    const place = columns.get(column);
    return place === undefined ? null : valueAt(grid, inRow, place);
  };
  const cell = (column: Column, inRow = row): string => cellAddress(inRow, columns.get(column) ?? 1);
  const shown = (column: Column, inRow = row): string => shownText(at(column, inRow));

  return {
    cell,
    isBlank: (column) => shown(column) === "",
    text: (column) => (shown(column) === "" ? undefined : readText(shown(column))),
    number(column) {
      const value = at(column);
      if (typeof value === "number") return value;
      if (shown(column) === "") return undefined;
      const parsed = parseNumber(shown(column));
      if (parsed !== null && !parsed.percent) return parsed.value;
      report({ code: "not-a-number", cell: cell(column), text: shown(column) });
      return undefined;
    },
    threshold(column) {
      if (shown(column) === "") return undefined;
      const threshold = readThresholdCell(at(column), numberFormatAt(grid, row, columns.get(column) ?? 0));
      if (threshold !== null) return threshold;
      report({ code: "not-a-threshold", cell: cell(column), text: shown(column) });
      return undefined;
    },
    choice(column, choices) {
      if (shown(column) === "") return undefined;
      const choice = choiceOf(shown(column), choices);
      if (choice === null) report({ code: "not-a-choice", cell: cell(column), text: shown(column), choices });
      return choice ?? undefined;
    },
    list(column) {
      const rows = [row, ...more].filter((inRow) => shown(column, inRow) !== "");
      if (rows.length === 0) return undefined;
      return rows.flatMap((inRow) => {
        const items = readList(shown(column, inRow));
        if (items === null) report({ code: "bad-list", cell: cell(column, inRow) });
        return items ?? [];
      });
    },
    need(column) {
      if (shown(column) === "") report({ code: "value-missing", cell: cell(column), column });
    },
  };
}

/** A cell as text; "" for one that a reader would call blank. */
export function shownText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(value);
  return cleanText(text) === "" ? "" : text;
}
