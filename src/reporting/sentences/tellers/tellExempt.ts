import { cellsOfAll, nameCells, pointsCells } from "../standingCells";
import type { Teller, Told } from "../telling";

/** Who is exempt: with the maximum, or the criterion left out. Told of the indicators, not of what is above them. */
export const tellExempt: Teller = ({ view, words, write, about }) => {
  if (view.criterion.children !== undefined) return [];
  const exempt = (kind: "full" | "out"): readonly string[] =>
    view.standings.filter(({ exemption }) => exemption === kind).map(({ name }) => name);
  const told: Told[] = [];
  const full = view.standings.filter(({ exemption }) => exemption === "full");
  if (full.length > 0) {
    const from = [...cellsOfAll(full, nameCells(view)), ...cellsOfAll(full, pointsCells(view))];
    const points = view.max === null ? null : write.points(view.max, view.decimals, from);
    told.push({ kind: "exempt-full", phrase: words.exemptFull(about, exempt("full"), points) });
  }
  const out = exempt("out");
  if (out.length > 0) told.push({ kind: "exempt-out", phrase: words.exemptOut(about, out) });
  return told;
};
