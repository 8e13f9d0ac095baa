import { audit as englishAudit } from "./en/audit";
import { statements as englishStatements } from "./en/statements";
import { printedYears as englishPrintedYears } from "./en/printedYears";
import { pairing as englishPairing, years as englishYears } from "./en/years";
import type { Language } from "./index";
import { audit } from "./vi/audit";
import { printedYears } from "./vi/printedYears";
import { statements } from "./vi/statements";
import { pairing, years } from "./vi/years";

const vi = { audit, statements, years, pairing, printedYears };

export type AuditDictionary = typeof vi;

const DICTIONARIES: Readonly<Record<Language, AuditDictionary>> = {
  vi,
  en: {
    audit: englishAudit,
    statements: englishStatements,
    years: englishYears,
    pairing: englishPairing,
    printedYears: englishPrintedYears,
  },
};

/** The words of the audit, apart from the other sections: the pane loads them with it. */
export function auditWords(language: Language): AuditDictionary {
  return DICTIONARIES[language];
}
