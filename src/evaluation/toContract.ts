import { columnName } from "../grid/address";
import type { Language } from "../locales";
import { describeFinding } from "../locales/describeFinding";
import type { Contract } from "./contract";
import type { Evaluation } from "./evaluation";

/** An evaluation as the command line's JSON object; `file` is the path as the user gave it. */
export function toContract(evaluation: Evaluation, file: string, language: Language): Contract {
  const { rubric, scoreboard, findings, units } = evaluation;
  const { layout } = scoreboard;
  return {
    file,
    sheet: layout.sheet,
    rubric: rubric.id,
    reading: {
      headingRows: layout.headingRows,
      unitColumn: columnName(layout.unitColumn),
      firstRow: layout.firstRow,
      lastRow: layout.lastRow,
      columns: layout.columns.map(({ criterion, column, heading, confidence }) => ({
        criterion,
        column: columnName(column),
        heading,
        confidence,
      })),
    },
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      cell: finding.cell,
      unit: finding.unit,
      criterion: finding.criterion,
      message: describeFinding(finding, rubric, language),
    })),
    units: units.map(({ name, row, group, submitted, scores, totals, percents, tiers, ranks, shortfalls }) => ({
      name,
      row,
      group,
      submitted,
      scores,
      totals,
      percents,
      tiers,
      ranks,
      shortfalls,
    })),
  };
}
