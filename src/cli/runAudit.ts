import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import { auditText } from "../evaluation/auditText";
import { auditWorkbook } from "../evaluation/auditWorkbook";
import type { SheetToAudit, WorkbookAudit } from "../evaluation/auditWorkbook";
import { knowsUnits } from "../evaluation/knowsUnits";
import { toAuditContract } from "../evaluation/toAuditContract";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { literalKey } from "../reading/text/foldText";
import type { Rubric } from "../rubric/rubric";
import { gridOf } from "../xlsx/gridOf";
import { openXlsx } from "../xlsx/openXlsx";
import type { XlsxFile } from "../xlsx/xlsxFile";
import { evaluateSheet, sameName } from "./chooseSheet";
import type { AuditCommand } from "./command";
import { comparePrevious } from "./comparePrevious";
import { EXIT_CLEAN, EXIT_FINDINGS } from "./console";
import type { Console, ExitCode } from "./console";
import { readBytes, readText } from "./files";
import { loadRubric } from "./loadRubric";
import { openPrevious } from "./openPrevious";
import { printAudit } from "./printing/printAudit";
import { printPrevious } from "./printing/printPrevious";
import type { CliProblem } from "./problem";
import { rememberedPairs } from "./rememberedPairs";
import { idsFor, rubricFor, suggestFor } from "./workbookRubrics";

/** Holds what the sheets of a file say against what follows from their scores. Nothing is printed when refused. */
export async function runAudit(command: AuditCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file: path, language } = command;
  const named = await loadRubric(command.rubric);
  if (!named.ok) return named;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const file = openXlsx(bytes.value);
  if (!file.ok) return refuse({ code: "workbook", path, problem: file.problems[0] });
  const rubric = named.value === null ? succeed(null) : rubricFor(named.value, path, file.value);
  if (!rubric.ok) return rubric;
  const asked = command.previous;
  const previous = asked === null ? succeed(null) : await openPrevious(asked, { path, file: file.value });
  if (!previous.ok) return previous;
  const left = previous.value?.isAudited === true ? previous.value.sheets : [];
  const sheets = sheetsOf(path, file.value, left, rubric.value);
  if (!sheets.ok) return sheets;
  const reported = reportedSheet(path, file.value, command.sheet);
  if (!reported.ok) return reported;

  const text = command.text === null ? succeed(null) : await readText(command.text);
  if (!text.ok) return text;

  const pairs = withRemembered(command.pairs, rememberedPairs(file.value));
  const whole = auditWorkbook(sheets.value, pairs);
  const audit = restrict(whole, reported.value);
  const own = sheets.value.filter(({ grid }) => reported.value === null || grid.sheet === reported.value);
  const compared = comparePrevious({
    sheets: own,
    audit,
    whole,
    previous: previous.value,
    pairs,
    asked: command.pairs,
  });
  if (!compared.ok) return compared;
  const said = text.value === null ? null : auditText(text.value, whole);
  if (command.json)
    console.out(`${JSON.stringify(toAuditContract(audit, said, compared.value, path, language), null, 2)}\n`);
  else console.out(printAudit(audit, said, path, language) + printPrevious(compared.value, language));
  const isWrong =
    audit.sheets.some(({ counts }) => counts.wrong > 0) ||
    (said?.entries ?? []).some(({ verdict }) => verdict === "wrong");
  return succeed(isWrong ? EXIT_FINDINGS : EXIT_CLEAN);
}

/** What was asked for goes before what the workbook remembers of the same name. */
function withRemembered(asked: readonly UnitPair[], remembered: readonly UnitPair[]): readonly UnitPair[] {
  const written = new Set(asked.map((pair) => literalKey(pair.written)));
  return [...asked, ...remembered.filter((pair) => !written.has(literalKey(pair.written)))];
}

/** Every sheet but those left out with its rubric: the given one where its table is there, else the one that fits best. */
function sheetsOf(
  path: string,
  file: XlsxFile,
  leftOut: readonly string[],
  given: Rubric | null,
): Outcome<readonly SheetToAudit[], CliProblem> {
  const names = file.sheets.map(({ name }) => name).filter((name) => !leftOut.includes(name));
  const grids = names.map((name) => gridOf(file, name));
  const suggested = given === null ? suggestFor(path, file, grids) : succeed([]);
  if (!suggested.ok) return suggested;
  const read = grids.map((grid, index): SheetToAudit => {
    const rubric = given ?? suggested.value[index] ?? null;
    if (rubric === null) return { grid, rubric };
    const evaluation = evaluateSheet(file, grid.sheet, rubric);
    return evaluation.ok ? { grid, rubric, evaluation: evaluation.value } : { grid, rubric: null };
  });
  const sheets = withoutForeign(read);
  if (sheets.some(({ rubric }) => rubric !== null)) return succeed(sheets);
  if (given !== null) return refuse({ code: "no-table", path, sheets: names, rubric: given.id });
  return refuse({ code: "no-rubric-fits", path, sheets: names, option: "--rubric", ids: idsFor(file) });
}

/** A sheet of other units than the rubric's is not judged by it, unless all are: then the roster is the one that is off. */
function withoutForeign(sheets: readonly SheetToAudit[]): readonly SheetToAudit[] {
  const isOwn = ({ evaluation }: SheetToAudit): boolean => evaluation !== undefined && knowsUnits(evaluation);
  if (!sheets.some(isOwn)) return sheets;
  return sheets.map((sheet) => (isOwn(sheet) ? sheet : { grid: sheet.grid, rubric: null }));
}

/** The sheet's own spelling of the name that was asked for; `null`: all. */
function reportedSheet(path: string, file: XlsxFile, named: string | null): Outcome<string | null, CliProblem> {
  if (named === null) return succeed(null);
  const sheets = file.sheets.map(({ name }) => name);
  const sheet = sheets.find((name) => sameName(name, named));
  return sheet === undefined ? refuse({ code: "sheet-unknown", path, sheet: named, sheets }) : succeed(sheet);
}

function restrict(audit: WorkbookAudit, sheet: string | null): WorkbookAudit {
  if (sheet === null) return audit;
  return {
    ...audit,
    sheets: audit.sheets.filter((one) => one.sheet === sheet),
    matches: audit.matches.filter((one) => one.sheet === sheet),
    problems: audit.problems.filter(({ problem }) => problem.sheet === sheet),
  };
}
