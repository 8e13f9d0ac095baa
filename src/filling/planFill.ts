import { areaAddress, cellAddress } from "../grid/address";
import { isFormula } from "../grid/block";
import type { Block, CellContent } from "../grid/block";
import { valueAt } from "../grid/grid";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { chooseColumns } from "./chooseColumns";
import { columnBlocks } from "./columnBlocks";
import type { FilledColumn, FillPlan, FillRequest, Overwrite } from "./fill";
import type { FillProblem } from "./fillProblem";
import { openFillSheet } from "./fillSheet";
import type { FillParts, FillSheet, WantedResult } from "./fillSheet";
import { findOverwrites } from "./findOverwrites";
import { findUnknown } from "./findUnknown";
import { planStamp } from "./planStamp";
import { resultContents } from "./resultContents";
import type { ResultContent } from "./resultContents";
import { wantedResults } from "./wantedResults";

/**
 * Decides everything a fill would write, without touching the sheet. Rows that submitted nothing keep what stands there.
 * Refused when a result would be wrong, or could not be written.
 */
export function planFill(parts: FillParts, request: FillRequest): Outcome<FillPlan, FillProblem> {
  const { missing } = parts.scoreboard.layout;
  if (missing.length > 0) {
    const criteria = missing.map((id) => criterionName(parts.rubric.criteria, id));
    return refuse<FillProblem>({ code: "missing-columns", criteria });
  }
  const opened = openFillSheet(parts);
  const wanted = wantedResults(opened.plan, request);
  const problem = findProblem(opened, parts.writtenRubric, wanted, request);
  if (problem !== null) return refuse(problem);
  const columns = chooseColumns(opened.grid, opened.layout, opened.plan, wanted);
  if (columns === null) return refuse<FillProblem>({ code: "no-room" });
  const sheet: FillSheet = { ...opened, columns };
  const blocks: Block[] = [];
  const overwrites: Overwrite[] = [];
  const shown = new Map<string, CellContent>();
  const areas = new Set<string>();
  for (const column of columns) {
    const outcome = resultContents(sheet, column, request.mode);
    if (!outcome.ok) return outcome;
    const contents = outcome.value;
    blocks.push(...columnBlocks(sheet, column, contents));
    overwrites.push(...findOverwrites(sheet, column, contents));
    for (const area of hiddenByMerges(sheet, column, contents)) areas.add(area);
    for (const { row, content, shown: value } of contents) {
      if (isFormula(content)) shown.set(cellAddress(row, column.column), value);
    }
  }
  if (areas.size > 0) return refuse<FillProblem>({ code: "merged-cells", areas: [...areas] });
  const stamp = request.stamp === undefined ? null : planStamp(parts.grid, opened.layout.unitColumn, request.stamp);
  if (stamp !== null) blocks.push(stamp);
  const stampCell = stamp === null ? null : cellAddress(stamp.row, stamp.column);
  return succeed({ sheet: opened.layout.sheet, mode: request.mode, columns, blocks, overwrites, stampCell, shown });
}

function findProblem(
  sheet: Omit<FillSheet, "columns">,
  writtenRubric: Rubric,
  wanted: readonly WantedResult[],
  { mode }: FillRequest,
): FillProblem | null {
  const { units } = sheet;
  if (wanted.length === 0) return { code: "nothing-wanted" };
  if (!units.some(({ result }) => result.submitted)) return { code: "no-units" };
  const unknown = findUnknown(sheet, writtenRubric, wanted, mode);
  if (unknown !== null) return unknown;
  const cells = mode === "formulas" ? numbersAsText(sheet) : [];
  return cells.length > 0 ? { code: "numbers-as-text", cells } : null;
}

function numbersAsText({ grid, units, indicatorColumns }: Omit<FillSheet, "columns">): readonly string[] {
  return units.flatMap(({ row, result, scores }) =>
    indicatorColumns.flatMap((column, indicator) =>
      result.submitted && scores[indicator]?.kind === "number" && typeof valueAt(grid, row, column) === "string"
        ? [cellAddress(row, column)]
        : [],
    ),
  );
}

/** Merged areas that would swallow a result: only an area's first cell shows what is written. */
function hiddenByMerges(
  { grid }: FillSheet,
  { column }: FilledColumn,
  contents: readonly ResultContent[],
): readonly string[] {
  const hidden = new Map<number, string>();
  for (const area of grid.merges) {
    if (column < area.column || column >= area.column + area.columns) continue;
    const first = area.column === column ? area.row + 1 : area.row;
    for (let row = first; row < area.row + area.rows; row++) hidden.set(row, areaAddress(area));
  }
  return contents.flatMap(({ row }) => hidden.get(row) ?? []);
}
