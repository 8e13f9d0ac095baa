import { cellAddress } from "../../grid/address";
import type { Output } from "../../reading/scoreboard";
import { partName } from "../../rubric/partName";
import { criterionAt, leavesOf } from "../../scoring/planNodes";
import { indicatorColumn } from "../fillSheet";
import type { FillSheet, FillUnit } from "../fillSheet";
import { quote, rowReferences } from "./formulaText";

const FUNCTIONS = { total: "TOTAL", percent: "PERCENT", tier: "TIER", shortfall: "SHORTFALL" } as const;

/** `=CQDT.TOTAL("bac-kan-2020-tinh/readiness",C6:E6)` */
export function functionFormula(
  sheet: FillSheet,
  unit: FillUnit,
  node: number,
  output: Exclude<Output, "rank">,
): string {
  return `=CQDT.${FUNCTIONS[output]}(${[partArgument(sheet, node), ...scoreArguments(sheet, unit, node)].join(",")})`;
}

/** The argument `rubric` of a CQDT function, quoted. */
export function partArgument({ rubric, plan }: FillSheet, node: number): string {
  return quote(partName(rubric, criterionAt(plan, node).id));
}

/**
 * The unit's scores in leaf order. Where an exemption of the roster holds, the cell's number stands as soon as it has one; until
 * then the maximum counts, or the rubric's exempt mark stands for the blank cell.
 */
function scoreArguments(sheet: FillSheet, unit: FillUnit, node: number): readonly string[] {
  const scores: string[] = [];
  let columns: number[] = [];
  const close = (): void => {
    scores.push(...rowReferences(columns, unit.row));
    columns = [];
  };
  for (const leaf of leavesOf(sheet.plan, node)) {
    const column = indicatorColumn(sheet, leaf);
    const cell = cellAddress(unit.row, column);
    const exemption = unit.exemptions[leaf] ?? null;
    if (exemption === "full") {
      close();
      scores.push(`IF(ISNUMBER(${cell}),${cell},CQDT.MAX(${partArgument(sheet, leaf)}))`);
    } else if (exemption === "out" && unit.scores[leaf]?.kind === "blank") {
      close();
      scores.push(`IF(${cell}="",${quote(sheet.rubric.marks.exempt[0] ?? "")},${cell})`);
    } else {
      columns.push(column);
    }
  }
  close();
  return scores;
}
