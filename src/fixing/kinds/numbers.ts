import { parseAddress } from "../../grid/address";
import { numberFormatAt } from "../../grid/grid";
import { parseNumber } from "../../reading/cells/readNumber";
import type { Propose } from "../proposal";
import { showsPlainNumber } from "../showsPlainNumber";

/** Numbers held as text, as numbers; points with their percentage in one cell say more than a number and stay. */
export const numbers: Propose = ({ grid, findings }, textAt) =>
  findings.flatMap((finding) => {
    if (finding.check !== "number-as-text") return [];
    const place = parseAddress(finding.cell ?? "");
    if (place === null) return [];
    const { row, column } = place;
    const text = textAt(row, column);
    const isNumber = text !== null && parseNumber(text)?.percent === false;
    if (!isNumber || !showsPlainNumber(numberFormatAt(grid, row, column))) return [];
    return [{ row, column, after: finding.values.points, finding }];
  });
