import { sentenceWords } from "../../locales/sentenceWords";
import type { BoardUnit, ReportBoard } from "./board/reportBoard";
import { profileChart } from "./charts/profileChart";
import { numberParts } from "./numberParts";
import type { Report, ReportPart, ReportSentence } from "./report";
import type { ReportChoice } from "./reportChoice";
import { unitDetailTable } from "./tables/unitDetailTable";

interface UnitReportOptions extends Pick<ReportChoice, "shareDecimals"> {
  /** “Tính bằng CQDT …” */
  readonly stamp: string;
  /** What is said of the unit. */
  readonly sentences?: readonly ReportSentence[];
}

/**
 * One page about a unit: what is said of it, its points criterion by criterion, and its profile against the mean and the
 * maximum. A unit that submitted nothing has a page that says so.
 *
 * @param board made once for all units: see `prepareBoard`
 */
export function buildUnitReport(
  board: ReportBoard,
  unit: BoardUnit,
  { shareDecimals, stamp, sentences = [] }: UnitReportOptions,
): Report {
  const { words, rubric, language } = board;
  const { submitted } = unit.result;
  const name = unit.result.name === "" ? sentenceWords(language).unnamed(unit.unit.row) : unit.result.name;
  const chart = profileChart(board, unit, shareDecimals);
  const parts: ReportPart[] = [{ kind: "heading", level: 1, text: words.sections.unit(name) }];
  if (sentences.length > 0) parts.push({ kind: "sentences", sentences });
  if (submitted) parts.push({ kind: "table", table: unitDetailTable(board, unit, shareDecimals) });
  else if (sentences.length === 0) parts.push({ kind: "heading", level: 3, text: words.rows.notRanked });
  if (chart !== null) parts.push({ kind: "chart", chart });
  return {
    language,
    title: rubric.title[language],
    rubric: rubric.id,
    year: rubric.year,
    unit: name,
    parts: numberParts(parts, words),
    stamp,
  };
}
