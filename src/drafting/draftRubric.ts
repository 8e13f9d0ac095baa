import type { Grid } from "../grid/grid";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { withoutStamps } from "../reading/cells/stamp";
import { outputsOf } from "../reading/columns/outputsOf";
import { readScoreboard } from "../reading/readScoreboard";
import type { ReadingChoices, UnitRow } from "../reading/scoreboard";
import type { Table } from "../reading/tables/outlineTable";
import { lastUsedRow } from "../reading/tables/usedRows";
import { decodeLegacyGrid } from "../reading/text/decodeLegacyGrid";
import { literalKey } from "../reading/text/foldText";
import { LONGEST_TEXT, YEARS } from "../rubric/json/schema";
import type { Criterion, RankingRule, RosterUnit, Rubric, Source, Tiers } from "../rubric/rubric";
import { slugOf } from "../rubric/slug";
import { criteriaOf } from "../rubric/tree";
import { validateRubric } from "../rubric/validation/validateRubric";
import { askQuestions } from "./askQuestions";
import { buildCriteria } from "./buildCriteria";
import type { DraftFacts, DraftProblem, RubricDraft } from "./draft";
import { draftTiers } from "./draftTiers";
import { dropUnnestedTotals } from "./dropUnnestedTotals";
import { findMarks } from "./findMarks";
import { findPlaceTotal } from "./findPlaceTotal";
import { findTable } from "./findTable";
import { growTree } from "./growTree";
import { listColumns } from "./listColumns";
import { placeResults } from "./placeResults";
import type { PlacedResult } from "./placeResults";
import { levelOf, readTitles } from "./readTitles";
import type { Titles } from "./readTitles";
import { surveyColumns } from "./surveyColumns";
import type { SurveyedColumn } from "./surveyColumns";
import { takeColumns } from "./takeColumns";
import { leavesOf } from "./tree";
import type { Branch } from "./tree";

/** What stands for a province that nothing names. */
const UNKNOWN_PROVINCE = "Chưa rõ";

/**
 * Drafts a rubric from a sheet for which there is none: the tree from its headings, maxima as printed, results that have a
 * column, tiers by the labels that stand there, groups and roster from its rows. What the sheet does not decide is asked.
 *
 * @param facts what is known beside the sheet
 * @param choices heading rows and unit column, where the user chose them
 */
export function draftRubric(
  written: Grid,
  facts: DraftFacts = {},
  choices: Pick<ReadingChoices, "headingRows" | "unitColumn"> = {},
): Outcome<RubricDraft, DraftProblem> {
  const { grid } = decodeLegacyGrid(withoutStamps(written));
  const { sheet } = grid;
  const lastUsed = lastUsedRow(grid);
  const table = lastUsed === 0 ? null : findTable(grid, lastUsed, choices);
  if (table === null) return refuse({ code: "no-headings", sheet });
  const surveyed = surveyColumns(grid, table, lastUsed);
  const taken = takeColumns(surveyed);
  const byPlace = findPlaceTotal(taken.points, taken.results);
  const root = growTree(taken.points.filter((column) => column !== byPlace));
  if (byPlace !== null) root.total = { column: byPlace, by: "place" };
  const dropped = dropUnnestedTotals(root);
  const last = dropped.at(-1);
  const hasTotal = root.total !== null || taken.results.some(({ output, of }) => output === "total" && of === "");
  if (last !== undefined && !hasTotal) root.total = { column: last, by: "place" };
  if (leavesOf(root).length === 0 || root.children.length === 0) {
    return refuse({ code: "no-indicators", sheet, headingRows: table.headingRows });
  }

  const built = buildCriteria(root);
  const results = placeResults(root, taken.results, built);
  const { marks, unknown } = findMarks(
    leavesOf(root).flatMap(({ column }) => column ?? []),
    surveyed,
  );
  const criteria = withTiers(built.criteria, results, root);
  const titles = readTitles(grid, Math.min(...table.headingRows));
  const year = facts.year ?? titles.year ?? latestYear(surveyed);
  const bare: Rubric = {
    ...namesOf(titles, facts, sheet),
    year: year ?? titles.dateYear ?? facts.thisYear ?? YEARS.from,
    level: facts.level ?? "department",
    basis: [],
    criteria,
    ranking: rankingOf(criteria, results),
    marks,
    units: [],
    sources: sourcesOf(criteria, sheet),
  };
  const sound = validateRubric(bare);
  if (!sound.ok) return refuse({ code: "invalid", problem: sound.problems[0] });
  const drafted = choicesOf(bare, root, built.idOf, results, table);
  const board = readScoreboard(grid, bare, drafted);
  if (!board.ok) return refuse({ code: "unreadable", problem: board.problems[0] });

  const { units } = board.value;
  const level = facts.level ?? levelOf(units.map(({ name }) => name));
  const named = { ...bare, level: level ?? "department", units: rosterOf(units) };
  const rubric = validateRubric({ ...named, id: facts.id ?? rubricIdOf(named) });
  if (!rubric.ok) return refuse({ code: "invalid", problem: rubric.problems[0] });
  const columns = listColumns(surveyed, root, built.idOf, results);
  const unsure = {
    province: facts.province === undefined && titles.province === null,
    year: year === null,
    level: level === null,
  };
  const questions = askQuestions({ rubric: rubric.value, root, idOf: built.idOf, columns, dropped, unknown, unsure });
  return succeed({ rubric: rubric.value, choices: drafted, columns, questions });
}

