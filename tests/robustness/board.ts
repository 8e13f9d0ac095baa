import type { Evaluation } from "../../src/evaluation/evaluation";
import type { Rubric } from "../../src/rubric/rubric";
import { resolveMaxima } from "../../src/scoring/resolveMaxima";
import { scoreUnits } from "../../src/scoring/scoreUnits";
import { scoreboardOf } from "../support/scoreboardOf";
import type { ScoreRow } from "../support/scoreboardOf";

/** An evaluated board as `evaluateGrid` would give it; every number shows as many decimals as it has, or as `numberFormat` says. */
export function evaluated(rubric: Rubric, rows: readonly ScoreRow[], numberFormat = "General"): Evaluation {
  const scoreboard = scoreboardOf(rubric, rows);
  const columns = scoreboard.layout.lastColumn;
  const values = [
    ["Đơn vị", ...scoreboard.layout.columns.map(({ heading }) => heading)],
    ...rows.map(({ cells }, index) => [scoreboard.units[index]?.name ?? "", ...cells]),
  ];
  return {
    rubric: resolveMaxima(rubric, scoreboard.layout),
    writtenRubric: rubric,
    grid: {
      sheet: scoreboard.layout.sheet,
      rows: values.length,
      columns,
      values,
      numberFormats: values.map(() => new Array<string>(columns).fill(numberFormat)),
      formulas: values.map(() => new Array<string | null>(columns).fill(null)),
      merges: [],
    },
    scoreboard,
    findings: [],
    units: scoreUnits(scoreboard, rubric),
  };
}
