import { toDecimal } from "../../../scoring/compare";
import { round } from "../../../scoring/round";
import { decimalsOf } from "../../decimalsOf";
import type { AuditReason } from "../audit";
import { isRight } from "../fact";
import type { Fact } from "../fact";
import type { ShownNumber } from "../shownNumber";
import { copiedRows, isRightOtherwise, isWrong, neighbourReasons, pointsCell } from "./caseFile";
import type { CaseFile } from "./caseFile";
import { cutOff } from "./cutOff";
import { findSlips } from "./findSlips";

/** More scores than this that could each explain a total explain nothing. */
const MOST_STALE = 3;

/** Why a total or subtotal does not follow from its scores: first what fits by chance least often. */
export function totalReasons(file: CaseFile, fact: Fact): readonly AuditReason[] {
  const { entry, shown } = fact;
  const { expected } = entry;
  if (expected.kind !== "number" || shown === null) return [];
  const follows = subtotalReasons(file, fact);
  if (follows.length > 0) return [...copiedRows(file, fact), ...follows];
  const parts = partsOf(file, fact, shown);
  const proven = parts.filter(({ isProven }) => isProven);
  const left = parts.filter(({ points }) => points.low <= 0 && points.high >= 0 && points.value !== points.stands);
  const stale = parts.filter(({ isPossible }) => isPossible);
  const slips = findSlips(entry.cell, shown.value, shown.decimals, expected);
  return [
    ...cutOff(fact),
    ...proven.flatMap((part) => [...slipsOf(part), staleTotal(part)]),
    ...copiedRows(file, fact),
    ...neighbourReasons(file, fact),
    ...slips.filter(({ code }) => code !== "digit-off"),
    ...left.map(({ criterion, cell }) => ({ code: "left-out", criterion, cell }) as const),
    ...slips.filter(({ code }) => code === "digit-off"),
    ...(proven.length > 0 || stale.length > MOST_STALE
      ? []
      : stale.flatMap((part) => [...slipsOf(part), staleTotal(part)])),
  ];
}

/** The total is right on its other basis: the printed subtotals it follows from, or does not follow from, are wrong. */
function subtotalReasons(file: CaseFile, fact: Fact): readonly AuditReason[] {
  if (!isRightOtherwise(file, fact)) return [];
  const { plan } = file.board;
  const below = (node: number): readonly number[] =>
    [...(plan.children[node] ?? [])].flatMap((child) => [child, ...below(child)]);
  return below(fact.node).flatMap((node): readonly AuditReason[] => {
    const cell = node < plan.indicatorCount ? null : pointsCell(file.board, fact.unit, node);
    return cell !== null && isWrong(file, cell)
      ? [{ code: "follows-wrong-cell", unit: fact.unit.unit.name, cell }]
      : [];
  });
}

/** One score below a total, with the points that would make the total right. */
interface Part {
  readonly criterion: string;
  readonly cell: string;
  readonly decimals: number;
  readonly points: { readonly value: number; readonly low: number; readonly high: number; readonly stands: number };
  /** The points lie between 0 and the maximum. */
  readonly isPossible: boolean;
  /** The percentage printed for the score is that of these points. */
  readonly isProven: boolean;
}

function partsOf(file: CaseFile, { unit, node, entry }: Fact, shown: ShownNumber): readonly Part[] {
  const { plan } = file.board;
  const { expected } = entry;
  if (expected.kind !== "number") return [];
  const factors = factorsOf(file, node, entry.basis === "printed");
  return [...factors].flatMap(([child, factor]): readonly Part[] => {
    const score = unit.scores[child];
    const cell = pointsCell(file.board, unit, child);
    if (score?.kind !== "number" || cell === null || factor === 0) return [];
    const meant = (total: number, sum: number): number => toDecimal(score.points + (total - sum) / factor);
    const decimals = Math.max(decimalsOf(score.points), shown.decimals);
    const value = round(meant(shown.value, expected.value), decimals);
    const points = {
      value,
      low: meant(shown.low, expected.high),
      high: meant(shown.high, expected.low),
      stands: score.points,
    };
    const percent = percentFact(file, unit.index, child);
    const max = plan.maxima[child] ?? NaN;
    const isProven = percent !== undefined && isOfPoints(percent, max, points);
    const isPossible = value >= 0 && !(value > max) && value !== score.points && !isContradicted(percent);
    return [{ criterion: plan.nodes[child]?.id ?? "", cell, decimals, points, isPossible, isProven }];
  });
}

/** Whether a percentage that is not of the score as it stands is of these points. */
function isOfPoints({ entry, shown }: Fact, max: number, points: Part["points"]): boolean {
  if (shown === null || entry.verdict !== "wrong") return false;
  return toDecimal(shown.low * max) <= points.high && points.low <= toDecimal(shown.high * max);
}

/** The percentage of the score as it stands agrees: it was not changed. */
function isContradicted(percent: Fact | undefined): boolean {
  return percent !== undefined && isRight(percent);
}

/** Indicators below a total by their factor in it; only those counted directly when the printed subtotals are the basis. */
function factorsOf({ board }: CaseFile, node: number, onlyDirect: boolean): ReadonlyMap<number, number> {
  const { plan, pointsColumns } = board;
  const factors = new Map<number, number>();
  const walk = (parent: number, factor: number): void => {
    for (const child of plan.children[parent] ?? []) {
      const own = factor * (plan.weights[child] ?? NaN);
      if (child < plan.indicatorCount) factors.set(child, own);
      else if (!onlyDirect || pointsColumns[child] === null) walk(child, own);
    }
  };
  walk(node, 1);
  return factors;
}

function percentFact({ percents }: CaseFile, unit: number, node: number): Fact | undefined {
  return percents.get(`${unit} ${node}`);
}

function slipsOf({ cell, points, decimals }: Part): readonly AuditReason[] {
  return findSlips(cell, points.stands, Math.min(decimals, decimalsOf(points.stands)), points);
}

function staleTotal({ criterion, cell, points }: Part): AuditReason {
  return { code: "stale-total", criterion, cell, points: points.value };
}
