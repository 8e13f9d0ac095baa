import type { Evaluation } from "../evaluation/evaluation";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Rubric } from "../rubric/rubric";
import { gridOf } from "../xlsx/gridOf";
import { openXlsx } from "../xlsx/openXlsx";
import type { XlsxFile } from "../xlsx/xlsxFile";
import { evaluateSheet, sameName } from "./chooseSheet";
import type { PreviousAsked } from "./command";
import { isSameFile, readBytes } from "./files";
import { loadRubric } from "./loadRubric";
import type { CliProblem } from "./problem";
import { idsFor, rubricFor, suggestFor } from "./workbookRubrics";

/** Where the board of the earlier year is looked for. */
export interface PreviousFile {
  readonly path: string;
  readonly file: XlsxFile;
  /** Whether it is the audited file itself. */
  readonly isAudited: boolean;
  /** Names of the sheets that may hold it. */
  readonly sheets: readonly string[];
  /** As asked for; `null`: the one each sheet was made for. */
  readonly rubric: Rubric | null;
}

/** Opens what the user named; in the audited file itself a sheet must be named. */
export async function openPrevious(
  asked: PreviousAsked,
  audited: { readonly path: string; readonly file: XlsxFile },
): Promise<Outcome<PreviousFile, CliProblem>> {
  const named = await loadRubric(asked.rubric);
  if (!named.ok) return named;
  const isAudited = asked.file === null || (await isSameFile(asked.file, audited.path));
  const opened = isAudited ? succeed(audited) : await open(asked.file);
  if (!opened.ok) return opened;
  const { path, file } = opened.value;
  const rubric = named.value === null ? succeed(null) : rubricFor(named.value, path, file);
  if (!rubric.ok) return rubric;
  const names = file.sheets.map(({ name }) => name);
  const { sheet } = asked;
  if (sheet === null && isAudited) return refuse({ code: "previous-is-input", path, sheets: names });
  const sheets = sheet === null ? names : names.filter((name) => sameName(name, sheet));
  if (sheets.length === 0) return refuse({ code: "sheet-unknown", path, sheet: sheet ?? "", sheets: names });
  return succeed({ path, file, isAudited, sheets, rubric: rubric.value });
}

async function open(path: string): Promise<Outcome<{ readonly path: string; readonly file: XlsxFile }, CliProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const file = openXlsx(bytes.value);
  return file.ok ? succeed({ path, file: file.value }) : refuse({ code: "workbook", path, problem: file.problems[0] });
}

/** The boards of the earlier year: each sheet by the given rubric, else its own, else this year's where that reads it. */
export function readPreviousBoards(
  { path, file, sheets, rubric }: PreviousFile,
  current: readonly Rubric[],
): Outcome<readonly [Evaluation, ...Evaluation[]], CliProblem> {
  const grids = sheets.map((sheet) => gridOf(file, sheet));
  const suggested = rubric === null ? suggestFor(path, file, grids) : succeed([]);
  if (!suggested.ok) return suggested;
  const [first, ...others] = sheets.flatMap((sheet, index) => {
    const own = rubric ?? suggested.value[index] ?? null;
    return (own === null ? current : [own]).flatMap((candidate) => {
      const evaluation = evaluateSheet(file, sheet, candidate);
      return evaluation.ok ? [evaluation.value] : [];
    });
  });
  if (first !== undefined) return succeed([first, ...others]);
  if (rubric !== null) return refuse({ code: "no-table", path, sheets, rubric: rubric.id });
  return refuse({ code: "no-rubric-fits", path, sheets, option: "--previous-rubric", ids: idsFor(file) });
}
