import { csvOf } from "./csvOf";
import { summaryTable } from "./summaryTable";
import type { FileSummary } from "../../evaluation/batchContract";
import type { Language } from "../../locales";
import type { Outcome } from "../../outcome/outcome";
import { createXlsx } from "../../xlsx/createXlsx";
import type { EvaluateCommand } from "../command";
import { isSameFile, kindOf, writeBytes } from "../files";
import type { CliProblem, FileProblem } from "../problem";
import { summarySheet } from "./summarySheet";

const FONT = { name: "Times New Roman", size: 12 };

/** Why the summary cannot go there: it takes the place of no input, and of nothing else unless that is allowed. */
export async function refuseSummary(
  file: string,
  { rubric, out, force }: EvaluateCommand,
  inputs: readonly string[],
  seen: ReadonlySet<string> = new Set(),
): Promise<CliProblem | null> {
  if (!/\.(?:xlsx|csv)$/i.test(file)) return { code: "summary-extension", path: file };
  for (const input of [...inputs, rubric, out]) {
    if (input !== null && (await isSameFile(input, file))) return { code: "out-is-input", path: file };
  }
  const there = await kindOf(file);
  if (there.ok && seen.has(there.value.identity)) return { code: "out-is-input", path: file };
  return there.ok && !force ? { code: "summary-exists", path: file } : null;
}

/** Writes the summary as a table: an .xlsx, or a .csv as Excel of that language reads it. */
export async function writeSummary(
  summary: readonly FileSummary[],
  file: string,
  language: Language,
): Promise<Outcome<void, FileProblem>> {
  const table = summaryTable(summary, language);
  if (/\.csv$/i.test(file)) return writeBytes(file, new TextEncoder().encode(csvOf(table, language)));
  return writeBytes(file, createXlsx({ sheets: [summarySheet(table, language)], font: FONT }));
}
