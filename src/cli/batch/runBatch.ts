import { setImmediate } from "node:timers/promises";
import type { BatchContract, FileSummary } from "../../evaluation/batchContract";
import type { Contract } from "../../evaluation/contract";
import { summarizeFile } from "../../evaluation/summarizeFile";
import { toContract } from "../../evaluation/toContract";
import { fileWords } from "../../locales/fileWords";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { EvaluateCommand } from "../command";
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_UNUSABLE } from "../console";
import type { Console, ExitCode } from "../console";
import { printable } from "../printing/displayWidth";
import { loadRubric } from "../loadRubric";
import type { CliProblem } from "../problem";
import { collectWorkbooks } from "./collectWorkbooks";
import { openCopyFolder } from "./copyFolder";
import { evaluateNext } from "./evaluateNext";
import { printSkipped, printSummary } from "./printSummary";
import { Progress } from "./progress";
import { refuseSummary, writeSummary } from "./writeSummary";

/**
 * Evaluates several files and the workbooks in folders, each by itself: what is wrong with one is said and the others go on. An
 * interruption ends the work before the next file; what is done is reported.
 */
export async function runBatch(command: EvaluateCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const stop = new AbortController();
  const unwatch = console.onInterrupt?.(() => {
    stop.abort();
  });
  const progress = new Progress(console);
  try {
    const done = await evaluateAll(command, console, progress, stop.signal);
    return done.ok ? await report(done.value, command, console) : done;
  } finally {
    progress.hide();
    unwatch?.();
  }
}

async function evaluateAll(
  command: EvaluateCommand,
  console: Console,
  progress: Progress,
  stop: AbortSignal,
): Promise<Outcome<BatchContract, CliProblem>> {
  const { language, out } = command;
  const { batch, cli } = fileWords(language);
  const say = (sentence: string): void => {
    progress.hide();
    console.error(`cqdt: ${printable(sentence)}\n`);
  };
  const rubric = await loadRubric(command.rubric);
  if (!rubric.ok) return rubric;
  const enter = (folder: string): boolean => {
    progress.show(batch.searching(folder));
    return !stop.aborted;
  };
  const outputs = [out, command.summary].flatMap((output) => output ?? []);
  const { found, skipped, seen } = await collectWorkbooks(command.paths, { outputs, enter });
  const copies = out === null ? succeed(null) : await openCopyFolder(command, out, seen);
  if (!copies.ok) return copies;
  const target = command.summary === null ? null : await refuseSummary(command.summary, command, [], seen);
  if (target !== null) return refuse(target);
  printSkipped(skipped, language).forEach(say);

  const files: Contract[] = [];
  const summary: FileSummary[] = [];
  for (const [index, { path: file, problem }] of found.entries()) {
    await setImmediate();
    if (stop.aborted) {
      summary.push({ file, status: "not-reached" });
      continue;
    }
    progress.show(batch.progress(index + 1, found.length, file));
    const done =
      problem === null
        ? await evaluateNext(file, command, rubric.value, copies.value, console.now?.() ?? new Date())
        : refuse(problem);
    if (done.ok) {
      const { evaluated, copy, said } = done.value;
      summary.push(summarizeFile(evaluated.evaluation, file, copy));
      if (command.json) files.push(toContract(evaluated.evaluation, file, language));
      for (const sentence of said) say(`${file}: ${sentence}`);
    } else {
      const message = cli.problem(done.problems[0]);
      summary.push({ file, status: "unusable", problem: done.problems[0].code, message });
      say(message);
    }
  }
  const left = summary.filter(({ status }) => status === "not-reached").length;
  if (stop.aborted) say(batch.interrupted(summary.length - left, left));
  return succeed({ files, summary, skipped, interrupted: stop.aborted });
}

async function report(
  done: BatchContract,
  { json, language, summary: table }: EvaluateCommand,
  console: Console,
): Promise<Outcome<ExitCode, CliProblem>> {
  const { summary, skipped } = done;
  if (json) console.out(`${JSON.stringify(done, null, 2)}\n`);
  else console.out(printSummary(summary, skipped.length, language));
  if (table !== null) {
    const written = await writeSummary(summary, table, language);
    if (!written.ok) return written;
    if (!json) console.out(`\n${fileWords(language).batch.summaryWritten(table)}\n`);
  }
  return succeed(exitCodeOf(done));
}

function exitCodeOf({ summary, interrupted }: BatchContract): ExitCode {
  if (interrupted || summary.some(({ status }) => status !== "evaluated")) return EXIT_UNUSABLE;
  return summary.some((file) => file.status === "evaluated" && file.errors > 0) ? EXIT_FINDINGS : EXIT_CLEAN;
}
