import { parseAddress } from "../../grid/address";
import { numberFormatAt } from "../../grid/grid";
import { indicatorsOf } from "../../rubric/tree";
import { exceeds } from "../../scoring/compare";
import type { Propose } from "../proposal";
import { showsPlainNumber } from "../showsPlainNumber";

/**
 * Texts such as "1,000" that are read as 1 and can be nothing else, because 1000 is above the indicator's maximum. A number
 * whose sign was lost (872 for 8.72) is not touched: what was meant is the user's to say.
 */
export const decimalSigns: Propose = ({ grid, findings, rubric }, textAt) => {
  const maxima = new Map(indicatorsOf(rubric.criteria).map(({ id, max }) => [id, max]));
  return findings.flatMap((finding) => {
    if (finding.check !== "decimal-sign") return [];
    const place = parseAddress(finding.cell ?? "");
    const max = maxima.get(finding.criterion ?? "");
    const { read, other } = finding.values;
    if (place === null || max === undefined || read < 0 || exceeds(read, max) || !exceeds(other, max)) return [];
    const { row, column } = place;
    if (textAt(row, column) === null || !showsPlainNumber(numberFormatAt(grid, row, column))) return [];
    return [{ row, column, after: read, finding }];
  });
};
