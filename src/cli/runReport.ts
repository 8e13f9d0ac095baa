import path from "node:path";
import { createReportDocx } from "../docx/createReportDocx";
import { letterOf } from "../memory/letterMemory";
import { choiceOf } from "../memory/reportMemory";
import { makeReport } from "../reporting/makeReport";
import { prepareBoard } from "../reporting/report/board/prepareBoard";
import { REPORT_PARTS } from "../reporting/report/reportChoice";
import { describeRobustness } from "../locales/describeRobustness";
import { fileWords } from "../locales/fileWords";
import { formatNumber } from "../locales/format";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReportCommand } from "./command";
import { EXIT_CLEAN, EXIT_FINDINGS } from "./console";
import type { Console, ExitCode } from "./console";
import { drawRankings } from "./report/drawRankings";
import { findEarlierYear } from "./report/earlierYear";
import { evaluateFile } from "./evaluateFile";
import { isSameFile, writeBytes } from "./files";
import { loadLetter } from "./report/loadLetter";
import { loadRubric } from "./loadRubric";
import { printReport } from "./printing/printReport";
import type { CliProblem } from "./problem";
import { refuseCopyTarget } from "./refuseCopyTarget";
import { rememberedReport } from "./report/rememberedReport";
import { addReportSheets } from "./report/reportSheets";
import { isDocument, makeUnitPages } from "./report/unitPages";
import { findYearsBefore } from "./report/yearsBefore";

/** Makes the report of a board. Nothing is printed or written when refused. */
export async function runReport(command: ReportCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file, language, pairs } = command;
  const named = await loadRubric(command.rubric);
  if (!named.ok) return named;
  const target = await refuseTargets(command);
  if (target !== null) return refuse(target);
  const given = command.letter === null ? succeed(null) : await loadLetter(command.letter);
  if (!given.ok) return given;
  const evaluated = await evaluateFile(file, named.value, command.sheet);
  if (!evaluated.ok) return evaluated;
  const { evaluation, others } = evaluated.value;
  const earlier = await findEarlierYear(evaluated.value, command.previous, pairs);
  if (!earlier.ok) return earlier;
  const before = await findYearsBefore(evaluated.value, command.earlier, pairs);
  if (!before.ok) return before;
  const now = console.now?.() ?? new Date();
  const settled = rememberedReport(evaluated.value.file, evaluation.scoreboard.layout.sheet, evaluation.rubric);
  const choice = { ...choiceOf(settled.report), parts: command.parts ?? settled.report.parts ?? REPORT_PARTS };
  const mode = command.mode ?? settled.report.mode ?? "values";
  const letter = letterOf(given.value ?? settled.letter);
  const drawn = choice.parts.includes("robustness")
    ? drawRankings(evaluation, command.draws)
    : { robustness: [], refused: [] };
  const sources = { evaluation, ...earlier.value, yearsBefore: before.value, robustness: drawn.robustness, now };
  const report = makeReport(sources, choice, language);
  const { cli } = fileWords(language);
  const copy =
    command.xlsx === null
      ? succeed(null)
      : addReportSheets(evaluated.value, report, prepareBoard(sources, language), mode);
  if (!copy.ok) return copy;
  const pages = command.units === null ? succeed(null) : await makeUnitPages(command.units, sources, language, console);
  if (!pages.ok) return pages;
  const written = await writeAll([
    [command.xlsx, copy.value?.bytes ?? null],
    [command.docx, command.docx === null ? null : createReportDocx(report, letter)],
    [command.units?.out ?? null, pages.value],
  ]);
  if (!written.ok) return written;
  const kept = copy.value?.kept ?? [];
  const changed = kept.filter(({ isChanged }) => isChanged).map(({ name }) => name);
  const mentioned = kept.filter(({ isChanged }) => !isChanged).map(({ name }) => name);
  if (changed.length > 0) console.error(`cqdt: ${cli.reportSheetsKept(changed)}\n`);
  if (mentioned.length > 0) console.error(`cqdt: ${cli.reportSheetsMentioned(mentioned)}\n`);
  const errors = evaluation.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) console.error(`cqdt: ${cli.reportOfErrors(formatNumber(errors, language))}\n`);
  for (const problem of drawn.refused) console.error(`cqdt: ${describeRobustness(problem, language)}\n`);
  if (others.length > 0) {
    console.error(`cqdt: ${cli.otherSheets(evaluation.scoreboard.layout.sheet, others)}\n`);
  }
  if (command.json) console.out(`${JSON.stringify(report, null, 2)}\n`);
  else console.out([printReport(report), ...written.value.map((path) => `${cli.reportWritten(path)}\n`)].join("\n"));
  return succeed(errors > 0 ? EXIT_FINDINGS : EXIT_CLEAN);
}

/** The files that the report goes into must not be those it is made from, nor one and the same. */
async function refuseTargets({
  file,
  rubric,
  previous,
  earlier,
  letter,
  docx,
  xlsx,
  units,
}: ReportCommand): Promise<CliProblem | null> {
  const pages = units?.out ?? null;
  const inputs = present([file, rubric, previous?.file, previous?.rubric, ...earlier, letter]);
  const outs = present([docx, xlsx, pages]);
  for (const [place, out] of outs.entries()) {
    for (const input of inputs) if (await isSameFile(input, out)) return { code: "out-is-input", path: out };
    for (const other of outs.slice(0, place)) if (await isSameFile(other, out)) return { code: "out-twice", path: out };
  }
  const extensionOf = (out: string): string => path.extname(out).toLowerCase();
  if (docx !== null && extensionOf(docx) !== ".docx") return { code: "out-not-docx", path: docx };
  if (pages !== null && !isDocument(pages) && extensionOf(pages) !== ".xlsx")
    return { code: "out-not-pages", path: pages };
  return xlsx === null ? null : refuseCopyTarget(inputs, file, xlsx);
}

function present(paths: readonly (string | null | undefined)[]): readonly string[] {
  return paths.filter((each) => each != null);
}

/** The paths that were written. */
async function writeAll(
  files: readonly (readonly [path: string | null, bytes: Uint8Array | null])[],
): Promise<Outcome<readonly string[], CliProblem>> {
  const paths: string[] = [];
  for (const [out, bytes] of files) {
    if (out === null || bytes === null) continue;
    const written = await writeBytes(out, bytes);
    if (!written.ok) return written;
    paths.push(out);
  }
  return succeed(paths);
}
