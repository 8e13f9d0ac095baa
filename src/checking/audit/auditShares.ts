import { cellAddress } from "../../grid/address";
import { valueAt } from "../../grid/grid";
import type { Rubric } from "../../rubric/rubric";
import { criteriaOf, maxOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import type { AuditEntry, AuditReason } from "./audit";
import type { AuditBoard } from "./auditBoard";
import { readCellNumber, shownNumber } from "./shownNumber";
import type { ShownNumber } from "./shownNumber";

const SHARE = /\(\s*(\d+(?:[.,]\d+)?\s*%)\s*\)\s*$/u;

interface HeadingShare {
  readonly cell: string;
  readonly text: string;
  readonly share: ShownNumber;
}

/**
 * The shares that headings of one row print in brackets ("Điều kiện sẵn sàng (30%)") add up to 100 %, or to as many times
 * that as there are groups of them.
 */
export function auditShares(board: AuditBoard): readonly AuditEntry[] {
  const { grid, rubric } = board;
  return board.scoreboard.layout.headingRows.flatMap((row): readonly AuditEntry[] => {
    const shares = sharesIn(board, row);
    const [first] = shares;
    if (first === undefined || shares.length < 2) return [];
    const sumOf = (key: "value" | "low" | "high"): number =>
      toDecimal(shares.reduce((sum, { share }) => sum + share[key], 0));
    const sum = sumOf("value");
    const whole = Math.max(1, Math.round(sum));
    const isExplained = sumOf("low") <= whole && whole <= sumOf("high");
    const verdict = sum === whole ? "agrees" : isExplained ? "rounding" : "wrong";
    return [
      {
        sheet: grid.sheet,
        cell: first.cell,
        unit: null,
        criterion: rubric.criteria.id,
        output: "share",
        printed: first.text,
        decimals: Math.max(0, first.share.decimals - 2),
        expected: { kind: "number", value: whole, low: whole, high: whole },
        verdict,
        basis: "printed",
        reasons: verdict === "wrong" ? [...percentForPoints(shares, rubric), { code: "shares-sum", sum }] : [],
      },
    ];
  });
}

/** The numbers are the maxima of criteria, which makes the percent sign the mistake. */
function percentForPoints(shares: readonly HeadingShare[], rubric: Rubric): readonly AuditReason[] {
  const maxima = new Set(criteriaOf(rubric.criteria).map(maxOf));
  const points = shares.map(({ share }) => toDecimal(share.value * 100));
  return points.every((number) => maxima.has(number)) ? [{ code: "percent-for-points", points }] : [];
}

function sharesIn({ grid, scoreboard }: AuditBoard, row: number): readonly HeadingShare[] {
  const { firstColumn, lastColumn } = scoreboard.layout;
  const shares: HeadingShare[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = valueAt(grid, row, column);
    if (typeof text !== "string") continue;
    const number = readCellNumber(SHARE.exec(text)?.[1] ?? null, "General");
    if (number === null) continue;
    shares.push({ cell: cellAddress(row, column), text, share: shownNumber(number.value, number.decimals) });
  }
  return shares;
}
