import type { AuditedCell } from "../checking/audit/groupEntries";
import type { Language } from "../locales";
import { auditWords } from "../locales/auditWords";
import { describeAudit, describeTableProblem, wholeSentence } from "../locales/describeAudit";
import { describeStatement } from "../locales/describeStatement";
import type { Rubric } from "../rubric/rubric";
import type { AuditContract } from "./auditContract";
import type { TextAudit } from "./auditText";
import type { WorkbookAudit } from "./auditWorkbook";
import type { PreviousComparison, PreviousReport } from "./previousComparison";

/**
 * An audit as the command line's JSON object; `said` is what a text says, `previous` what changed since an earlier year;
 * `file` is the path as the user gave it.
 */
export function toAuditContract(
  audit: WorkbookAudit,
  said: TextAudit | null,
  previous: PreviousReport,
  file: string,
  language: Language,
): AuditContract {
  return {
    file,
    sheets: audit.sheets.map(({ sheet, rubric, cells, counts }) => ({
      sheet,
      rubric: rubric.id,
      counts,
      cells: cells.map((cell) => cellOf(cell, rubric, language)),
    })),
    matches: audit.matches,
    problems: audit.problems.map(({ problem, rubric }) => ({
      ...problem,
      message: describeTableProblem(problem, rubric, language),
    })),
    statements: said === null ? null : statementsOf(said, audit, language),
    previous: previous.comparisons.map(previousOf),
    previousProblems: previousProblemsOf(previous, language),
  };
}

function previousOf(compared: PreviousComparison): AuditContract["previous"][number] {
  const { rubric, year, source, sheet, previousSheets, comparison, criteria, otherScale, added, dropped } = compared;
  return {
    rubric: rubric.id,
    year,
    source,
    sheet,
    previousSheets,
    criteria,
    otherScale,
    added,
    dropped,
    ...comparison,
  };
}

function previousProblemsOf(
  { problems, unusedPairs }: PreviousReport,
  language: Language,
): AuditContract["previousProblems"] {
  const { years, printedYears } = auditWords(language);
  return [
    ...problems.map((problem) => ({ ...problem, message: years.problem(problem) })),
    ...unusedPairs.map(({ written, unit }) => {
      return { code: "pair-unused" as const, written, unit, message: printedYears.unusedPair(written, unit) };
    }),
  ];
}

function cellOf(
  audited: AuditedCell,
  rubric: Rubric,
  language: Language,
): AuditContract["sheets"][number]["cells"][number] {
  const { cell, unit, criterion, output, year, printed, verdict, entries } = audited;
  return {
    cell,
    unit,
    criterion,
    output,
    ...(year === undefined ? {} : { year }),
    printed,
    verdict,
    message: wholeSentence(describeAudit(audited, rubric, language)),
    checks: entries.map((entry) => ({
      basis: entry.basis,
      verdict: entry.verdict,
      expected: entry.expected,
      reasons: entry.reasons,
    })),
  };
}

function statementsOf(said: TextAudit, { rubrics }: WorkbookAudit, language: Language): AuditContract["statements"] {
  const known = rubrics.map(({ rubric }) => rubric);
  return said.entries.map((entry) => {
    const { statement, verdict, rubric, criterion, units, expected, reasons } = entry;
    const words = describeStatement(entry, said.text, known, language);
    const message = words.lines.join(" ");
    return { text: words.said, kind: statement.kind, verdict, rubric, criterion, units, expected, reasons, message };
  });
}
