import { fileWords } from "../locales/fileWords";
import type { Language } from "../locales";
import { VERSION } from "../version";
import { EXIT_CLEAN, EXIT_UNUSABLE } from "./console";
import type { Console, ExitCode } from "./console";
import { printable } from "./printing/displayWidth";
import { languageOf, parseCommand } from "./arguments/parseCommand";
import { printHelp } from "./printing/printHelp";
import type { CliProblem } from "./problem";
import { runAudit } from "./runAudit";
import { runCopy } from "./runCopy";
import { runDraft } from "./runDraft";
import { runEvaluate } from "./runEvaluate";
import { runInfer } from "./runInfer";
import { runReport } from "./runReport";
import { runRubrics } from "./runRubrics";

/** The command line, without the process around it: the arguments after the program's name in, the exit code out. */
export async function main(argv: readonly string[], console: Console): Promise<ExitCode> {
  const command = parseCommand(argv);
  if (!command.ok) return refused(command.problems[0], languageOf(argv), console);
  switch (command.value.name) {
    case "help":
      console.out(printHelp(command.value));
      return EXIT_CLEAN;
    case "version":
      console.out(`${VERSION}\n`);
      return EXIT_CLEAN;
    case "rubrics":
      return runRubrics(console, command.value.language, command.value.json);
    case "audit": {
      const done = await runAudit(command.value, console);
      return done.ok ? done.value : refused(done.problems[0], command.value.language, console);
    }
    case "draft": {
      const done = await runDraft(command.value, console);
      return done.ok ? done.value : refused(done.problems[0], command.value.language, console);
    }
    case "infer": {
      const done = await runInfer(command.value, console);
      return done.ok ? done.value : refused(done.problems[0], command.value.language, console);
    }
    case "copy": {
      const done = await runCopy(command.value, console);
      return done.ok ? done.value : refused(done.problems[0], command.value.language, console);
    }
    case "report": {
      const done = await runReport(command.value, console);
      return done.ok ? done.value : refused(done.problems[0], command.value.language, console);
    }
    case "evaluate": {
      const done = await runEvaluate(command.value, console);
      return done.ok ? done.value : refused(done.problems[0], command.value.language, console);
    }
  }
}

function refused(problem: CliProblem, language: Language, console: Console): ExitCode {
  console.error(`cqdt: ${printable(fileWords(language).cli.problem(problem))}\n`);
  return EXIT_UNUSABLE;
}
