import type { StatementBoard } from "../../../../src/checking/audit/statements/statementAudit";
import { auditTables } from "../../../../src/checking/audit/tables/auditTables";
import type { Criterion } from "../../../../src/rubric/rubric";
import { findRubric } from "../../../../src/rubric/library";
import { indicatorsOf } from "../../../../src/rubric/tree";
import { round } from "../../../../src/scoring/round";
import { scoreUnits } from "../../../../src/scoring/scoreUnits";
import { gridFrom } from "../../../support/gridFrom";
import { fc } from "../../../support/properties";
import { scoreboardOf } from "../../../support/scoreboardOf";

/** Two categories with tiers below an unranked total, eight units, a known roster. */
const RUBRIC = findRubric("bac-kan-2020-huyen");

export interface RandomUnit {
  readonly name: string;
  readonly total: number;
  readonly rank: number;
  /** By criterion id; null for the unranked label. */
  readonly tiers: Readonly<Record<string, string | null>>;
  /** By indicator id. */
  readonly points: Readonly<Record<string, number>>;
}

export interface RandomDistricts {
  readonly board: StatementBoard;
  readonly units: readonly RandomUnit[];
}

/** A printed table of random points with what follows from them, and what its sentences may say. */
export function randomDistricts({ ranks }: { readonly ranks: boolean }): fc.Arbitrary<RandomDistricts> {
  if (RUBRIC === undefined) throw new Error("the rubric is not in the library");
  const rubric = RUBRIC;
  const leaves = indicatorsOf(rubric.criteria);
  const share = fc.integer({ min: 0, max: 14 });
  const rows = fc.array(
    fc.record({ quality: fc.integer({ min: 60, max: 88 }), more: fc.array(share, { minLength: 7, maxLength: 7 }) }),
    { minLength: rubric.units.length, maxLength: rubric.units.length },
  );
  return rows.map((drawn): RandomDistricts => {
    const points = drawn.map(({ quality, more }) =>
      leaves.map(({ max = 0 }, leaf) => round((max * (quality + (more[leaf] ?? 0))) / 100, 2)),
    );
    const named = rubric.units.map(({ name }) => ({ name, rosterName: name }));
    const truth = scoreUnits(
      scoreboardOf(
        rubric,
        points.map((cells, unit) => ({ cells, ...named[unit] })),
      ),
      rubric,
    );
    const tiered = (rubric.criteria.children ?? []).filter(({ tiers }) => tiers !== undefined);
    const headings = (parts: readonly Criterion[]): readonly string[] =>
      parts.flatMap(({ name, children = [] }) => [
        ...children.map((leaf) => leaf.name),
        `Tổng điểm ${name}`,
        `Mức xếp loại ${name}`,
      ]);
    const cells = truth.map((unit, at) => [
      unit.name,
      ...tiered.flatMap(({ id, children = [] }) => [
        ...children.map((leaf) => points[at]?.[leaves.indexOf(leaf)] ?? 0),
        round(unit.totals[id] ?? 0, 2),
        unit.tiers[id] ?? "",
      ]),
      round(unit.totals.total ?? 0, 2),
      ranks ? (unit.ranks.total ?? null) : null,
    ]);
    const grid = gridFrom([["Đơn vị", ...headings(tiered), "Tổng điểm", "Vị trí xếp hạng"], ...cells], {
      sheet: "Bảng",
    });
    return {
      board: { rubric, tables: auditTables([grid], rubric) },
      units: truth.map((unit, at) => ({
        name: unit.name,
        total: round(unit.totals.total ?? 0, 2),
        rank: unit.ranks.total ?? 0,
        tiers: Object.fromEntries(
          tiered.map(({ id, tiers }) => {
            const tier = unit.tiers[id] ?? null;
            return [id, tier === tiers?.otherwise ? null : tier];
          }),
        ),
        points: Object.fromEntries(leaves.map(({ id }, leaf) => [id, points[at]?.[leaf] ?? 0])),
      })),
    };
  });
}
