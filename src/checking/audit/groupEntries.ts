import type { CellValue } from "../../grid/grid";
import type { AuditEntry, AuditOutput, AuditVerdict } from "./audit";

/** All that the audit says of one cell. */
export interface AuditedCell {
  readonly sheet: string;
  /** Address such as "G9". */
  readonly cell: string;
  /** null for a heading. */
  readonly unit: string | null;
  /** Criterion id. */
  readonly criterion: string;
  readonly output: AuditOutput;
  readonly year?: "previous";
  readonly printed: CellValue;
  /** `wrong` when it is wrong by any basis, else `rounding`, else `agrees`; `unknown` when it is known by none. */
  readonly verdict: AuditVerdict;
  /** One for each basis the cell was held against. */
  readonly entries: readonly [AuditEntry, ...AuditEntry[]];
}

const WEIGHT: Readonly<Record<AuditVerdict, number>> = { unknown: 0, agrees: 1, rounding: 2, wrong: 3 };

/** The entries of each cell together, in the order of the cells' first entries. */
export function groupEntries(entries: readonly AuditEntry[]): readonly AuditedCell[] {
  const cells = new Map<string, [AuditEntry, ...AuditEntry[]]>();
  for (const entry of entries) {
    const key = [entry.sheet, entry.cell, entry.output, entry.year ?? ""].join("\n");
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [entry]);
    else known.push(entry);
  }
  return [...cells.values()].map(cellOf);
}

function cellOf(entries: [AuditEntry, ...AuditEntry[]]): AuditedCell {
  const [{ sheet, cell, unit, criterion, output, year, printed, verdict }] = entries;
  return {
    sheet,
    cell,
    unit,
    criterion,
    output,
    ...(year === undefined ? {} : { year }),
    printed,
    verdict: entries.reduce<AuditVerdict>(
      (worst, entry) => (WEIGHT[entry.verdict] > WEIGHT[worst] ? entry.verdict : worst),
      verdict,
    ),
    entries,
  };
}

export type AuditCounts = Readonly<Record<AuditVerdict, number>>;

/** How many cells there are of each verdict. */
export function countVerdicts(cells: readonly AuditedCell[]): AuditCounts {
  const counts: Record<AuditVerdict, number> = { agrees: 0, rounding: 0, wrong: 0, unknown: 0 };
  for (const { verdict } of cells) counts[verdict] += 1;
  return counts;
}
