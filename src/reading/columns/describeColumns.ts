import type { Grid } from "../../grid/grid";
import { valueAt } from "../../grid/grid";
import { parseNumber } from "../cells/readNumber";
import { correctHeading } from "../headings/correctHeading";
import { readHeadingPaths } from "../headings/readHeadingPaths";
import type { HeadingPath, HeadingStep } from "../headings/readHeadingPaths";
import { readHeadingText } from "../headings/readHeadingText";
import { readOutputName } from "../headings/readOutputName";
import type { Output } from "../scoreboard";
import type { Table } from "../tables/outlineTable";
import { foldText } from "../text/foldText";
import { MAXIMUM_HEADING, SCORE_WORD, SELF_SCORE_WORD } from "../text/vocabulary";

/** What the headings over a column say, before any criterion is looked for. */
export interface DescribedColumn {
  readonly column: number;
  /** Texts from top to bottom joined by " / ". */
  readonly heading: string;
  /** What the column is about: its lowest heading that says more than "điểm", a year or a result. */
  readonly subject: string;
  /** The subject's own step, null when nothing is named. */
  readonly step: HeadingStep | null;
  /** The headings above the subject, innermost first. */
  readonly groups: readonly HeadingStep[];
  /** The result the column is headed as; null for points. */
  readonly output: Output | null;
  readonly year: number | null;
  readonly printedMax: number | null;
  /** How far the column's points are the indicator's: 1; less for points a unit gave itself; 0 for a column of maxima. */
  readonly trust: number;
}

/** What is left of a likeness where units gave the points themselves: the user is asked. */
const SELF_SCORED = 0.65;

/** Every column of the table but the units' and their numbers'. */
export function describeColumns(grid: Grid, table: Table): readonly DescribedColumn[] {
  const columns = readHeadingPaths(grid, table).flatMap((path, index) => {
    const column = table.firstColumn + index;
    if (column === table.unitColumn || column === table.ordinalColumn) return [];
    return [describe(path, column, table.maxRow === null ? null : maximumAt(grid, table.maxRow, column))];
  });
  return table.maxRow === null && areNumbered(columns)
    ? columns.map((column) => ({ ...column, printedMax: null }))
    : columns;
}

/** Whether what looks like maxima counts the columns: "Hạ tầng (3)", "Nhân lực (4)", "Chính sách (5)". */
function areNumbered(columns: readonly DescribedColumn[]): boolean {
  const printed = columns.flatMap(({ printedMax }) => (printedMax === null ? [] : [printedMax]));
  return printed.length > 2 && printed.every((max, index) => index === 0 || max === (printed[index - 1] ?? 0) + 1);
}

/** Whether a group heading such as "Tỷ lệ (%)" makes shares of everything under it. */
function isUnderPercent(above: readonly { readonly name: string }[]): boolean {
  return above.some(({ name }) => {
    const named = readOutputName(foldText(name));
    return named?.output === "percent" && named.of === "";
  });
}

function maximumAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const parsed = parseNumber(value);
  if (parsed !== null) return parsed.percent ? null : parsed.value;
  return readHeadingText(value).max;
}

function describe(path: HeadingPath, column: number, maximum: number | null): DescribedColumn {
  const parts = path.map((step) => ({ step, ...readHeadingText(step.text) }));
  const heading = parts
    .map(({ printed }) => printed)
    .filter((text, index, all) => text !== all[index - 1])
    .join(" / ");
  let output: Output | null = null;
  let year: number | null = null;
  let printedMax: number | null = null;
  let trust = 1;
  let subject = "";
  let place = parts.length - 1;
  for (; place >= 0; place--) {
    const part = parts[place];
    if (part === undefined) continue;
    year ??= part.year;
    printedMax ??= part.max;
    const folded = correctHeading(foldText(part.name));
    if (folded === "" || SCORE_WORD.test(folded)) continue;
    if (MAXIMUM_HEADING.test(folded)) trust = 0;
    else if (SELF_SCORE_WORD.test(folded)) trust = SELF_SCORED;
    else {
      subject = part.name;
      output = readOutputName(folded)?.output ?? (isUnderPercent(parts.slice(0, place)) ? "percent" : null);
      break;
    }
  }
  return {
    column,
    heading,
    subject,
    step: parts[place]?.step ?? null,
    groups: parts
      .slice(0, Math.max(0, place))
      .reverse()
      .map(({ step }) => step),
    output,
    year,
    printedMax: maximum ?? printedMax,
    trust,
  };
}
