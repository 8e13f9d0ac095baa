import { foldText } from "../../../../reading/text/foldText";
import type { Criterion } from "../../../../rubric/rubric";
import { sameTier } from "../sameTier";
import type { Statement, TierScope } from "../statement";
import type { OpenBoard } from "./openBoard";

/** The tier of each unit in each of some criteria; null for the unranked label. */
export type UnitTiers = ReadonlyMap<string, readonly (string | null)[]>;

/**
 * The only tiered criterion, the one named, that of the words before the paragraph, or the heading's; `null` where that
 * leaves several, or where a criterion without tiers is named.
 */
export function tieredCriterion(statement: Statement, board: OpenBoard): Criterion | null {
  const [only, ...others] = board.tiered;
  if (only !== undefined && others.length === 0) return only;
  const { subject, about, span, lead } = statement;
  const after = about.start >= span.end ? board.criterionIn(about) : null;
  if (after !== null && !board.tiered.includes(after)) return null;
  for (const named of [
    board.criterionIn(subject),
    board.criterionIn(about),
    lead === null ? null : board.criterionIn(lead),
    board.topicOf(statement),
  ]) {
    const tiered = board.tiered.find((criterion) => criterion === named);
    if (tiered !== undefined) return tiered;
  }
  return null;
}

/** The criteria that a count may be of, together; several such choices where the text does not say which one. */
export function criteriaInScope(
  statement: Statement,
  scope: TierScope,
  board: OpenBoard,
): readonly (readonly Criterion[])[] {
  if (scope !== "one") return board.tiered.length === 0 ? [] : [board.tiered];
  const criterion = tieredCriterion(statement, board);
  return criterion === null ? board.tiered.map((each) => [each]) : [[criterion]];
}

/** The tier of each unit; `null` where the tables show none of a criterion. */
export function tiersOf(board: OpenBoard, criteria: readonly Criterion[]): UnitTiers | null {
  const columns = criteria.map(({ id, tiers }) => ({
    cells: board.cells(id, "tier"),
    otherwise: tiers?.otherwise ?? "",
  }));
  if (columns.some(({ cells }) => cells.size === 0)) return null;
  return new Map(
    [...board.units].map((unit) => [
      unit,
      columns.map(({ cells, otherwise }) => {
        const printed = cells.get(unit)?.[0]?.printed ?? null;
        return printed === null || foldText(String(printed)) === foldText(otherwise) ? null : String(printed);
      }),
    ]),
  );
}

/** The place of a tier among a criterion's, 0 for the best; -1 where it has none of that name. */
export function bandOf({ tiers }: Criterion, label: string): number {
  return tiers?.bands.findIndex((band) => sameTier(band.label, label)) ?? -1;
}
