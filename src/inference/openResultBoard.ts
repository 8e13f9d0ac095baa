import { openAudit } from "../checking/audit/auditBoard";
import type { AuditBoard, AuditedUnit, Estimate } from "../checking/audit/auditBoard";
import { readPercents } from "../checking/audit/auditPercents";
import { findPercentCells } from "../checking/audit/percentCells";
import { commonDecimals, readCellNumber } from "../checking/audit/shownNumber";
import { numberFormatAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Scoreboard } from "../reading/scoreboard";
import { cleanText, foldText } from "../reading/text/foldText";
import type { Rubric } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import { resolveMaxima } from "../scoring/resolveMaxima";
import type { PointsColumn, ResultBoard } from "./resultBoard";

/**
 * A sheet that was read by a rubric's tree, as a board of results. Of the rubric it takes the tree, maxima and marks; its
 * weights only stand in for totals that the sheet does not print. Read the sheet by `withEveryResult(rubric)`, or columns of
 * tiers and ranks that the rubric says nothing of are left out.
 */
export function openResultBoard(grid: Grid, scoreboard: Scoreboard, rubric: Rubric): ResultBoard {
  const audit = openAudit(grid, scoreboard, resolveMaxima(rubric, scoreboard.layout));
  const { plan, units } = audit;
  const ids = plan.nodes.map(({ id }) => id);
  const root = plan.nodes[plan.root] ?? rubric.criteria;
  return {
    criteria: root,
    maxima: new Map(
      ids.flatMap((id, node) => {
        const max = plan.maxima[node] ?? NaN;
        return max > 0 ? [[id, max] as const] : [];
      }),
    ),
    units: units.map(({ unit: { name, row, group }, submitted }) => ({ name, row, group, submitted })),
    points: new Map(ids.flatMap((id, node) => pointsOf(audit, node).map((points) => [id, points] as const))),
    tiers: new Map(
      criteriaOf(rubric.criteria).flatMap(({ id }) => labelsOf(audit, id).map((labels) => [id, labels] as const)),
    ),
    ranks: new Map(
      criteriaOf(rubric.criteria).flatMap(({ id }) => ranksOf(audit, id).map((ranks) => [id, ranks] as const)),
    ),
    percentDecimals: percentDecimalsOf(audit, ids),
  };
}

/** One column, or none where the sheet shows no points of the node or below it. */
function pointsOf({ grid, plan, units, pointsColumns }: AuditBoard, node: number): readonly PointsColumn[] {
  const isParent = node >= plan.indicatorCount;
  const column = pointsColumns[node] ?? null;
  if (column === null && !isParent) return [];
  const isPrinted = column !== null;
  const pick = (part: keyof Estimate): Float64Array =>
    Float64Array.from(units, (unit) => {
      if (!unit.submitted) return NaN;
      if (!isParent) return unit.recomputed[part].values[node] ?? NaN;
      if (!isPrinted) return unit.shown[part].values[node] ?? NaN;
      return unit.printed[node]?.[part] ?? NaN;
    });
  return [
    {
      value: pick("value"),
      low: pick("low"),
      high: pick("high"),
      decimals: isPrinted ? decimalsIn(grid, units, column) : 0,
      isPrinted,
    },
  ];
}

function decimalsIn(grid: Grid, units: readonly AuditedUnit[], column: number): number {
  return commonDecimals(
    units.flatMap(
      ({ unit: { row } }) =>
        readCellNumber(valueAt(grid, row, column), numberFormatAt(grid, row, column))?.decimals ?? [],
    ),
  );
}

/** Labels that differ in case, spaces or punctuation alone are one, in its most usual spelling. */
function labelsOf(audit: AuditBoard, criterion: string): readonly (readonly (string | null)[])[] {
  const { grid, units } = audit;
  const column = audit.columnOf(criterion, "tier");
  if (column === null) return [];
  const texts = units.map(({ unit, submitted }) => {
    const value = valueAt(grid, unit.row, column);
    if (!submitted || value === null || typeof value === "boolean") return null;
    const text = cleanText(String(value));
    return text === "" ? null : text;
  });
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    if (text === null) continue;
    const counts = spellings.get(keyOf(text)) ?? new Map<string, number>();
    counts.set(text, (counts.get(text) ?? 0) + 1);
    spellings.set(keyOf(text), counts);
  }
  const usual = new Map(
    [...spellings].map(([key, counts]) => [key, [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]]),
  );
  return [texts.map((text) => (text === null ? null : (usual.get(keyOf(text)) ?? text)))];
}

function keyOf(label: string): string {
  const folded = foldText(label);
  return folded === "" ? label : folded;
}

function ranksOf(audit: AuditBoard, criterion: string): readonly (readonly (number | null)[])[] {
  const { grid, units } = audit;
  const column = audit.columnOf(criterion, "rank");
  if (column === null) return [];
  return [
    units.map(({ unit, submitted }) => {
      const value = valueAt(grid, unit.row, column);
      const number = submitted ? (readCellNumber(value, "General")?.value ?? NaN) : NaN;
      return Number.isInteger(number) && number >= 1 ? number : null;
    }),
  ];
}

function percentDecimalsOf(audit: AuditBoard, ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    findPercentCells(audit).flatMap((cells) => {
      const decimals = readPercents(audit, cells).flatMap(({ shown }) => shown?.decimals ?? []);
      return decimals.length === 0 ? [] : [[ids[cells.node] ?? "", Math.max(0, commonDecimals(decimals) - 2)] as const];
    }),
  );
}
