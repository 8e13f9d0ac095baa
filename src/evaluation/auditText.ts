import { auditStatements } from "../checking/audit/statements/auditStatements";
import { readStatements } from "../checking/audit/statements/reading/readStatements";
import type { StatementsAudit } from "../checking/audit/statements/statementAudit";
import type { WorkbookAudit } from "./auditWorkbook";

/** What the audit says of a text; spans are offsets in `text`, which is the text as it was read. */
export interface TextAudit extends StatementsAudit {
  readonly text: string;
}

/** Checks the statements of running text against the tables of an audited workbook. */
export function auditText(text: string, { rubrics }: Pick<WorkbookAudit, "rubrics">): TextAudit {
  const read = readStatements(text);
  return { text: read.text, ...auditStatements(read, rubrics) };
}
