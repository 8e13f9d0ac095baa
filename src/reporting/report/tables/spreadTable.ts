import { toDecimal } from "../../../scoring/compare";
import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { isUnranked } from "../../../scoring/groupNumbers";
import { isEmpty } from "../board/isUnscored";
import { ruleOf } from "../board/orderUnits";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { isFull, pointsCell, pointsIn } from "../board/resultCells";
import type { ReportCell, ReportRow, ReportTable } from "../report";
import { textColumn } from "./unitColumns";

/** Names of units with the same points are listed up to this many. */
const MOST_NAMES = 5;

/** Who has most and who has least of one criterion. */
interface Spread {
  readonly criterion: Criterion;
  readonly max: number | null;
  readonly best: Extreme;
  readonly worst: Extreme;
  /** Points between the two. */
  readonly difference: number;
  /** Units that count full by exemption: no leaders. */
  readonly leftOut: readonly BoardUnit[];
}

interface Extreme {
  readonly points: number;
  /** In sheet order. */
  readonly units: readonly BoardUnit[];
}

/**
 * Best and worst of a criterion among the units whose points are known; units of unranked groups and those that have the
 * maximum by exemption are left out. Null where fewer than two are left, and where nobody has a score yet.
 */
function findSpread(board: ReportBoard, criterion: Criterion): Spread | null {
  if (isEmpty(board, criterion)) return null;
  const { id } = criterion;
  const rule = ruleOf(board, id);
  const leftOut = board.units.filter((unit) => isFull(board, unit, id));
  const known = board.units.flatMap((unit) => {
    const points = pointsIn(unit, id);
    const isOutside = leftOut.includes(unit) || (rule !== undefined && isUnranked(unit.result.group, rule));
    return points === null || isOutside ? [] : [{ unit, points }];
  });
  if (known.length < 2) return null;
  const all = known.map(({ points }) => points);
  const extreme = (points: number): Extreme => ({
    points,
    units: known.flatMap((each) => (each.points === points ? [each.unit] : [])),
  });
  const best = extreme(all.reduce((most, points) => Math.max(most, points), -Infinity));
  const worst = extreme(all.reduce((least, points) => Math.min(least, points), Infinity));
  const max = maxOf(criterion);
  return { criterion, max, best, worst, difference: toDecimal(best.points - worst.points), leftOut };
}

/** Highest and lowest points of each criterion, who has them, their shares of the maximum, and the difference. */
export function spreadTable(board: ReportBoard, shareDecimals: number): ReportTable | null {
  const { headings, titles, notes } = board.words;
  const spreads = board.criteria.flatMap((criterion) => findSpread(board, criterion) ?? []);
  if (spreads.length === 0) return null;
  const decimals = Math.max(...spreads.map(({ criterion }) => board.decimals.get(criterion.id) ?? 0));
  const points = { kind: "points", decimals } as const;
  const ofMax = { kind: "share", decimals: shareDecimals } as const;
  return {
    id: "spread",
    title: titles.spread,
    columns: [
      textColumn("criterion", [headings.criterion]),
      { id: "max", heading: [headings.max], ...points },
      { id: "best", heading: [headings.best, headings.points], ...points },
      { id: "best:share", heading: [headings.best, headings.shareOfMax], ...ofMax },
      textColumn("best:units", [headings.best, headings.unit]),
      { id: "worst", heading: [headings.worst, headings.points], ...points },
      { id: "worst:share", heading: [headings.worst, headings.shareOfMax], ...ofMax },
      textColumn("worst:units", [headings.worst, headings.unit]),
      { id: "difference", heading: [headings.difference], ...points },
    ],
    rows: spreads.map((spread) => spreadRow(board, spread)),
    notes: spreads.flatMap(({ criterion, leftOut }) =>
      leftOut.length === 0
        ? []
        : [notes.fullLeftOut(leftOut.map(({ result }) => result.name).join(", "), criterion.name)],
    ),
  };
}

function spreadRow(board: ReportBoard, { criterion, max, best, worst, difference }: Spread): ReportRow {
  const cells = (extreme: Extreme): readonly [ReportCell, ReportCell, ReportCell] => {
    const from = extreme.units.flatMap((unit) => pointsCell(board, unit, criterion.id).from ?? []);
    const names = extreme.units.map(({ result }) => result.name);
    const share = max === null || max <= 0 ? null : toDecimal(extreme.points / max);
    const listed = board.words.rows.named(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES));
    return [
      { value: extreme.points, from },
      share === null ? { value: null } : { value: share, from },
      { value: listed, from },
    ];
  };
  const [one, other] = [cells(best), cells(worst)];
  const from = [...(one[0].from ?? []), ...(other[0].from ?? [])];
  return {
    kind: "line",
    cells: [{ value: criterion.name }, { value: max }, ...one, ...other, { value: difference, from }],
  };
}
