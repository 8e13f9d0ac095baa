import { cellAddress } from "../../grid/address";
import { writtenMark } from "../../reading/cells/writtenMark";
import { cleanText } from "../../reading/text/foldText";
import type { Proposal, Propose } from "../proposal";

/** Marks in indicators' cells as the rubric writes them; a sentence that holds a mark says more and stays. */
export const marks: Propose = ({ scoreboard, rubric, findings }, textAt) => {
  const { units, scores, layout } = scoreboard;
  const said = new Map(findings.flatMap((finding) => (finding.check === "mark" ? [[finding.cell, finding]] : [])));
  const proposals: Proposal[] = [];
  const columns = layout.columns.map(({ column }) => column);
  units.forEach(({ row }, place) => {
    if (scores[place]?.every(({ kind }) => kind !== "mark") !== false) return;
    for (const column of columns) {
      const text = textAt(row, column);
      const written = text === null ? null : writtenMark(cleanText(text), rubric.marks);
      if (written !== null)
        proposals.push({ row, column, after: written, finding: said.get(cellAddress(row, column)) ?? null });
    }
  });
  return proposals;
};
