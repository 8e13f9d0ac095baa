import { cellAddress } from "../../../grid/address";
import { foldText, literalKey } from "../../../reading/text/foldText";
import { matchUnit, matchUnits } from "../../../reading/units/matchUnit";
import type { RosterUnit } from "../../../rubric/rubric";
import type { TableUnit, UnitMatch } from "./quantity";
import type { RawTable } from "./readTable";
import type { TableProblem } from "./tableProblem";
import type { UnitPair } from "./tablesAudit";

interface MatchedUnits {
  readonly units: readonly TableUnit[];
  readonly matches: readonly UnitMatch[];
  readonly problems: readonly TableProblem[];
}

/** Less than this share of known units makes a table another level's or province's. */
const KNOWN_SHARE = 0.5;

/** Gives each row the name that all tables share, one unit to one row; what cannot be told stays out and is reported. */
export function matchTableUnits(table: RawTable, roster: readonly RosterUnit[]): MatchedUnits {
  const { sheet } = table.grid;
  const cellOf = (row: number): string => cellAddress(row, table.unitColumn);
  const found = matchUnits(
    table.rows.map(({ name }) => name),
    roster,
  );
  const rows = table.rows.map(({ row, name }, index) => ({ row, name, unit: found[index] ?? null }));
  const known = rows.filter(({ unit }) => unit !== null);
  if (known.length < rows.length * KNOWN_SHARE) {
    return {
      units: [],
      matches: [],
      problems: [{ code: "other-units", sheet, known: known.length, units: rows.length }],
    };
  }
  const byUnit = new Map<string, TableUnit[]>();
  const problems: TableProblem[] = [];
  for (const { row, name, unit } of rows) {
    if (unit === null) {
      if (name !== "") problems.push({ code: "unit-unmatched", sheet, cell: cellOf(row), name });
      continue;
    }
    const same = byUnit.get(unit);
    if (same === undefined) byUnit.set(unit, [{ row, name, unit }]);
    else same.push({ row, name, unit });
  }
  for (const [unit, same] of byUnit) {
    if (same.length > 1) {
      problems.push({ code: "unit-twice", sheet, unit, cells: same.map(({ row }) => cellOf(row)) });
    }
  }
  const units = [...byUnit.values()].flatMap((same) => (same.length === 1 ? same : []));
  const matches = units
    .filter(({ name, unit }) => literalKey(name) !== literalKey(unit))
    .map(({ row, name, unit }) => ({ sheet, cell: cellOf(row), written: name, unit }));
  return { units, matches, problems };
}

/**
 * The roster with the user's pairs as further names, which are then no other unit's; without a roster, the units of the
 * table with most of them. The pairs' units may be named in any way the roster knows.
 */
export function rosterFor(
  roster: readonly RosterUnit[],
  tables: readonly RawTable[],
  pairs: readonly UnitPair[],
): readonly RosterUnit[] {
  const longest = tables.reduce<RawTable | null>(
    (best, table) => (best === null || table.rows.length > best.rows.length ? table : best),
    null,
  );
  const named =
    roster.length > 0 ? roster : [...new Set(longest?.rows.map(({ name }) => name))].map((name) => ({ name }));
  const known = named.filter(({ name }) => name !== "");
  const paired = pairs.map(({ written, unit }) => ({ written, unit: matchUnit(unit, known) }));
  const writtens = new Set(pairs.map(({ written }) => foldText(written)));
  return known.map((unit: RosterUnit) => {
    const written = paired.filter((pair) => pair.unit === unit.name).map((pair) => pair.written);
    const aliases = (unit.aliases ?? []).filter((alias) => !writtens.has(foldText(alias)));
    return pairs.length === 0 ? unit : { ...unit, aliases: [...aliases, ...written] };
  });
}
