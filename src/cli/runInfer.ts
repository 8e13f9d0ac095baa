import { draftRubric } from "../drafting/draftRubric";
import type { Inference } from "../inference/inference";
import { inferRules } from "../inference/inferRules";
import { openResultBoard } from "../inference/openResultBoard";
import { proposeRubric } from "../inference/proposeRubric";
import { withEveryResult } from "../inference/withEveryResult";
import { inferenceWords } from "../locales/inferenceWords";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReadingProblem } from "../reading/readingProblem";
import { readScoreboard } from "../reading/readScoreboard";
import { copyRubric } from "../rubric/copyRubric";
import { writeRubricJson } from "../rubric/json/writeRubricJson";
import { findRubric, LIBRARY } from "../rubric/library";
import type { Rubric } from "../rubric/rubric";
import { gridOf } from "../xlsx/gridOf";
import { openXlsx } from "../xlsx/openXlsx";
import type { XlsxFile } from "../xlsx/xlsxFile";
import { sameName } from "./chooseSheet";
import type { InferCommand } from "./command";
import { EXIT_CLEAN } from "./console";
import type { Console, ExitCode } from "./console";
import { isSameFile, readBytes, writeBytes } from "./files";
import { loadRubric } from "./loadRubric";
import { printInference } from "./printing/printInference";
import type { CliProblem } from "./problem";
import { rememberedChoices } from "./rememberedChoices";
import { rememberedRubric, rubricFor } from "./workbookRubrics";

/** Infers the rules of a published result and, where `out` is given, writes the proposed rubric. Nothing is printed when refused. */
export async function runInfer(command: InferCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file: path, language, out } = command;
  const named = await loadRubric(command.rubric);
  if (!named.ok) return named;
  const target = out === null ? null : await refuseTarget(command, out);
  if (target !== null) return refuse(target);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const file = openXlsx(bytes.value);
  if (!file.ok) return refuse({ code: "workbook", path, problem: file.problems[0] });
  const rubric = named.value === null ? succeed(null) : rubricFor(named.value, path, file.value);
  if (!rubric.ok) return rubric;
  const found = inferSheet(path, file.value, rubric.value, command.sheet);
  if (!found.ok) return found;
  const { sheet, tree, inference } = found.value;
  const proposed = proposeRubric(ownRubric(tree), inference);
  if (out !== null) {
    const written = await writeBytes(out, new TextEncoder().encode(writeRubricJson(proposed)));
    if (!written.ok) return written;
  }
  if (command.json) {
    console.out(`${JSON.stringify({ file: path, sheet, inference, rubric: proposed }, null, 2)}\n`);
    return succeed(EXIT_CLEAN);
  }
  const words = inferenceWords(language);
  const head = words.source(path, sheet, tree.title[language]);
  console.out(printInference(inference, proposed, head, language));
  if (out !== null) console.out(`\n${words.written(out)}\n`);
  return succeed(EXIT_CLEAN);
}

interface InferredSheet {
  readonly sheet: string;
  /** The rubric that gave the tree of criteria. */
  readonly tree: Rubric;
  readonly inference: Inference;
}

/** The sheet that was named, else the first one whose table shows results. */
function inferSheet(
  path: string,
  file: XlsxFile,
  given: Rubric | null,
  named: string | null,
): Outcome<InferredSheet, CliProblem> {
  const all = file.sheets.map(({ name }) => name);
  const sheets = named === null ? all : all.filter((name) => sameName(name, named));
  if (named !== null && sheets.length === 0) return refuse({ code: "sheet-unknown", path, sheet: named, sheets: all });
  const problems: ReadingProblem[] = [];
  for (const sheet of sheets) {
    const remembered = given === null ? rememberedRubric(path, file, sheet) : succeed(given);
    if (!remembered.ok) return remembered;
    const found = remembered.value === null ? inferDrafted(file, sheet) : inferGiven(file, sheet, remembered.value);
    if (found === null) continue;
    if (!found.ok) problems.push(found.problems[0]);
    else if (saysSomething(found.value.inference)) return found;
  }
  const [problem] = problems;
  if (given === null || problem === undefined || problems.length < sheets.length) {
    return refuse({ code: "no-results", path, sheets });
  }
  if (sheets.length === 1) return refuse({ code: "sheet-unusable", path, problem });
  return refuse({ code: "no-table", path, sheets, rubric: given.id });
}

/** By the tree of a rubric, read as its user had it read in the pane. */
function inferGiven(file: XlsxFile, sheet: string, tree: Rubric): Outcome<InferredSheet, ReadingProblem> {
  const grid = gridOf(file, sheet);
  const asking = withEveryResult(tree);
  const read = readScoreboard(grid, asking, rememberedChoices(file, sheet, tree));
  if (!read.ok) return read;
  return succeed({ sheet, tree, inference: inferRules(openResultBoard(grid, read.value, asking)) });
}

/** By the tree that the sheet's own headings give; `null` where they give none. */
function inferDrafted(file: XlsxFile, sheet: string): Outcome<InferredSheet, ReadingProblem> | null {
  const grid = gridOf(file, sheet);
  const draft = draftRubric(grid);
  if (!draft.ok) return null;
  const { rubric: tree, choices } = draft.value;
  const read = readScoreboard(grid, tree, choices);
  if (!read.ok) return read;
  return succeed({ sheet, tree, inference: inferRules(openResultBoard(grid, read.value, tree)) });
}

function saysSomething({ weights, tiers, ranking }: Inference): boolean {
  return weights.length + tiers.length + ranking.length > 0;
}

/** A rubric of the library becomes a copy: its results stay what they are. */
function ownRubric(rubric: Rubric): Rubric {
  if (findRubric(rubric.id) === undefined) return rubric;
  return copyRubric(
    rubric,
    LIBRARY.map(({ id }) => id),
  );
}

async function refuseTarget({ file, rubric }: InferCommand, out: string): Promise<CliProblem | null> {
  if (!/\.json$/i.test(out)) return { code: "out-not-json", path: out };
  const isInput = (await isSameFile(file, out)) || (rubric !== null && (await isSameFile(rubric, out)));
  return isInput ? { code: "out-is-input", path: out } : null;
}
