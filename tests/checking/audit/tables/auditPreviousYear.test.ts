import { auditTables } from "../../../../src/checking/audit/tables/auditTables";
import type { AuditEntry } from "../../../../src/checking/audit/audit";
import type { CellValue, Grid } from "../../../../src/grid/grid";
import { rank } from "../../../../src/scoring/rank";
import { round } from "../../../../src/scoring/round";
import { gridFrom } from "../../../support/gridFrom";
import { fc } from "../../../support/properties";
import { READINESS, trialRubric } from "../../../support/trialRubric";

const UNITS = ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng", "Sở Tài chính", "Sở Công Thương"];
const RUBRIC = trialRubric(READINESS, {
  units: UNITS.map((name) => ({ name })),
  ranking: [{ of: READINESS.id, ties: "competition", decimals: 2 }],
});
const INDICATORS = READINESS.children ?? [];
const TOTAL = 2 + INDICATORS.length;

interface Years {
  /** Headings first; last year's scores, total and rank, then this year's scores. */
  readonly cells: CellValue[][];
  /** A second table with last year's scores alone. */
  readonly besides: CellValue[][];
}

/** Tables of two years whose every number follows. */
const years: fc.Arbitrary<Years> = fc
  .array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }), { minLength: 6, maxLength: 6 })
  .map((parts): Years => {
    const scores = parts.map((row) => row.map((part, at) => round((part * (INDICATORS[at]?.max ?? 0)) / 1000, 2)));
    const totals = scores.map((row) =>
      round(
        row.reduce((sum, score) => sum + score, 0),
        2,
      ),
    );
    const ranks = rank(Float64Array.from(totals), { ties: "competition", decimals: 2 });
    const names = INDICATORS.map(({ name }) => name);
    return {
      cells: [
        ["Đơn vị", ...names.map((name) => `${name} 2019`), "Tổng điểm 2019", "Xếp hạng 2019", ...names],
        ...scores.map((row, unit) => [
          UNITS[unit] ?? "",
          ...row.map((score) => score.toFixed(2)),
          totals[unit]?.toFixed(2) ?? null,
          ranks[unit] ?? null,
          ...row.map((score) => score.toFixed(2)),
        ]),
      ],
      besides: [
        ["Đơn vị", ...names.map((name) => `${name} 2019`)],
        ...scores.map((row, unit) => [UNITS[unit] ?? "", ...row.map((score) => score.toFixed(2))]),
      ],
    };
  });

function audit({ cells, besides }: Years): readonly AuditEntry[] {
  const grids: readonly Grid[] = [gridFrom(cells, { sheet: "Bảng 1" }), gridFrom(besides, { sheet: "Bảng 2" })];
  return auditTables(grids, RUBRIC).entries.filter(({ year }) => year === "previous");
}

function wrongCells(entries: readonly AuditEntry[]): readonly string[] {
  return [
    ...new Set(entries.filter(({ verdict }) => verdict === "wrong").map(({ sheet, cell }) => `${sheet}!${cell}`)),
  ].sort();
}

function put(cells: CellValue[][], unit: number, column: number, value: CellValue): void {
  const row = cells[unit + 1];
  if (row === undefined) throw new Error("no such unit");
  row[column - 1] = value;
}

test("years that fit together raise no alarm", () => {
  let verdicts = 0;
  fc.assert(
    fc.property(years, (drawn) => {
      const entries = audit(drawn);
      verdicts += entries.length;
      expect(entries.filter(({ verdict }) => verdict !== "agrees")).toEqual([]);
    }),
  );
  expect(verdicts).toBeGreaterThan(1000);
});

test("a changed total of last year is wrong by its scores", () => {
  fc.assert(
    fc.property(years, fc.nat(5), fc.integer({ min: 1, max: 30 }), (drawn, unit, points) => {
      const right = Number(drawn.cells[unit + 1]?.[TOTAL - 1]);
      put(drawn.cells, unit, TOTAL, (right + points).toFixed(2));
      const wrong = audit(drawn).filter(({ verdict, output }) => verdict === "wrong" && output === "total");
      expect(wrong).toMatchObject([{ cell: `E${String(unit + 2)}`, basis: "printed" }]);
    }),
  );
});

test("a score of last year that another table prints otherwise is named there and here, and no other score", () => {
  fc.assert(
    fc.property(years, fc.nat(5), fc.nat(2), fc.integer({ min: 1, max: 30 }), (drawn, unit, indicator, points) => {
      const right = Number(drawn.besides[unit + 1]?.[indicator + 1]);
      put(drawn.besides, unit, indicator + 2, (right + points).toFixed(2));
      const wrong = audit(drawn).filter(({ verdict, output }) => verdict === "wrong" && output === "score");
      const cell = `${"BCD"[indicator] ?? ""}${String(unit + 2)}`;
      expect(wrongCells(wrong)).toEqual([`Bảng 1!${cell}`, `Bảng 2!${cell}`]);
      expect(wrong[0]?.reasons).toMatchObject([{ code: "other-table-differs", sheet: "Bảng 2", cell }]);
    }),
  );
});

test("two ranks of last year exchanged are wrong and named with each other", () => {
  fc.assert(
    fc.property(years, fc.nat(5), fc.nat(5), (drawn, one, other) => {
      const ranks = drawn.cells.slice(1).map((row) => row[TOTAL]);
      fc.pre(new Set(ranks).size === UNITS.length && one !== other);
      const totals = drawn.cells.slice(1).map((row) => Number(row[TOTAL - 1]));
      // Neighbours that rounding could exchange are no mistake.
      fc.pre(totals.every((total, at) => totals.every((another, to) => at === to || Math.abs(total - another) > 0.5)));
      put(drawn.cells, one, TOTAL + 1, ranks[other] ?? null);
      put(drawn.cells, other, TOTAL + 1, ranks[one] ?? null);
      const wrong = audit(drawn).filter(({ verdict }) => verdict === "wrong");
      const [here, there] = [`F${String(one + 2)}`, `F${String(other + 2)}`];
      expect(wrongCells(wrong)).toEqual([`Bảng 1!${here}`, `Bảng 1!${there}`].sort());
      expect(wrong.find(({ cell }) => cell === here)?.reasons).toMatchObject([{ code: "swapped-ranks", cell: there }]);
    }),
  );
});
