import type { AuditCounts } from "../../checking/audit/groupEntries";
import type { TextAudit } from "../../evaluation/auditText";
import type { SheetAudit, WorkbookAudit } from "../../evaluation/auditWorkbook";
import { countsLine, describeAudit, describeTableProblem } from "../../locales/describeAudit";
import { auditWords } from "../../locales/auditWords";
import type { Language } from "../../locales";
import { describeStatement, spanText, statementCounts } from "../../locales/describeStatement";
import { printable } from "./displayWidth";

/** An audit for people, sheet by sheet: how many cells agree, and each wrong one with what follows and why it may be so. */
export function printAudit(audit: WorkbookAudit, said: TextAudit | null, file: string, language: Language): string {
  const { audit: words } = auditWords(language);
  const parts = [
    `${printable(file)}\n${audit.sheets.map((sheet) => printSheet(sheet, language)).join("")}`,
    audit.sheets.length === 0 ? `${words.nothingPrinted}\n` : "",
    printList(
      words.matches,
      audit.matches.map(({ sheet, cell, written, unit }) => words.match(sheet, cell, written, unit)),
    ),
    printList(
      words.problems,
      audit.problems.map(({ problem, rubric }) => describeTableProblem(problem, rubric, language)),
    ),
    said === null ? "" : printStatements(said, audit, language),
    audit.sheets.length > 1 ? `${words.inAll}: ${countsLine(sumOf(audit.sheets), language)}\n` : "",
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** A sheet without anything wrong takes one line. */
function printSheet({ sheet, rubric, cells, counts }: SheetAudit, language: Language): string {
  const { audit } = auditWords(language);
  const lines = cells
    .filter(({ verdict }) => verdict === "wrong")
    .flatMap((cell) => {
      const { says, follows, reasons } = describeAudit(cell, rubric, language);
      return [`  ${says}`, ...[...follows, ...reasons].map((line) => `    ${line}`)];
    });
  const head = audit.sheet(sheet, rubric.title[language], countsLine(counts, language));
  return [head, ...lines].map((line) => indented(line) + "\n").join("");
}

/** Statements that agree are only counted. */
function printStatements(said: TextAudit, { rubrics }: WorkbookAudit, language: Language): string {
  const { statements } = auditWords(language);
  const known = rubrics.map(({ rubric }) => rubric);
  const lines = said.entries
    .filter(({ verdict }) => verdict !== "agrees")
    .flatMap((entry) => {
      const words = describeStatement(entry, said.text, known, language);
      const about = words.about === "" ? "" : ` (${words.about})`;
      return [
        `${statements.verdicts[entry.verdict]}: “${words.said}”${about}`,
        ...words.lines.map((line) => `  ${line}`),
      ];
    });
  const unread = said.unread.map((span) => spanText(said.text, span));
  const head = [statements.heading, statementCounts(said.entries, language)];
  return [...head, ...lines, ...(unread.length === 0 ? [] : [statements.unread(unread)])]
    .map((line) => indented(line) + "\n")
    .join("");
}

/** Cell text cannot steer the terminal; the indent stays. */
function indented(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + printable(line.trimStart());
}

function printList(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${heading}\n${lines.map((line) => `  ${printable(line)}\n`).join("")}`;
}

function sumOf(sheets: readonly SheetAudit[]): AuditCounts {
  const sum = { agrees: 0, rounding: 0, wrong: 0, unknown: 0 };
  for (const { counts } of sheets) {
    sum.agrees += counts.agrees;
    sum.rounding += counts.rounding;
    sum.wrong += counts.wrong;
    sum.unknown += counts.unknown;
  }
  return sum;
}
