import { makeReport } from "../reporting/makeReport";
import { WHOLE_REPORT } from "../reporting/report/reportChoice";
import { fileWords } from "../locales/fileWords";
import { succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReportCommand } from "./command";
import { EXIT_CLEAN, EXIT_FINDINGS } from "./console";
import type { Console, ExitCode } from "./console";
import { findEarlierYear } from "./earlierYear";
import { evaluateFile } from "./evaluateFile";
import { loadRubric } from "./loadRubric";
import { printReport } from "./printReport";
import type { CliProblem } from "./problem";

/** Makes the report of a board. Nothing is printed or written when refused. */
export async function runReport(command: ReportCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file, language, pairs } = command;
  const named = await loadRubric(command.rubric);
  if (!named.ok) return named;
  const evaluated = await evaluateFile(file, named.value, command.sheet);
  if (!evaluated.ok) return evaluated;
  const { evaluation, others } = evaluated.value;
  const earlier = await findEarlierYear(evaluated.value, command.previous, pairs);
  if (!earlier.ok) return earlier;
  const now = console.now?.() ?? new Date();
  const choice = { ...WHOLE_REPORT, parts: command.parts };
  const report = makeReport({ evaluation, ...earlier.value, now }, choice, language);
  if (others.length > 0) {
    console.error(`cqdt: ${fileWords(language).cli.otherSheets(evaluation.scoreboard.layout.sheet, others)}\n`);
  }
  console.out(command.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  const hasErrors = evaluation.findings.some(({ severity }) => severity === "error");
  return succeed(hasErrors ? EXIT_FINDINGS : EXIT_CLEAN);
}
