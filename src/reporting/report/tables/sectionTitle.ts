import type { Section } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** "I. Các cơ quan chuyên môn": how a group stands over its units. */
export function sectionTitle({ words }: ReportBoard, { group }: Pick<Section, "group">, index: number): string {
  return `${roman(index + 1)}. ${group ?? words.titles.otherUnits}`;
}

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
