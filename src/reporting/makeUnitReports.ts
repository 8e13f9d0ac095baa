import type { Language } from "../locales";
import { stampText } from "../locales/stampText";
import type { ReportSources } from "./makeReport";
import { prepareBoard } from "./report/board/prepareBoard";
import { buildUnitReport } from "./report/buildUnitReport";
import type { Report } from "./report/report";
import type { ReportChoice } from "./report/reportChoice";
import { prepareUnitSentences } from "./sentences/units/prepareUnitSentences";

interface UnitReportsChoice extends Pick<ReportChoice, "shareDecimals"> {
  /** 1-based rows of the units on the scoreboard, in the order of their pages; null: all units in sheet order. */
  readonly unitRows: readonly number[] | null;
}

/** A page for each unit, made when its turn comes: what all of them share is readied once. Rows without a unit have none. */
export function* makeUnitReports(
  sources: ReportSources,
  { unitRows, shareDecimals }: UnitReportsChoice,
  language: Language,
): Generator<Report> {
  const board = prepareBoard(sources, language);
  const sentencesOf = prepareUnitSentences(board, { ...sources, reached: null });
  const stamp = stampText(board.rubric, language, sources.now);
  const byRow = new Map(board.units.map((unit) => [unit.unit.row, unit]));
  for (const row of unitRows ?? byRow.keys()) {
    const unit = byRow.get(row);
    if (unit === undefined) continue;
    yield buildUnitReport(board, unit, { shareDecimals, stamp, sentences: sentencesOf(unit) });
  }
}

/** The units that have a page, in sheet order. `row`: 1-based, on the scoreboard. */
export function listReportUnits({
  evaluation,
}: Pick<ReportSources, "evaluation">): readonly { readonly row: number; readonly name: string }[] {
  return evaluation.scoreboard.units.map(({ row, name }) => ({ row, name }));
}
