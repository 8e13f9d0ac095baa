import { readdirSync } from "node:fs";
import { join } from "node:path";
import { auditTables } from "../../../src/checking/audit/tables/auditTables";
import { comparePreviousColumns } from "../../../src/evaluation/comparePreviousColumns";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import type { Grid } from "../../../src/grid/grid";
import { prepareBoard } from "../../../src/reporting/report/board/prepareBoard";
import { buildSentences } from "../../../src/reporting/sentences/buildSentences";
import type { SentenceSection, SentenceSources } from "../../../src/reporting/sentences/sentenceSection";
import type { Rubric, Tiers } from "../../../src/rubric/rubric";
import { publishedGrid } from "../../checking/audit/tables/publishedGrids";
import { gridFrom } from "../../support/gridFrom";
import { rubricOf } from "../../support/rubricOf";

const PUBLISHED = join(__dirname, "../../data/published");
const NOW = new Date(2026, 10, 21);

/** What the published scores of a rubric say, the earlier year taken from the columns of its tables. */
export function publishedSections(id: string): readonly SentenceSection[] {
  if (id in MADE_UP) return madeUpSections(id);
  const rubric = rubricOf(id);
  const names = readdirSync(PUBLISHED)
    .map((name) => name.replace(/\.csv$/, ""))
    .filter((name) => name.startsWith(id) && name !== id);
  const main = publishedGrid(id);
  const tables = auditTables([main, ...names.map(publishedGrid)], rubric);
  return sectionsOf(main, rubric, { reached: null, quantities: tables.quantities }, tables);
}

function sectionsOf(
  grid: Grid,
  rubric: Rubric,
  sources: SentenceSources,
  tables?: ReturnType<typeof auditTables>,
): readonly SentenceSection[] {
  const read = evaluateGrid(grid, rubric);
  if (!read.ok) throw new Error(`${rubric.id}: the table was not recognised`);
  const compared = tables === undefined ? null : comparePreviousColumns(read.value, [{ rubric, tables }], []);
  const previous = compared?.ok === true ? compared.value : null;
  return buildSentences(prepareBoard({ evaluation: read.value, previous, now: NOW }, "vi"), sources);
}

/** How many units fail the average in each criterion, in the rubric's order; the tables of this report were not published. */
const MADE_UP: Readonly<Record<string, { readonly units: number; readonly fails: readonly number[] }>> = {
  "binh-phuoc-2021-so": { units: 22, fails: [12, 6, 0, 7, 1, 0, 0] },
  "binh-phuoc-2021-huyen": { units: 11, fails: [4, 0, 0, 0, 0, 0, 8, 2, 0] },
};

const MAX = 10;

/**
 * Scores that give the report's counts: of the departments the last three fail the average three times and are Khá, the
 * others are Tốt; of the districts the first has every point and is Tốt.
 */
function madeUpSections(id: string): readonly SentenceSection[] {
  const { units, fails } = MADE_UP[id] ?? { units: 0, fails: [] };
  const isDistrict = id.endsWith("huyen");
  const rubric = rubricOf(id);
  const bands = { Tốt: isDistrict ? "90%" : "80%", Khá: "60%", "Trung bình": "50%" } as const;
  const tiers: Tiers = {
    bands: Object.entries(bands).map(([label, total]) => ({ label, atLeast: { total } })),
    otherwise: "Yếu",
  };
  const children = (rubric.criteria.children ?? []).map((child) => ({ ...child, max: MAX }));
  const withMinima: Rubric = { ...rubric, criteria: { ...rubric.criteria, children, tiers } };
  const good: number = isDistrict ? 8 : MAX;
  const taken = new Map<number, number>();
  const points = fails.map((count) => {
    const column = Array.from<unknown, number>({ length: units }, (_, unit) => (isDistrict && unit === 0 ? MAX : good));
    const worst = isDistrict ? [] : [units - 1, units - 2, units - 3].slice(0, count === 1 ? 0 : 3);
    const others = Array.from({ length: isDistrict ? units - 1 : units - 4 }, (_, place) => place + 1)
      .sort((one, other) => (taken.get(one) ?? 0) - (taken.get(other) ?? 0) || one - other)
      .slice(0, count - worst.length);
    if (count > 0) {
      for (const unit of [...worst, ...others]) {
        column[unit] = 4;
        taken.set(unit, (taken.get(unit) ?? 0) + 1);
      }
    }
    return column;
  });
  const names = Array.from(
    { length: units },
    (_, unit) => `${isDistrict ? "Đơn vị" : "Sở"} thứ ${LETTERS[unit] ?? ""}`,
  );
  const grid = gridFrom(
    [
      ["Đơn vị", ...children.map(({ name }) => name)],
      ...names.map((name, unit) => [name, ...points.map((column) => column[unit] ?? 0)]),
    ],
    { sheet: id },
  );
  return sectionsOf(grid, withMinima, { reached: { kind: "band", label: "Trung bình" } });
}

const LETTERS = "A B C D E G H I K L M N O P Q R S T U V X Y".split(" ");
