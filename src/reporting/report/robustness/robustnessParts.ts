import { criterionName } from "../../../rubric/tree";
import type { ReportBoard } from "../board/reportBoard";
import { rangesChart } from "../charts/rangesChart";
import type { ReportPart, ReportSentence } from "../report";
import { rangesTable } from "./rangesTable";
import { weightsTable } from "./weightsTable";

/**
 * How firm each ranking that was tried is: what is said of it, the ranks that each unit had, a chart for each list, and the
 * criteria that decide. Nothing where no draws were made.
 *
 * @param sentencesOf what is said of the ranking by a criterion
 */
export function robustnessParts(
  board: ReportBoard,
  shareDecimals: number,
  sentencesOf: (criterion: string) => readonly ReportSentence[],
): readonly ReportPart[] {
  return board.firmness.flatMap((firmness): readonly ReportPart[] => {
    const { criterion, lists } = firmness.robustness;
    const sentences = sentencesOf(criterion);
    const charts = lists.flatMap((list) => rangesChart(board, criterion, list, lists.length === 1) ?? []);
    return [
      ...(board.firmness.length === 1
        ? []
        : [{ kind: "heading", level: 2, text: criterionName(board.rubric.criteria, criterion) } as const]),
      ...(sentences.length === 0 ? [] : [{ kind: "sentences", sentences } as const]),
      { kind: "table", table: rangesTable(board, firmness, shareDecimals) },
      ...charts.map((chart) => ({ kind: "chart", chart }) as const),
      ...firmness.weights.map(
        (weights) => ({ kind: "table", table: weightsTable(board, weights, shareDecimals) }) as const,
      ),
    ];
  });
}
