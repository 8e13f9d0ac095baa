import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { toContract } from "../evaluation/toContract";
import type { KnownOutputs } from "../filling/knownOutputs";
import { fileWords } from "../locales/fileWords";
import { dictionary } from "../locales";
import type { Language } from "../locales";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Output } from "../reading/scoreboard";
import { findRubric } from "../rubric/library";
import type { Rubric } from "../rubric/rubric";
import { openXlsx } from "../xlsx/openXlsx";
import { chooseSheet } from "./chooseSheet";
import type { EvaluateCommand } from "./command";
import { EXIT_CLEAN, EXIT_FINDINGS } from "./console";
import type { Console, ExitCode } from "./console";
import { isSameFile, readBytes, writeBytes } from "./files";
import { fillCopy } from "./fillCopy";
import { loadRubric } from "./loadRubric";
import { printEvaluation } from "./printEvaluation";
import type { CliProblem } from "./problem";

/** Reads, checks and scores a file and, where `out` is given, writes the filled copy. Nothing is printed when refused. */
export async function runEvaluate(command: EvaluateCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file, language, out } = command;
  const { cli } = fileWords(language);
  const rubric = await loadRubric(command.rubric);
  if (!rubric.ok) return rubric;
  const target = out === null ? null : await refuseTarget(command, out);
  if (target !== null) return refuse(target);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = openXlsx(bytes.value);
  if (!workbook.ok) return refuse({ code: "workbook", path: file, problem: workbook.problems[0] });
  const chosen = chooseSheet(file, workbook.value, rubric.value, command.sheet);
  if (!chosen.ok) return chosen;
  const { evaluation, others } = chosen.value;

  if (out !== null) {
    const own = !isInLibrary(rubric.value);
    if (own && command.mode === "functions") return refuse({ code: "rubric-not-in-add-in", id: rubric.value.id });
    const copy = fillCopy(file, workbook.value, evaluation, command.mode ?? (own ? "formulas" : "functions"));
    if (!copy.ok) return copy;
    const written = await writeBytes(out, copy.value.bytes);
    if (!written.ok) return written;
    for (const line of describeLeftOut(copy.value.leftOut, language)) console.error(`cqdt: ${line}\n`);
    if (own && command.mode === null) console.error(`${cli.ownRubric(rubric.value.id)}\n`);
  }

  if (others.length > 0) console.error(`${cli.otherSheets(evaluation.scoreboard.layout.sheet, others)}\n`);
  if (command.json) console.out(`${JSON.stringify(toContract(evaluation, file, language), null, 2)}\n`);
  else console.out(printEvaluation(evaluation, file, language) + (out === null ? "" : `\n${cli.written(out)}\n`));
  const hasErrors = evaluation.findings.some(({ severity }) => severity === "error");
  return succeed(hasErrors ? EXIT_FINDINGS : EXIT_CLEAN);
}

/** One line a reason why outputs were left out of the copy. */
function describeLeftOut(leftOut: KnownOutputs["unknown"], language: Language): readonly string[] {
  const { filling } = dictionary(language);
  const byReason = new Map<string, Output[]>();
  for (const { output, problem } of leftOut) {
    const reason = filling.problem(problem);
    byReason.set(reason, [...(byReason.get(reason) ?? []), output]);
  }
  return [...byReason].map(([reason, outputs]) => filling.leftOut(outputs, reason));
}

/** Whether the functions of the add-in know this very rubric by its id. */
function isInLibrary(rubric: Rubric): boolean {
  return isDeepStrictEqual(findRubric(rubric.id), rubric);
}

/** The copy must not take the place of what it is made from, and keeps the kind of workbook it is a copy of. */
async function refuseTarget({ file, rubric }: EvaluateCommand, out: string): Promise<CliProblem | null> {
  if ((await isSameFile(file, out)) || (await isSameFile(rubric, out))) return { code: "out-is-input", path: out };
  const extension = /\.xl[st][xm]$/i.exec(file)?.[0].toLowerCase() ?? ".xlsx";
  return path.extname(out).toLowerCase() === extension ? null : { code: "out-extension", path: out, extension };
}
