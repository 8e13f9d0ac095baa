import type { WorkbookAudit } from "../../../evaluation/auditWorkbook";
import type { Evaluation } from "../../../evaluation/evaluation";
import type { UnitMovement } from "../../../reporting/compareYears/yearComparison";
import type { Audited, Years } from "../../state/audited";

/** A written name that is no known unit. */
export interface NameToPair {
  readonly written: string;
  /** Where it is written, as far as that is one cell. */
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  /** It is a unit of the previous year. */
  readonly isPrevious: boolean;
  /** The units it may be, by the name that all tables share. */
  readonly units: readonly string[];
}

/** The names of the workbook's tables, and of the previous year, that the user may recognise; each name once. */
export function namesToPair({ audit, years, evaluation }: Audited): readonly NameToPair[] {
  const names = new Map<string, NameToPair>();
  for (const { problem, rubric } of audit.problems) {
    if (problem.code !== "unit-unmatched") continue;
    const { sheet, cell, name } = problem;
    const tables = audit.rubrics.find((candidate) => candidate.rubric === rubric)?.tables.tables ?? [];
    const table = tables.find(({ grid }) => grid.sheet === sheet);
    const taken = new Set(table?.units.map(({ unit }) => unit));
    const known = names.get(name);
    names.set(name, {
      written: name,
      places: [...(known?.places ?? []), { sheet, cell }],
      isPrevious: false,
      units: unique([
        ...(known?.units ?? []),
        ...rubric.units.map((unit) => unit.name).filter((unit) => !taken.has(unit)),
        ...tables.flatMap(({ units }) => units.map(({ unit }) => unit)).filter((unit) => !taken.has(unit)),
      ]),
    });
  }
  const { unknown, free } = unknownBefore(years, evaluation);
  const units = unique(free.map(({ row, name }) => sharedName(row, name, audit, evaluation)));
  for (const written of unknown) {
    const { places = [] } = names.get(written) ?? {};
    names.set(written, { written, places, isPrevious: true, units });
  }
  return [...names.values()].filter((name) => name.units.length > 0);
}

/** Earlier units that nobody is known to be, and this year's that have no earlier name. */
function unknownBefore(
  years: Years,
  evaluation: Evaluation,
): { readonly unknown: readonly string[]; readonly free: readonly Pick<UnitMovement, "row" | "name">[] } {
  if (years.kind === "compared") {
    const { gone, units } = years.compared.comparison;
    return { unknown: gone, free: units.filter(({ previous, name }) => previous === null && name !== "") };
  }
  if (years.kind === "refused" && years.problem.code === "previous-units-unknown") {
    return { unknown: years.problem.units, free: evaluation.units };
  }
  return { unknown: [], free: [] };
}

/** What all tables call the unit of a row of the pane's sheet. */
function sharedName(row: number, name: string, { rubrics }: WorkbookAudit, { grid, scoreboard }: Evaluation): string {
  const table = rubrics.flatMap(({ tables }) => tables.tables).find((candidate) => candidate.grid === grid);
  const unit = table?.units.find((candidate) => candidate.row === row)?.unit;
  return unit ?? scoreboard.units.find((candidate) => candidate.row === row)?.rosterName ?? name;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
