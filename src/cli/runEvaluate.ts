import { summarizeFile } from "../evaluation/summarizeFile";
import { toContract } from "../evaluation/toContract";
import { fileWords } from "../locales/fileWords";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { runBatch } from "./batch/runBatch";
import { refuseSummary, writeSummary } from "./batch/writeSummary";
import type { EvaluateCommand } from "./command";
import { EXIT_CLEAN, EXIT_FINDINGS } from "./console";
import type { Console, ExitCode } from "./console";
import { evaluateFile } from "./evaluateFile";
import { kindOf } from "./files";
import { loadRubric } from "./loadRubric";
import { printEvaluation } from "./printing/printEvaluation";
import type { CliProblem } from "./problem";
import { refuseCopyTarget } from "./refuseCopyTarget";
import { writeCopy } from "./writeCopy";

/** Evaluates one file, or several and folders as a batch. */
export async function runEvaluate(command: EvaluateCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const [file, ...others] = command.paths;
  const kind = await kindOf(file);
  const isOneFile = others.length === 0 && !(kind.ok && kind.value.is === "folder");
  return isOneFile ? evaluateOne(file, command, console) : runBatch(command, console);
}

/** Reads, checks and scores a file and, where `out` is given, writes the filled copy. Nothing is printed when refused. */
async function evaluateOne(
  file: string,
  command: EvaluateCommand,
  console: Console,
): Promise<Outcome<ExitCode, CliProblem>> {
  const { language, out, summary } = command;
  const { cli, batch } = fileWords(language);
  const rubric = await loadRubric(command.rubric);
  if (!rubric.ok) return rubric;
  const inputs = [file, ...(command.rubric === null ? [] : [command.rubric])];
  const target = out === null ? null : await refuseCopyTarget(inputs, file, out);
  if (target !== null) return refuse(target);
  const table = summary === null ? null : await refuseSummary(summary, command, [file]);
  if (table !== null) return refuse(table);
  const evaluated = await evaluateFile(file, rubric.value, command.sheet);
  if (!evaluated.ok) return evaluated;
  const { evaluation, others } = evaluated.value;

  if (out !== null) {
    const said = await writeCopy(evaluated.value, out, command.mode, language, console.now?.() ?? new Date());
    if (!said.ok) return said;
    for (const sentence of said.value) console.error(`cqdt: ${sentence}\n`);
  }
  if (summary !== null) {
    const written = await writeSummary([summarizeFile(evaluation, file, out)], summary, language);
    if (!written.ok) return written;
  }

  if (others.length > 0) console.error(`cqdt: ${cli.otherSheets(evaluation.scoreboard.layout.sheet, others)}\n`);
  if (command.json) console.out(`${JSON.stringify(toContract(evaluation, file, language), null, 2)}\n`);
  else {
    console.out(printEvaluation(evaluation, file, language));
    if (out !== null) console.out(`\n${cli.written(out)}\n`);
    if (summary !== null) console.out(`\n${batch.summaryWritten(summary)}\n`);
  }
  const hasErrors = evaluation.findings.some(({ severity }) => severity === "error");
  return succeed(hasErrors ? EXIT_FINDINGS : EXIT_CLEAN);
}
