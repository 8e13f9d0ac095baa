import type { Language } from "../locales";
import { prepareBoard } from "./report/board/prepareBoard";
import { buildReport } from "./report/buildReport";
import type { Report } from "./report/report";
import type { ReportChoice } from "./report/reportChoice";
import type { ReportInput } from "./report/reportInput";
import { buildSentences } from "./sentences/buildSentences";
import { tellFirmness } from "./sentences/tellFirmness";
import type { SentenceSources } from "./sentences/sentenceSection";

/** What a report and its sentences are made of. */
export type ReportSources = ReportInput & Omit<SentenceSources, "reached">;

/** The whole report: the chosen tables and charts with the sentences that belong to them. */
export function makeReport(sources: ReportSources, choice: ReportChoice, language: Language): Report {
  const board = prepareBoard(sources, language);
  const told = buildSentences(board, { ...sources, reached: choice.reached });
  return buildReport(sources, choice, language, told, tellFirmness(board));
}
