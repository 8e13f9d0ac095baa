import { decodeLegacyGrid } from "../../reading/text/decodeLegacyGrid";
import type { Proposal, Propose } from "../proposal";

/** Texts of the sheet's legacy font as what they show and are read as, titles and notes too; reading knows one font a sheet. */
export const legacyText: Propose = ({ grid, findings }, textAt) => {
  const finding = findings.find(({ check }) => check === "legacy-text") ?? null;
  const { grid: decoded } = decodeLegacyGrid(grid);
  const proposals: Proposal[] = [];
  decoded.values.forEach((cells, row) => {
    if (cells === grid.values[row]) return;
    cells.forEach((value, column) => {
      if (typeof value !== "string" || value === grid.values[row]?.[column]) return;
      if (textAt(row + 1, column + 1) !== null)
        proposals.push({ row: row + 1, column: column + 1, after: value, finding });
    });
  });
  return proposals;
};
