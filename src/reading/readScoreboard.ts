import type { Grid } from "../grid/grid";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Rubric } from "../rubric/rubric";
import { indicatorsOf } from "../rubric/tree";
import { withoutStamps } from "./cells/stamp";
import { checkChoices } from "./checkChoices";
import { describeColumns } from "./columns/describeColumns";
import { matchColumns } from "./columns/matchColumns";
import { namesOf } from "./columns/namesOf";
import { findAnchor } from "./headings/findAnchor";
import { findHeadingRows } from "./headings/findHeadingRows";
import type { ReadingProblem } from "./readingProblem";
import type { ReadingChoices, Scoreboard } from "./scoreboard";
import { chooseSideTable } from "./tables/chooseSideTable";
import { findRotatedTable } from "./tables/findRotatedTable";
import { outlineTable } from "./tables/outlineTable";
import { lastUsedRow } from "./tables/usedRows";
import { decodeLegacyGrid } from "./text/decodeLegacyGrid";
import { findUnitColumn } from "./units/findUnitColumn";
import { readUnits } from "./units/readUnits";

/**
 * Understands a sheet as a table of scores: headings, unit column, which column is which indicator or result, and the
 * units' scores. The sheet itself is not judged; that is checking's.
 *
 * @param choices what the user decided; it overrides what would be found, with confidence 1
 */
export function readScoreboard(
  written: Grid,
  rubric: Rubric,
  choices: ReadingChoices = {},
): Outcome<Scoreboard, ReadingProblem> {
  const { grid: whole, legacyText } = decodeLegacyGrid(withoutStamps(written));
  const { sheet } = whole;
  const lastUsed = lastUsedRow(whole);
  if (lastUsed === 0) return refuse({ code: "sheet-empty", sheet });
  const [wrong, ...alsoWrong] = checkChoices(whole, choices);
  if (wrong !== undefined) return refuse(wrong, ...alsoWrong);

  const names = namesOf(rubric.criteria);
  const indicators = indicatorsOf(rubric.criteria);
  const chosenRows = choices.headingRows ?? [];
  const isChosen = chosenRows.length > 0;
  const rotated = isChosen ? null : findRotatedTable(whole, lastUsed, names);
  if (rotated !== null) return refuse({ code: "table-rotated", sheet, ...rotated });
  const anchor = isChosen ? Math.max(...chosenRows) : findAnchor(whole, lastUsed, names);
  if (anchor === null) return refuse({ code: "no-table", sheet, indicators: indicators.map(({ name }) => name) });
  const side = chooseSideTable(whole, anchor, lastUsed, names, choices);
  if (!side.ok) return side;
  const grid = side.value;
  const others = new Set([...Object.values(choices.columns ?? {}), ...Object.values(choices.outputs ?? {})]);
  const unitColumn = choices.unitColumn ?? findUnitColumn(grid, anchor, lastUsed, names, others);
  if (unitColumn === null) return refuse({ code: "no-unit-column", sheet, headingRows: [anchor] });
  const headingRows = isChosen
    ? [...new Set(chosenRows)].sort((left, right) => left - right)
    : findHeadingRows(grid, anchor, unitColumn, names);

  const table = outlineTable(grid, headingRows, unitColumn, lastUsed);
  const firstRow = choices.firstRow ?? table.bodyRow;
  const lastRow = choices.lastRow ?? lastUsed;
  if (firstRow <= Math.max(...headingRows) || lastRow < firstRow) {
    if (choices.firstRow === undefined && choices.lastRow === undefined) {
      return refuse({ code: "no-units", sheet, unitColumn, firstRow });
    }
    return refuse({ code: "choice-order", sheet, firstRow, lastRow });
  }

  const described = describeColumns(grid, table);
  const matched = matchColumns(described, rubric, names, choices);
  const columnOf = new Map(matched.columns.map(({ criterion, column }) => [criterion, column]));
  const { units, scores, unclear } = readUnits(
    grid,
    table,
    rubric,
    {
      indicators: indicators.map(({ id }) => columnOf.get(id) ?? null),
      outputs: matched.outputs.map(({ column }) => column),
      printedMaxima: new Map(
        matched.columns.flatMap(({ column, printedMax }) => (printedMax === null ? [] : [[column, printedMax]])),
      ),
    },
    { first: firstRow, last: lastRow, isBounded: choices.lastRow !== undefined, isChosen },
    choices.units,
  );
  if (unclear !== null) return refuse({ sheet, ...unclear });
  const first = units[0];
  if (first === undefined) return refuse({ code: "no-units", sheet, unitColumn, firstRow });
  const { ordinalColumn, numberingRow, maxRow, firstColumn, lastColumn } = table;
  return succeed({
    layout: {
      sheet,
      headingRows,
      numberingRow,
      maxRow,
      unitColumn,
      ordinalColumn,
      firstRow: choices.firstRow ?? first.row,
      lastRow: choices.lastRow ?? units[units.length - 1]?.row ?? first.row,
      firstColumn,
      lastColumn,
      ...matched,
      ...(legacyText === null ? {} : { legacyText }),
    },
    units,
    scores,
  });
}
