import { numberFormatAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Scoreboard } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import { isSubmitted } from "../scoring/isSubmitted";
import { openBoard } from "./board";
import type { Board, BoardCheck, CellCheck } from "./board";
import { aboveMax } from "./checks/aboveMax";
import { belowZero } from "./checks/belowZero";
import { blank } from "./checks/blank";
import { blankUnit } from "./checks/blankUnit";
import { decimalSign } from "./checks/decimalSign";
import { duplicateColumn } from "./checks/duplicateColumn";
import { duplicateUnit } from "./checks/duplicateUnit";
import { exempt } from "./checks/exempt";
import { exemptWithScore } from "./checks/exemptWithScore";
import { extraColumn } from "./checks/extraColumn";
import { finerThanStep } from "./checks/finerThanStep";
import { headingMax } from "./checks/headingMax";
import { hiddenColumn } from "./checks/hiddenColumn";
import { hiddenRows } from "./checks/hiddenRows";
import { identicalScores } from "./checks/identicalScores";
import { legacyText } from "./checks/legacyText";
import { mark } from "./checks/mark";
import { maxUnknown } from "./checks/maxUnknown";
import { missingColumn } from "./checks/missingColumn";
import { missingUnit } from "./checks/missingUnit";
import { notANumber } from "./checks/notANumber";
import { notSubmitted } from "./checks/notSubmitted";
import { numberAsText } from "./checks/numberAsText";
import { ordinals } from "./checks/ordinals";
import { percentColumn } from "./checks/percentColumn";
import { percentForPoints } from "./checks/percentForPoints";
import { unknownUnit } from "./checks/unknownUnit";
import { unnamedUnit } from "./checks/unnamedUnit";
import { untidyText } from "./checks/untidyText";
import { weights } from "./checks/weights";
import { SEVERITIES } from "./finding";
import type { Finding } from "./finding";

const BOARD_CHECKS: readonly BoardCheck[] = [
  missingColumn,
  duplicateColumn,
  extraColumn,
  headingMax,
  maxUnknown,
  weights,
  legacyText,
  untidyText,
  percentColumn,
  duplicateUnit,
  unknownUnit,
  missingUnit,
  unnamedUnit,
  notSubmitted,
  blankUnit,
  identicalScores,
  hiddenRows,
  hiddenColumn,
  ordinals,
];

const CELL_CHECKS: readonly CellCheck[] = [
  notANumber,
  belowZero,
  aboveMax,
  percentForPoints,
  decimalSign,
  numberAsText,
  finerThanStep,
  blank,
  exempt,
  exemptWithScore,
  mark,
];

/**
 * Everything the checks find in a scoreboard: errors, then warnings, then notes; among equals what concerns the whole sheet
 * first, then the cells row by row. The cost grows with the number of cells.
 */
export function checkScoreboard(grid: Grid, scoreboard: Scoreboard, rubric: Rubric): readonly Finding[] {
  const board = openBoard(grid, scoreboard, rubric);
  const findings = [...BOARD_CHECKS.flatMap((check) => check(board)), ...checkCells(board)];
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Rows that are wholly blank or not submitted have one finding of their own. */
function checkCells(board: Board): readonly Finding[] {
  const { grid, scoreboard, indicators } = board;
  const findings: Finding[] = [];
  scoreboard.units.forEach((unit, place) => {
    const scores = scoreboard.scores[place] ?? [];
    if (!isSubmitted(unit, scores) || scores.every(({ kind }) => kind === "blank")) return;
    const exemptions = board.exemptions.get(unit.rosterName ?? "");
    for (const indicator of indicators) {
      const score = scores[indicator.index];
      if (indicator.column === null || score === undefined) continue;
      const { column } = indicator.column;
      const cell = {
        value: valueAt(grid, unit.row, column),
        numberFormat: numberFormatAt(grid, unit.row, column),
        score,
        row: unit.row,
        column,
        unit,
        indicator,
        exemption: exemptions?.get(indicator.criterion.id) ?? null,
      };
      for (const check of CELL_CHECKS) {
        const finding = check(cell);
        if (finding !== null) findings.push(finding);
      }
    }
  });
  return findings;
}
