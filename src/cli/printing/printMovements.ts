import type { PreviousComparison } from "../../evaluation/previousComparison";
import { auditWords } from "../../locales/auditWords";
import { dictionary } from "../../locales";
import type { Language } from "../../locales";
import type { Change, UnitMovement } from "../../reporting/compareYears/yearComparison";
import type { RankingList } from "../../reporting/summary";
import { criterionName } from "../../rubric/tree";
import { textTable } from "./textTable";
import type { TextColumn } from "./textTable";
import { changeWriter } from "../writeChange";

const UNKNOWN = "–";
const UNCHANGED = "=";

/** A column and what it shows of a unit. */
interface Shown extends TextColumn {
  readonly cell: (movement: UnitMovement) => string;
}

/** One ranking as a table, by this year's ranks: ranks and points of both years, and earlier names that are others. */
export function printMovements(ranking: RankingList, compared: PreviousComparison, language: Language): string {
  const { checking } = dictionary(language);
  const { headings } = auditWords(language).printedYears;
  const byRow = new Map(compared.comparison.units.map((movement) => [movement.row, movement]));
  const ranks = new Map(ranking.places.map(({ row, rank }) => [row, rank]));
  const movements = [...ranking.places, ...ranking.unranked].flatMap(({ row }) => byRow.get(row) ?? []);
  const columns: readonly Shown[] = [
    { heading: headings.rank, align: "right", cell: ({ row }) => String(ranks.get(row) ?? UNKNOWN) },
    ...rankColumns(ranking.criterion, movements, language),
    {
      heading: headings.unit,
      align: "left",
      cell: ({ name, row }) => (name === "" ? checking.unnamed(row) : name),
    },
    ...nameColumn(movements, language),
    ...numberColumns(ranking.criterion, movements, compared, language),
  ];
  return textTable(
    columns,
    movements.map((movement) => columns.map(({ cell }) => cell(movement))),
  );
}

function rankColumns(criterion: string, movements: readonly UnitMovement[], language: Language): readonly Shown[] {
  const { headings } = auditWords(language).printedYears;
  if (movements.every(({ ranks }) => ranks[criterion] === undefined)) return [];
  return [
    {
      heading: headings.rankThen,
      align: "right",
      cell: ({ ranks }) => String(ranks[criterion]?.previous ?? UNKNOWN),
    },
    { heading: headings.places, align: "left", cell: ({ ranks }) => places(ranks[criterion]) },
  ];
}

/** "▲13", "▼2", "=" */
function places(change: Change | undefined): string {
  if (change === undefined) return UNKNOWN;
  if (change.change === 0) return UNCHANGED;
  return `${change.change > 0 ? "▲" : "▼"}${String(Math.abs(change.change))}`;
}

/** Only where a unit had another name. */
function nameColumn(movements: readonly UnitMovement[], language: Language): readonly Shown[] {
  const { headings, matches } = auditWords(language).printedYears;
  const isOther = ({ previous }: UnitMovement): boolean => previous !== null && previous.match !== "same";
  if (!movements.some(isOther)) return [];
  return [
    {
      heading: headings.previousName,
      align: "left",
      cell: (movement) =>
        movement.previous === null || !isOther(movement)
          ? ""
          : matches[movement.previous.match](movement.previous.name),
    },
  ];
}

/** Points of both years, shares where the maxima differ; nothing where neither is known. */
function numberColumns(
  criterion: string,
  movements: readonly UnitMovement[],
  { rubric }: PreviousComparison,
  language: Language,
): readonly Shown[] {
  const { headings, percentOf } = auditWords(language).printedYears;
  const of = (["points", "percents"] as const).find((kind) =>
    movements.some(({ [kind]: { [criterion]: change } }) => change !== undefined),
  );
  if (of === undefined) return [];
  const name = criterionName(rubric.criteria, criterion);
  const write = changeWriter(movements, of, criterion, language);
  const cell =
    (written: (change: Change) => string) =>
    (movement: UnitMovement): string => {
      const change = movement[of][criterion];
      return change === undefined ? UNKNOWN : written(change);
    };
  return [
    {
      heading: of === "points" ? name : percentOf(name),
      align: "right",
      cell: cell(({ current }) => write.number(current)),
    },
    { heading: headings.then, align: "right", cell: cell(({ previous }) => write.number(previous)) },
    { heading: headings.change, align: "right", cell: cell((change) => write.change(change)) },
  ];
}
