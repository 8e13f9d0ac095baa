import type { DraftProblem, RubricDraft } from "../drafting/draft";
import { draftRubric } from "../drafting/draftRubric";
import type { Language } from "../locales";
import { draftingWords } from "../locales/draftingWords";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { writeRubricJson } from "../rubric/json/writeRubricJson";
import { criterionName } from "../rubric/tree";
import { writeRubricSheet } from "../rubricSheet/writeRubricSheet";
import { gridOf } from "../xlsx/gridOf";
import { openXlsx } from "../xlsx/openXlsx";
import { XlsxRefusal } from "../xlsx/problem";
import { saveXlsx } from "../xlsx/saveXlsx";
import type { XlsxFile } from "../xlsx/xlsxFile";
import { sameName } from "./chooseSheet";
import type { DraftCommand } from "./command";
import { EXIT_CLEAN } from "./console";
import type { Console, ExitCode } from "./console";
import { isSameFile, readBytes, writeBytes } from "./files";
import { newRubricSheet } from "./newRubricSheet";
import { printDraft } from "./printing/printDraft";
import type { CliProblem } from "./problem";

/**
 * Drafts a rubric from a sheet and, where `out` is given, writes it: as JSON, or as the worksheet “Bộ tiêu chí” of a copy of the
 * workbook. Nothing is printed or written when refused.
 */
export async function runDraft(command: DraftCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file: path, language, out } = command;
  const target = out === null ? null : await refuseTarget(command, out);
  if (target !== null) return refuse(target);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const file = openXlsx(bytes.value);
  if (!file.ok) return refuse({ code: "workbook", path, problem: file.problems[0] });
  const found = draftSheet(path, file.value, command.sheet);
  if (!found.ok) return found;
  const { sheet, draft } = found.value;
  if (out !== null) {
    const written = await writeDraft(path, file.value, draft, out, language);
    if (!written.ok) return written;
  }
  const words = draftingWords(language);
  if (command.json) {
    const { rubric, choices, columns, questions } = draft;
    const nameOf = (id: string): string => criterionName(rubric.criteria, id);
    const asked = questions.map((question) => ({ ...question, message: words.question(question, nameOf) }));
    console.out(`${JSON.stringify({ file: path, sheet, rubric, choices, columns, questions: asked }, null, 2)}\n`);
    return succeed(EXIT_CLEAN);
  }
  console.out(printDraft(draft, words.source(path, sheet), language));
  if (out !== null) console.out(`\n${words.written(out)}\n`);
  return succeed(EXIT_CLEAN);
}

interface DraftedSheet {
  readonly sheet: string;
  readonly draft: RubricDraft;
}

/** The sheet that was named, else the first one of which a draft can be made. */
function draftSheet(path: string, file: XlsxFile, named: string | null): Outcome<DraftedSheet, CliProblem> {
  const sheets = file.sheets.map(({ name }) => name);
  const asked = named === null ? sheets : sheets.filter((name) => sameName(name, named));
  if (named !== null && asked.length === 0) return refuse({ code: "sheet-unknown", path, sheet: named, sheets });
  const problems: DraftProblem[] = [];
  for (const sheet of asked) {
    const draft = draftRubric(gridOf(file, sheet), { thisYear: new Date().getFullYear() });
    if (draft.ok) return succeed({ sheet, draft: draft.value });
    problems.push(draft.problems[0]);
  }
  const problem = problems.find(({ code }) => code !== "no-headings") ?? problems[0];
  if (problem === undefined) return refuse({ code: "no-draft", path, sheets });
  return refuse(asked.length === 1 ? { code: "draft", path, problem } : { code: "no-draft", path, sheets });
}

async function writeDraft(
  path: string,
  file: XlsxFile,
  { rubric }: RubricDraft,
  out: string,
  language: Language,
): Promise<Outcome<void, CliProblem>> {
  if (/\.json$/i.test(out)) return writeBytes(out, new TextEncoder().encode(writeRubricJson(rubric)));
  try {
    return await writeBytes(out, saveXlsx(file, { newSheets: [newRubricSheet(writeRubricSheet(rubric, language))] }));
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse({ code: "workbook", path, problem: error.problem });
    throw error;
  }
}

async function refuseTarget({ file }: DraftCommand, out: string): Promise<CliProblem | null> {
  if (await isSameFile(file, out)) return { code: "out-is-input", path: out };
  return /\.(?:json|xlsx)$/i.test(out) ? null : { code: "out-not-rubric", path: out };
}
