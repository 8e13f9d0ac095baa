import type { Outcome } from "../../../src/outcome/outcome";
import type { WorkbookProblem } from "../../../src/excel/workbook";

/** The value of an outcome that must be good. */
export function expectValue<Value>(outcome: Outcome<Value, WorkbookProblem>): Value {
  if (!outcome.ok) throw new Error(`Expected a value, got ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}
