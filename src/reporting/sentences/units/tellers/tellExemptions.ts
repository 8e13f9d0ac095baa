import type { Told } from "../../telling";
import type { UnitTeller } from "../unitTelling";

/** The indicators that the unit is exempt from: with their maximum, or left out. */
export const tellExemptions: UnitTeller = ({ compared, name, words }) => {
  const exempt = (kind: "full" | "out"): readonly string[] =>
    compared.flatMap(({ view: { criterion }, standing }) =>
      criterion.children === undefined && standing.exemption === kind ? [criterion.name] : [],
    );
  const [full, out] = [exempt("full"), exempt("out")];
  const told: Told[] = [];
  if (full.length > 0) told.push({ kind: "exempt-full", phrase: words.exemptFull(name, full) });
  if (out.length > 0) told.push({ kind: "exempt-out", phrase: words.exemptOut(name, out) });
  return told;
};
