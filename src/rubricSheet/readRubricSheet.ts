import type { Grid } from "../grid/grid";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { RubricProblem } from "../rubric/problem";
import type { Rubric } from "../rubric/rubric";
import { placedCriteria } from "../rubric/validation/placedCriteria";
import { MAXIMUM_PROBLEMS, validateRubric } from "../rubric/validation/validateRubric";
import type { Report } from "./entry";
import { outlineSheet } from "./outlineSheet";
import type { Sections } from "./outlineSheet";
import { cellOf } from "./places";
import type { Places } from "./places";
import { criterionFinder, findDraft, readCriteria } from "./readCriteria";
import { readGeneral } from "./readGeneral";
import { readMarks } from "./readMarks";
import { readRanking } from "./readRanking";
import { readSources } from "./readSources";
import { readTiers } from "./readTiers";
import { readUnits } from "./readUnits";
import type { RubricSheetProblem } from "./rubricSheetProblem";

/**
 * Reads a rubric from the worksheet that `writeRubricSheet` writes and people edit, in either language. Refused with every
 * problem and its cell (at most 50).
 */
export function readRubricSheet(grid: Grid): Outcome<Rubric, RubricSheetProblem> {
  const problems: RubricSheetProblem[] = [];
  const report: Report = (problem) => {
    if (problems.length < MAXIMUM_PROBLEMS) problems.push(problem);
  };
  const places: Places = new Map();
  const data = readSections(outlineSheet(grid, report), places, report);
  const [first, ...others] = problems;
  if (first !== undefined) return refuse(first, ...others);
  const rubric = validateRubric(data);
  if (rubric.ok) return succeed(rubric.value);
  const placed = (problem: RubricProblem): RubricSheetProblem => ({
    code: "invalid",
    cell: cellOf(problem.path, places),
    problem: "first" in problem ? { ...problem, first: cellOf(problem.first, places) ?? problem.first } : problem,
  });
  const [wrong, ...alsoWrong] = rubric.problems;
  return refuse(placed(wrong), ...alsoWrong.map(placed));
}

function readSections(sections: Sections, places: Places, report: Report): Rubric | null {
  for (const section of ["general", "criteria"] as const) {
    if (sections[section] === undefined) report({ code: "section-missing", section });
  }
  if (sections.general === undefined || sections.criteria === undefined) return null;
  const general = readGeneral(sections.general, places, report);
  const criteria = readCriteria(sections.criteria, places, report);
  if (sections.criteria.entries.length === 0) {
    report({ code: "headings-missing", cell: sections.criteria.cell, section: "criteria" });
  }
  if (criteria === null) return null;
  const find = criterionFinder(criteria, report);
  const tiers = sections.tiers === undefined ? [] : readTiers(sections.tiers, find, report);
  const paths = new Map(placedCriteria(criteria).map(({ criterion, path }) => [criterion.id, path]));
  for (const [id, { tiers: read, cell, bandCells }] of tiers) {
    const criterion = findDraft(criteria, id);
    if (criterion !== undefined) criterion.tiers = read;
    const path = `${paths.get(id) ?? ""}.tiers`;
    places.set(path, cell);
    for (const [index, bandCell] of bandCells.entries()) places.set(`${path}.bands[${index}]`, bandCell);
  }
  const ranking = sections.ranking === undefined ? [] : readRanking(sections.ranking, find, places);
  const noMarks = { zero: [], exempt: [], notSubmitted: [] };
  const marks = sections.marks === undefined ? noMarks : readMarks(sections.marks, places);
  const units = sections.units === undefined ? [] : readUnits(sections.units, find, places, report);
  const sources = sections.sources === undefined ? {} : readSources(sections.sources, places, report);
  return general === null ? null : { ...general, criteria, ranking, marks, units, sources };
}
