import type { Criterion } from "../../../rubric/rubric";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { tierCell } from "../board/resultCells";
import { hasTiers } from "../board/whatIsKnown";
import type { ReportRow, ReportTable, SourceCell } from "../report";
import { abbreviationNotes } from "./boardNotes";
import { roundShares } from "../../roundShares";
import { textColumn } from "./unitColumns";

/** How many units have one tier; `from`: their tiers' cells. */
export interface TierCount {
  readonly label: string;
  /** `band`, the unranked label, units that submitted nothing, units whose tier is not known. */
  readonly kind: "band" | "unranked" | "notSubmitted" | "unknown";
  readonly count: number;
  /** 0–1 of all units; together exactly 1. */
  readonly share: number;
  readonly from: readonly SourceCell[];
}

/**
 * Every tier of a criterion with its units, best first, then the unranked label; units that submitted nothing and those with
 * an unknown tier follow where there are any. Shares are of all units.
 */
export function countTiersOf(board: ReportBoard, criterion: Criterion, decimals: number): readonly TierCount[] {
  const { tiers } = criterion;
  if (tiers === undefined || board.units.length === 0) return [];
  const { rows } = board.words;
  const of = (belongs: (unit: BoardUnit) => boolean): readonly BoardUnit[] => board.units.filter(belongs);
  const tierOf = ({ result }: BoardUnit): string | null => result.tiers[criterion.id] ?? null;
  const parts = [
    ...tiers.bands.map(({ label }) => ({ label, kind: "band" as const, units: of((unit) => tierOf(unit) === label) })),
    { label: tiers.otherwise, kind: "unranked" as const, units: of((unit) => tierOf(unit) === tiers.otherwise) },
    { label: rows.notSubmitted, kind: "notSubmitted" as const, units: of(({ result }) => !result.submitted) },
    {
      label: rows.unknownTier,
      kind: "unknown" as const,
      units: of((unit) => unit.result.submitted && tierOf(unit) === null),
    },
  ].filter(({ kind, units }) => kind === "band" || kind === "unranked" || units.length > 0);
  const rounded = roundShares(
    parts.map(({ units }) => units.length),
    decimals,
  );
  return parts.map(({ label, kind, units }, index) => ({
    label,
    kind,
    count: units.length,
    share: rounded?.shares[index] ?? 0,
    from: units.flatMap((unit) => tierCell(board, unit, criterion.id).from ?? []),
  }));
}

/** How many units have each tier of a criterion, and their shares, which add up to exactly 100 %; null without known tiers. */
export function tiersTable(board: ReportBoard, criterion: Criterion, decimals: number): ReportTable | null {
  if (!hasTiers(board, criterion) || board.units.length === 0) return null;
  const { headings, rows, titles, notes } = board.words;
  const counts = countTiersOf(board, criterion, decimals);
  const adjusted = roundShares(
    counts.map(({ count }) => count),
    decimals,
  )?.adjusted;
  const labels = (adjusted ?? []).flatMap((index) => counts[index]?.label ?? []);
  const all = counts.flatMap(({ from }) => from);
  return {
    id: `tiers:${criterion.id}`,
    title: titles.tiers(criterion.name),
    columns: [
      textColumn("tier", [headings.tier]),
      { id: "count", heading: [headings.count], kind: "count", decimals: 0 },
      { id: "share", heading: [headings.share], kind: "share", decimals },
    ],
    rows: [
      ...counts.map(({ label, count, share, from }): ReportRow => ({
        kind: "line",
        cells: [{ value: label }, { value: count, from }, { value: share, from: all }],
      })),
      {
        kind: "sum",
        cells: [{ value: rows.sum }, { value: board.units.length, from: all }, { value: 1, from: all }],
      },
    ],
    notes: [
      ...abbreviationNotes(
        board,
        counts.map(({ label }) => label),
      ),
      ...(labels.length === 0 ? [] : [notes.adjustedShares(labels.join(", "))]),
    ],
  };
}
