import type { AuditedCell } from "../checking/audit/groupEntries";
import { describeAudit, describeTableProblem, wholeSentence } from "../locales/describeAudit";
import { describeStatement } from "../locales/describeStatement";
import type { Language } from "../locales";
import type { Rubric } from "../rubric/rubric";
import type { AuditContract } from "./auditContract";
import type { TextAudit } from "./auditText";
import type { WorkbookAudit } from "./auditWorkbook";

/** An audit as the command line's JSON object; `said` is what a text says; `file` is the path as the user gave it. */
export function toAuditContract(
  audit: WorkbookAudit,
  said: TextAudit | null,
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
  };
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