function namesOf(titles: Titles, facts: DraftFacts, sheet: string): Pick<Rubric, "id" | "title" | "province"> {
  const title = (titles.title ?? sheet).slice(0, LONGEST_TEXT);
  const province = facts.province ?? titles.province ?? UNKNOWN_PROVINCE;
  return { id: "ban-thao", title: { vi: title, en: title }, province };
}

const LEVEL_WORDS = { department: "so", district: "huyen", commune: "xa" } as const;

function rubricIdOf({ province, year, level, title }: Rubric): string {
  const start = province === UNKNOWN_PROVINCE ? slugOf(title.vi, "ban-thao") : slugOf(province, "ban-thao");
  return `${start}-${year}-${LEVEL_WORDS[level]}`;
}

function latestYear(columns: readonly SurveyedColumn[]): number | null {
  const years = columns.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** Tiers on each criterion that has a column of them with labels. */
function withTiers(root: Criterion, results: readonly PlacedResult[], tree: Branch): Criterion {
  const tiers = new Map<string, Tiers>();
  for (const { criterion, output, column } of results) {
    if (output !== "tier") continue;
    const total = results.find((other) => other.criterion === criterion && other.output === "total")?.column;
    const points = total !== undefined && total.numbers > 0 ? total.points : sumOfLeaves(tree, column.points.length);
    const drafted = draftTiers(column, points);
    if (drafted !== null) tiers.set(criterion, drafted);
  }
  const walk = (criterion: Criterion): Criterion => {
    const own = tiers.get(criterion.id);
    const children = criterion.children?.map(walk);
    return {
      ...criterion,
      ...(children === undefined ? {} : { children }),
      ...(own === undefined ? {} : { tiers: own }),
    };
  };
  return walk(root);
}

function sumOfLeaves(tree: Branch, rows: number): Float64Array {
  const leaves = leavesOf(tree).flatMap(({ column }) => column ?? []);
  return Float64Array.from({ length: rows }, (_, row) =>
    leaves.reduce((sum, { points }) => sum + (Number.isNaN(points[row] ?? NaN) ? 0 : (points[row] ?? 0)), 0),
  );
}

/** A rule for each column of ranks, else one for the total; how ties share a rank is asked. */
function rankingOf(criteria: Criterion, results: readonly PlacedResult[]): readonly RankingRule[] {
  const ranked = results.flatMap(({ criterion, output }) => (output === "rank" ? [criterion] : []));
  return (ranked.length === 0 ? [criteria.id] : ranked).map((of) => ({ of, ties: "competition", decimals: null }));
}

function sourcesOf(criteria: Criterion, sheet: string): Record<string, Source> {
  const source: Source = { kind: "stated", document: `Trang tính “${sheet}”` };
  const stated = criteriaOf(criteria).filter(({ max }) => max !== undefined);
  return Object.fromEntries(stated.map(({ id }) => [`criteria.${id}.max`, source]));
}

function choicesOf(
  rubric: Rubric,
  root: Branch,
  idOf: ReadonlyMap<Branch, string>,
  results: readonly PlacedResult[],
  { headingRows, unitColumn }: Table,
): ReadingChoices {
  const columns = leavesOf(root).map((leaf) => [idOf.get(leaf) ?? "", leaf.column?.column ?? null] as const);
  const outputs = criteriaOf(rubric.criteria).flatMap((criterion) =>
    outputsOf(criterion, rubric.ranking).map((output) => {
      const found = results.find((result) => result.criterion === criterion.id && result.output === output);
      return [`${criterion.id}/${output}`, found?.column.column ?? null] as const;
    }),
  );
  return { headingRows, unitColumn, columns: Object.fromEntries(columns), outputs: Object.fromEntries(outputs) };
}

/** Each unit once, with the section it stands in as its group. */
function rosterOf(units: readonly UnitRow[]): readonly RosterUnit[] {
  const roster = new Map<string, RosterUnit>();
  for (const { name, group } of units) {
    const key = literalKey(name);
    if (key !== "" && !roster.has(key)) roster.set(key, { name, ...(group === null ? {} : { group }) });
  }
  return [...roster.values()];
}
