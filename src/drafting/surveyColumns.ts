import type { CellValue, Grid } from "../grid/grid";
import { valueAt } from "../grid/grid";
import { isPercentage } from "../reading/cells/cellText";
import { parseNumber } from "../reading/cells/readNumber";
import { readPair } from "../reading/cells/readPair";
import { describeColumns } from "../reading/columns/describeColumns";
import type { DescribedColumn } from "../reading/columns/describeColumns";
import type { Table } from "../reading/tables/outlineTable";
import { cleanText, foldText } from "../reading/text/foldText";
import { MAXIMUM_ROW, NOTE_ROW, STATISTIC_ROW } from "../reading/text/vocabulary";

/** Units' rows that are looked at: enough to tell a sum from a chance. */
const SAMPLED_ROWS = 300;

/** Columns that are beside the points: remarks, evidence, links. */
const NOTE_HEADING =
  /^(?:ghi chu|giai trinh|minh chung|tai lieu|duong (?:dan|link)|link|ly do|nhan xet|y kien|nguoi (?:cham|lap)|can bo|don vi tinh|ma (?:don vi|so)|so dien thoai|email|note|remark)/;

/** A column with what its cells in the units' rows hold. */
export interface SurveyedColumn extends DescribedColumn {
  /** Points by sampled row; NaN where there are none. */
  readonly points: Float64Array;
  /** Other texts than numbers, with their counts. */
  readonly texts: ReadonlyMap<string, number>;
  /** The text of each sampled row; `null` for a number or nothing. */
  readonly textByRow: readonly (string | null)[];
  readonly numbers: number;
  readonly percents: number;
  readonly isNote: boolean;
}

/** Every column of the table but the units' and their numbers', with its contents. */
export function surveyColumns(grid: Grid, table: Table, lastUsed: number): readonly SurveyedColumn[] {
  const rows = sampleRows(grid, table, lastUsed);
  return describeColumns(grid, table).map((described) => {
    const points = new Float64Array(rows.length).fill(NaN);
    const texts = new Map<string, number>();
    const textByRow = new Array<string | null>(rows.length).fill(null);
    let numbers = 0;
    let percents = 0;
    rows.forEach((row, index) => {
      const value = valueAt(grid, row, described.column);
      const number = pointsOf(value);
      if (isPercentage(grid, row, described.column)) percents++;
      else if (number !== null) {
        points[index] = number;
        numbers++;
      } else if (typeof value === "string" && cleanText(value) !== "") {
        const text = cleanText(value);
        textByRow[index] = text;
        texts.set(text, (texts.get(text) ?? 0) + 1);
      }
    });
    const isWords = numbers === 0 && percents === 0 && texts.size > 3 && described.printedMax === null;
    const isNote = NOTE_HEADING.test(foldText(described.subject)) || (described.output === null && isWords);
    return { ...described, points, texts, textByRow, numbers, percents, isNote };
  });
}

function pointsOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const parsed = parseNumber(value);
  if (parsed === null) return readPair(value)?.points ?? null;
  return parsed.percent ? null : parsed.value;
}

/** Rows below the headings that name a unit, up to the notes. */
function sampleRows(grid: Grid, table: Table, lastUsed: number): readonly number[] {
  const rows: number[] = [];
  for (let row = table.bodyRow; row <= lastUsed && rows.length < SAMPLED_ROWS; row++) {
    const value = valueAt(grid, row, table.unitColumn);
    const name = typeof value === "string" ? cleanText(value) : "";
    if (NOTE_ROW.test(name)) break;
    if (name.length < 2 || STATISTIC_ROW.test(name) || MAXIMUM_ROW.test(name)) continue;
    rows.push(row);
  }
  return rows;
}
