import { areaAddress } from "../grid/address";
import { LIBRARY } from "../rubric/library";
import { indicatorsOf } from "../rubric/tree";
import { total } from "./total";

/** A formula that shows whether Excel knows our functions: its scores stand in row 1, from column A on. */
export interface FunctionProbe {
  readonly scores: readonly number[];
  readonly formula: string;
  readonly expected: number;
}

/** The total of a unit that has one point of each indicator, by a rubric of the library. */
export function functionProbe(): FunctionProbe {
  const [rubric] = LIBRARY;
  if (rubric === undefined) throw new Error("The library has no rubric.");
  const scores = indicatorsOf(rubric.criteria).map(() => 1);
  const area = areaAddress({ row: 1, column: 1, rows: 1, columns: scores.length });
  const expected = total(rubric.id, [[scores]]);
  if (typeof expected !== "number") throw new Error(`The rubric ${rubric.id} gives no total for one point of each.`);
  return { scores, formula: `=CQDT.TOTAL("${rubric.id}",${area})`, expected };
}
