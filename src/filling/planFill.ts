import { areaAddress, cellAddress } from "../grid/address";
import { isFormula } from "../grid/block";
import type { Block, CellContent } from "../grid/block";
import { valueAt } from "../grid/grid";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { isDecidable } from "../scoring/completeRow";
import { planScoring } from "../scoring/plan";
import type { ScoringPlan } from "../scoring/plan";
import { leavesOf } from "../scoring/planNodes";
import { chooseColumns } from "./chooseColumns";
import { columnBlocks } from "./columnBlocks";
import type { FilledColumn, FillPlan, FillRequest, Overwrite } from "./fill";
import type { FillProblem } from "./fillProblem";
import { findOverwrites } from "./findOverwrites";
import { openFillSheet } from "./fillSheet";
import type { FillParts, FillSheet, FillUnit, WantedResult } from "./fillSheet";
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
  return succeed({ sheet: opened.layout.sheet, mode: request.mode, columns, blocks, overwrites, shown });
}

function findProblem(
  sheet: Omit<FillSheet, "columns">,
  writtenRubric: Rubric,
  wanted: readonly WantedResult[],
  { mode }: FillRequest,
): FillProblem | null {
  const { plan, units } = sheet;
  if (wanted.length === 0) return { code: "nothing-wanted" };
  if (!units.some(({ result }) => result.submitted)) return { code: "no-units" };
  const unknown = missingMaxima(plan, units, wanted);
  if (unknown.length > 0) return { code: "max-unknown", criteria: unknown };
  if (mode === "functions") {
    const unwritten = missingMaxima(planScoring(writtenRubric.criteria, writtenRubric), units, wanted);
    if (unwritten.length > 0) return { code: "max-only-on-sheet", criteria: unwritten };
  }
  const cells = mode === "formulas" ? numbersAsText(sheet) : [];
  return cells.length > 0 ? { code: "numbers-as-text", cells } : null;
}

/** The names of the indicators whose maximum a result rests on, yet the plan leaves open. */
function missingMaxima(
  plan: ScoringPlan,
  units: readonly FillUnit[],
  wanted: readonly WantedResult[],
): readonly string[] {
  return plan.nodes.slice(0, plan.indicatorCount).flatMap(({ name }, leaf) => {
    if (!Number.isNaN(plan.maxima[leaf] ?? NaN)) return [];
    const countsFull = units.some(({ exemptions }) => exemptions[leaf] === "full");
    const isNeeded = wanted.some(
      (result) => leavesOf(plan, result.node).includes(leaf) && (countsFull || needsMaximum(plan, result)),
    );
    return isNeeded ? [name] : [];
  });
}

function needsMaximum(plan: ScoringPlan, { node, output }: WantedResult): boolean {
  if (output === "percent") return Number.isNaN(plan.maxima[node] ?? NaN);
  const tier = plan.tiers.find((candidate) => candidate.node === node);
  return (output === "tier" || output === "shortfall") && tier !== undefined && !isDecidable(tier);
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
