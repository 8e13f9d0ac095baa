import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { openXlsx } from "../xlsx/openXlsx";
import type { XlsxFile } from "../xlsx/xlsxFile";
import { chooseRememberedSheet, chooseSheet } from "./chooseSheet";
import type { ChosenSheet } from "./chooseSheet";
import { readBytes } from "./files";
import type { AskedRubric } from "./loadRubric";
import type { CliProblem } from "./problem";
import { rubricFor } from "./workbookRubrics";

export interface EvaluatedFile extends ChosenSheet {
  readonly path: string;
  readonly file: XlsxFile;
}

/** Opens a workbook and evaluates one sheet of it, by the rubric that was asked for or else by the remembered one. */
export async function evaluateFile(
  path: string,
  asked: AskedRubric | null,
  sheet: string | null,
): Promise<Outcome<EvaluatedFile, CliProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const opened = openXlsx(bytes.value);
  if (!opened.ok) return refuse({ code: "workbook", path, problem: opened.problems[0] });
  const file = opened.value;
  const rubric = asked === null ? succeed(null) : rubricFor(asked, path, file);
  if (!rubric.ok) return rubric;
  const chosen =
    rubric.value === null ? chooseRememberedSheet(path, file, sheet) : chooseSheet(path, file, rubric.value, sheet);
  return chosen.ok ? succeed({ path, file, ...chosen.value }) : chosen;
}
