import { foldText } from "../../../../reading/text/foldText";
import type { Criterion, Rubric } from "../../../../rubric/rubric";
import { criteriaOf, findCriterion } from "../../../../rubric/tree";
import { indexByQuantity } from "../../tables/fitColumns";
import type { PrintedQuantity, QuantityOutput, QuantityTable } from "../../tables/quantity";
import { quantityKey } from "../../tables/quantity";
import { criterionFinder } from "../reading/findCriterion";
import { unitFinder } from "../reading/findUnits";
import type { NamedUnits } from "../reading/findUnits";
import type { Span, Statement } from "../statement";
import type { Evidence, StatementBoard } from "../statementAudit";

/** A unit's cells for one quantity, by the unit's shared name. */
export type Cells = ReadonlyMap<string, readonly PrintedQuantity[]>;

/** A board with what judging asks of it again and again. */
export interface OpenBoard {
  readonly rubric: Rubric;
  readonly tiered: readonly Criterion[];
  /** Units of the tables in the rubric's year. */
  readonly units: ReadonlySet<string>;
  /** How many units there may be said to be: those known, those of the roster, the rows with numbers. */
  readonly sizes: ReadonlySet<number>;
  /** What tables print; an empty map where they do not show it. */
  cells(criterion: string, output: QuantityOutput | "points", year?: number): Cells;
  /** The criterion named in a stretch of text. */
  criterionIn(span: Span): Criterion | null;
  /** The criterion a statement's heading is about; the root where it is about the whole, or names none. */
  topicOf(statement: Statement): Criterion;
  /** The units named in a stretch of text; none where something that is no unit of the tables is named like one. */
  unitsIn(span: Span): readonly string[];
  /** The same with what else is named there. */
  namesIn(span: Span): NamedUnits;
  /** Units that the rubric exempts from a criterion. */
  exemptFrom(criterion: string): ReadonlySet<string>;
}

const NOTHING: Cells = new Map();

export function openBoard({ rubric, tables }: StatementBoard, text: string): OpenBoard {
  const known = indexByQuantity(tables.quantities);
  const names = new Map<string, Set<string>>();
  for (const { unit, name, year } of tables.quantities) {
    if (year === rubric.year) names.set(unit, (names.get(unit) ?? new Set<string>()).add(name));
  }
  const roster = new Map(rubric.units.map((unit) => [unit.name, unit.aliases ?? []]));
  const findUnits = unitFinder(
    [...names].map(([name, written]) => ({ name, aliases: [...written, ...(roster.get(name) ?? [])] })),
    rubric.level,
  );
  const findNamed = criterionFinder(rubric.criteria);
  const found = new Map<string, NamedUnits>();
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const namesIn = (span: Span): NamedUnits => {
    const key = `${String(span.start)}-${String(span.end)}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const named = findUnits(slice(span));
    found.set(key, named);
    return named;
  };
  const expected = rubric.unitsExpected ?? rubric.units.filter(({ invited }) => invited !== true).length;
  return {
    rubric,
    tiered: criteriaOf(rubric.criteria).filter(({ tiers }) => tiers !== undefined),
    units: new Set(names.keys()),
    sizes: new Set(
      [names.size, rubric.units.length, expected, ...tables.tables.map(rowsWithNumbers)].filter((size) => size > 0),
    ),
    cells(criterion, output, year = rubric.year) {
      const isLeaf = findCriterion(rubric.criteria, criterion)?.children === undefined;
      const shown = output === "points" ? (isLeaf ? "score" : "total") : output;
      return known.get(quantityKey({ criterion, output: shown, year }))?.numbers ?? NOTHING;
    },
    criterionIn: (span) => findNamed(slice(span)),
    topicOf: ({ topic }) => (topic === null ? null : topicCriterion(slice(topic), findNamed)) ?? rubric.criteria,
    unitsIn: (span) => {
      const { units, hasOther } = namesIn(span);
      return hasOther ? [] : units;
    },
    namesIn,
    exemptFrom: (criterion) =>
      new Set(rubric.units.flatMap(({ name, exempt }) => (exempt?.[criterion] === undefined ? [] : [name]))),
  };
}

/** Rows of a table from its first unit on with points or results, whether or not their unit is legible. */
function rowsWithNumbers({ grid, columns, units }: QuantityTable): number {
  const first = Math.min(...units.map(({ row }) => row));
  return grid.values.filter(
    (cells, index) =>
      index + 1 >= first && columns.filter(({ column }) => /\d/.test(String(cells[column - 1] ?? ""))).length > 1,
  ).length;
}

function topicCriterion(heading: string, find: (text: string) => Criterion | null): Criterion | null {
  return /\b(?:tong hop|tong the|nhan xet chung)\b/.test(foldText(heading)) ? null : find(heading);
}

export function evidenceOf({ sheet, cell, name, printed }: PrintedQuantity): Evidence {
  return { sheet, cell, name, printed };
}
