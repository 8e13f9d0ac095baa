import { foldText } from "../../../reading/foldText";

const ROMAN: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
]);

/** Whether two names are one tier: "Mức 4", "mức IV" and "iv". */
export function sameTier(one: string, other: string): boolean {
  return tierKey(one) === tierKey(other);
}

function tierKey(label: string): string {
  const folded = foldText(label).replace(/^(?:muc|loai) /, "");
  return ROMAN.get(folded) ?? folded;
}
