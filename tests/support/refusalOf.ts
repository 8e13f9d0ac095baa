import type { XlsxProblem } from "../../src/xlsx/problem";
import { XlsxRefusal } from "../../src/xlsx/problem";

/** The problem with which `work` is refused; fails when it is not. */
export function refusalOf(work: () => unknown): XlsxProblem {
  try {
    work();
  } catch (error) {
    if (error instanceof XlsxRefusal) return error.problem;
    throw error;
  }
  throw new Error("nothing was refused");
}
