import type { StatementBoard } from "../../../src/checking/audit/statements/statementAudit";
import { auditTables } from "../../../src/checking/audit/tables/auditTables";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import type { CellValue } from "../../../src/grid/grid";
import { prepareBoard } from "../../../src/reporting/report/board/prepareBoard";
import type { ReportBoard } from "../../../src/reporting/report/board/reportBoard";
import type { Language } from "../../../src/locales";
import type { Rubric } from "../../../src/rubric/rubric";
import { criteriaOf, indicatorsOf } from "../../../src/rubric/tree";
import { round } from "../../../src/scoring/round";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";
import { rubricOf } from "../../support/rubricOf";

export interface RandomBoard {
  readonly rubric: Rubric;
  readonly evaluation: Evaluation;
  readonly board: (language: Language) => ReportBoard;
  /** The same sheet with its results printed, as the reader of statements needs it. */
  readonly printed: StatementBoard;
}

const NOW = new Date(2026, 10, 21);

/** Few steps make many ties; many make few. */
const STEPS = [1, 2, 4, 20, 100];

/** Boards of library rubrics with drawn points: ties, units that submitted nothing, all equal, all at the top, all at zero. */
export function randomBoard(ids: readonly string[]): fc.Arbitrary<RandomBoard> {
  return fc
    .record({
      id: fc.constantFrom(...ids),
      steps: fc.constantFrom(...STEPS),
      floor: fc.constantFrom(0, 0.5, 0.7, 1),
      seeds: fc.array(fc.nat(99_999), { minLength: 24, maxLength: 24 }),
      absent: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
    })
    .map(({ id, steps, floor, seeds, absent }) => {
      const rubric = rubricOf(id);
      const indicators = indicatorsOf(rubric.criteria);
      const points = rubric.units.map((_, unit) =>
        absent.includes(unit)
          ? null
          : indicators.map(({ id: indicator, max = 1 }, place) => {
              if (rubric.units[unit]?.exempt?.[indicator] !== undefined) return max;
              const draw = ((seeds[(unit * 7 + place) % seeds.length] ?? 0) + unit * 31 + place * 17) % (steps + 1);
              return round(max * (floor + ((1 - floor) * draw) / steps), 2);
            }),
      );
      return boardOf(rubric, points);
    });
}

/** A board of these points by unit of the roster; null: nothing submitted. */
function boardOf(rubric: Rubric, points: readonly (readonly CellValue[] | null)[]): RandomBoard {
  const indicators = indicatorsOf(rubric.criteria);
  const [mark = "Không cung cấp số liệu"] = rubric.marks.notSubmitted;
  const names = points.map((_, unit) => rubric.units[unit]?.name ?? `Đơn vị ${String(unit + 1)}`);
  const rows = points.map((cells, unit) => [names[unit] ?? "", ...(cells ?? [mark])]);
  const bare = gridFrom([["Đơn vị", ...indicators.map(({ name }) => name)], ...rows], { sheet: "Bảng điểm" });
  const read = evaluateGrid(bare, rubric);
  if (!read.ok) throw new Error("the table was not recognised");
  const evaluation = read.value;
  const parents = criteriaOf(rubric.criteria).filter(({ children }) => children !== undefined);
  const tiered = criteriaOf(rubric.criteria).filter(({ tiers }) => tiers !== undefined);
  const isRoot = (id: string): boolean => id === rubric.criteria.id;
  const headings = [
    ...indicators.map(({ name }) => name),
    ...parents.map(({ id, name }) => (isRoot(id) ? "Tổng điểm" : `Tổng điểm ${name}`)),
    ...tiered.map(({ id, name }) => (isRoot(id) ? "Mức xếp loại" : `Mức xếp loại ${name}`)),
    "Vị trí xếp hạng",
  ];
  const printed = evaluation.units.map((unit, at) => [
    unit.name,
    ...(points[at] ?? indicators.map(() => null)),
    ...parents.map(({ id }) => unit.totals[id] ?? null),
    ...tiered.map(({ id }) => unit.tiers[id] ?? null),
    unit.ranks[rubric.criteria.id] ?? null,
  ]);
  const grid = gridFrom([["Đơn vị", ...headings], ...printed], { sheet: "Bảng in" });
  return {
    rubric: evaluation.rubric,
    evaluation,
    board: (language) => prepareBoard({ evaluation, previous: null, now: NOW }, language),
    printed: { rubric: evaluation.rubric, tables: auditTables([grid], rubric) },
  };
}
