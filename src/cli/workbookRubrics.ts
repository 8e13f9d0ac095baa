import { suggestRubrics } from "../evaluation/suggestRubrics";
import type { Grid } from "../grid/grid";
import { MEMORY_KEY, NO_MEMORY } from "../memory/memory";
import type { Memory } from "../memory/memory";
import { RUBRICS_KEY } from "../memory/namespace";
import { parseMemory } from "../memory/parseMemory";
import { settledFor } from "../memory/settledFor";
import { readRubrics } from "../memory/rubrics";
import type { WorkbookRubrics } from "../memory/rubrics";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { LIBRARY, findRubric } from "../rubric/library";
import { nearest } from "../rubric/nearest";
import type { Rubric } from "../rubric/rubric";
import { readRemembered } from "../xlsx/remember";
import type { XlsxFile } from "../xlsx/xlsxFile";
import type { AskedRubric } from "./loadRubric";
import type { CliProblem } from "./problem";

/** The rubrics that the workbook keeps itself. */
export function rubricsOf(file: XlsxFile): WorkbookRubrics {
  return readRubrics(readRemembered(file)[RUBRICS_KEY]);
}

/** Ids that can be asked for: the workbook's own, then the library's. */
export function idsFor(file: XlsxFile): readonly string[] {
  return [...new Set([...rubricsOf(file).rubrics, ...LIBRARY].map(({ id }) => id))];
}

/** The rubric that was read from a file, else the workbook's own of that id, else the library's. */
export function rubricFor({ id, rubric }: AskedRubric, path: string, file: XlsxFile): Outcome<Rubric, CliProblem> {
  if (rubric !== null) return succeed(rubric);
  const { rubrics, refused } = rubricsOf(file);
  const damaged = refused.find((entry) => entry.id === id);
  if (damaged !== undefined) return refuse({ code: "own-rubric-invalid", path, id, problem: damaged.problem });
  const found = rubrics.find((own) => own.id === id) ?? findRubric(id);
  if (found !== undefined) return succeed(found);
  const ids = idsFor(file);
  return refuse({ code: "rubric-unknown", id, near: nearest(id, ids), ids });
}

/** The rubric that a workbook keeps where it keeps just one and remembers none for any sheet. */
export function onlyRubric(file: XlsxFile): Rubric | null {
  const [own, ...others] = rubricsOf(file).rubrics;
  const isOnly = others.length === 0 && Object.keys(memoryOf(file).sheets).length === 0;
  return own !== undefined && isOnly ? own : null;
}

/** A memory of another form is none. */
function memoryOf(file: XlsxFile): Memory {
  return parseMemory(readRemembered(file)[MEMORY_KEY]) ?? NO_MEMORY;
}

/** The rubric by which the user of the pane had a sheet read; `null` where the workbook does not remember one. */
export function rememberedRubric(path: string, file: XlsxFile, sheet: string): Outcome<Rubric | null, CliProblem> {
  const id = settledFor(memoryOf(file), sheet)?.rubric;
  if (id === undefined) return succeed(null);
  const found = rubricFor({ id, rubric: null }, path, file);
  if (found.ok || found.problems[0].code !== "rubric-unknown") return found;
  return refuse({ code: "remembered-rubric-unknown", path, sheet, id, ids: idsFor(file) });
}

/**
 * The rubric of each sheet where none was named: the one that the workbook remembers, else the one of its own that fits best, else
 * the library's; `null` where none fits.
 */
export function suggestFor(
  path: string,
  file: XlsxFile,
  grids: readonly Grid[],
): Outcome<readonly (Rubric | null)[], CliProblem> {
  const found: (Rubric | null)[] = [];
  for (const { sheet } of grids) {
    const rubric = rememberedRubric(path, file, sheet);
    if (!rubric.ok) return rubric;
    found.push(rubric.value);
  }
  for (const rubrics of [rubricsOf(file).rubrics, LIBRARY]) {
    const open = grids.filter((_, index) => found[index] === null);
    const suggested = new Map(suggestRubrics(open, rubrics).map((rubric, index) => [open[index], rubric]));
    for (const [index, grid] of grids.entries()) found[index] ??= suggested.get(grid) ?? null;
  }
  return succeed(found);
}
