import { readNumber } from "../reading/cells/readNumber";

/** The number that letters stand for which typing or scanning confuses with digits: I and l for 1, O for 0. */
export function meantNumber(text: string): number | null {
  return readNumber(text.replace(/[Il|]/g, "1").replace(/[Oo]/g, "0"));
}
