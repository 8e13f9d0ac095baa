import type { FilledColumn, FillMode, FillPlan } from "../filling/fill";
import type { FillParts } from "../filling/fillSheet";
import { isSameContent } from "../filling/holdsContent";
import { planFill } from "../filling/planFill";
import { cellAddress, parseAddress } from "../grid/address";
import { isFormula } from "../grid/block";
import type { CellContent } from "../grid/block";
import { OUTPUTS } from "../reading/scoreboard";
import type { Output } from "../reading/scoreboard";

/** What is known of a cell that holds the CQDT formula of a fill. */
export interface NativeTwin {
  /** What the CQDT formula shows. */
  readonly value: CellContent;
  /** Excel's own formula and what it shows; `null` where Excel's own formulas cannot say the same. */
  readonly native: { readonly formula: string; readonly shown: CellContent } | null;
}

const OUTPUT_OF: Readonly<Record<string, Output>> = {
  TOTAL: "total",
  PERCENT: "percent",
  TIER: "tier",
  RANK: "rank",
  SHORTFALL: "shortfall",
};

/**
 * Excel's own formulas for the cells that hold exactly the CQDT formula which a fill of this sheet writes there: a formula that
 * somebody wrote or changed by hand may mean something else, so that it has no twin.
 *
 * @param standing the sheet's CQDT formulas in their clean form, by address
 * @param functions names of the functions they call
 */
export function findNativeTwins(
  parts: FillParts,
  standing: ReadonlyMap<string, string>,
  functions: ReadonlySet<string>,
): ReadonlyMap<string, NativeTwin> {
  const used = new Set([...functions].flatMap((name) => OUTPUT_OF[name] ?? []));
  const outputs = OUTPUTS.filter((output) => used.has(output));
  const twins = new Map<string, NativeTwin>();
  // All at once gives the shortest formulas; one alone needs no column of another.
  for (const wanted of [outputs, ...outputs.map((output) => [output])]) {
    const asked = plan(parts, wanted, "functions");
    if (asked === null) continue;
    const same = [...contentsOf(asked)].filter(([address, content]) => {
      const stands = standing.get(address);
      return stands !== undefined && isSameContent(null, stands, content);
    });
    const native = plan(parts, wanted, "formulas");
    const written = native === null ? new Map<string, CellContent>() : contentsOf(native);
    const kept = new Set(same.map(([address]) => address));
    const unsure = unsureColumns(asked, kept);
    for (const [address] of same) {
      const content = written.get(address) ?? null;
      if ((twins.get(address)?.native ?? null) !== null) continue;
      const isSure = isFormula(content) && !mentions(content.formula, unsure);
      twins.set(address, {
        value: asked.shown.get(address) ?? null,
        native: isSure ? { formula: content.formula, shown: native?.shown.get(address) ?? null } : null,
      });
    }
  }
  return twins;
}

function plan(parts: FillParts, outputs: readonly Output[], mode: FillMode): FillPlan | null {
  if (outputs.length === 0) return null;
  const planned = planFill(parts, { outputs, mode });
  return planned.ok ? planned.value : null;
}

function contentsOf({ blocks }: FillPlan): ReadonlyMap<string, CellContent> {
  return new Map(
    blocks.flatMap(({ row, column, contents }) =>
      contents.flatMap((cells, down) =>
        cells.map((content, right) => [cellAddress(row + down, column + right), content] as const),
      ),
    ),
  );
}

/** Columns of results that a formula may not rest on: new ones, and those in which something else than the fill's formula stands. */
function unsureColumns({ columns, blocks }: FillPlan, kept: ReadonlySet<string>): ReadonlySet<number> {
  const isWhole = ({ column, isNew }: FilledColumn): boolean =>
    !isNew &&
    blocks.every(
      (block) =>
        block.column !== column ||
        block.contents.every(
          ([content], down) => !isFormula(content ?? null) || kept.has(cellAddress(block.row + down, column)),
        ),
    );
  return new Set(columns.filter((column) => !isWhole(column)).map(({ column }) => column));
}

/** Whether a formula that a fill wrote refers to one of the columns. */
function mentions(formula: string, columns: ReadonlySet<number>): boolean {
  const references = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g);
  return (references ?? []).some((reference) => {
    const area = parseAddress(reference);
    return area !== null && [...columns].some((column) => column >= area.column && column < area.column + area.columns);
  });
}
