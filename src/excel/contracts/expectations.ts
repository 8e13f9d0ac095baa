import type { Outcome } from "../../outcome/outcome";
import { isOfficeError } from "../failure";
import type { WorkbookProblem } from "../workbook";

/** An expectation of a contract that was not met. */
export class BrokenContract extends Error {
  constructor(
    /** Plain data. */
    readonly expected: unknown,
    /** Plain data. */
    readonly seen: unknown,
  ) {
    super(`expected ${JSON.stringify(expected)}, seen ${JSON.stringify(seen)}`);
    this.name = "BrokenContract";
  }
}

/** Both are plain data; a property that is `undefined` is one that is absent. */
export function expectEqual(expected: unknown, seen: unknown): void {
  if (!isEqual(expected, seen)) throw new BrokenContract(expected, seen);
}

export function expectDifferent(unwanted: unknown, seen: unknown): void {
  if (isEqual(unwanted, seen)) throw new BrokenContract({ not: unwanted }, seen);
}

/** Numbers that Excel may have rounded: to a pixel, or to the fifteen digits it keeps. */
export function expectClose(expected: number, seen: unknown, tolerance: number): void {
  const isClose = typeof seen === "number" && Math.abs(seen - expected) <= tolerance;
  if (!isClose) throw new BrokenContract({ about: expected, within: tolerance }, seen);
}

/** That each of the parts is in the list, in any order. */
export function expectAll(parts: readonly unknown[], seen: readonly unknown[]): void {
  const isMissing = parts.some((part) => !seen.some((item) => isEqual(part, item)));
  if (isMissing) throw new BrokenContract({ among: parts }, seen);
}

/** The value of an outcome that must be good. */
export function valueOf<Value>(outcome: Outcome<Value, WorkbookProblem>): Value {
  if (outcome.ok) return outcome.value;
  throw new BrokenContract("a value", { problems: outcome.problems });
}

/** That the workbook refused, for this one reason. */
export function expectRefused(problem: WorkbookProblem, outcome: Outcome<unknown, WorkbookProblem>): void {
  expectEqual({ problems: [problem] }, outcome.ok ? { value: outcome.value } : { problems: outcome.problems });
}

/** That Office.js fails, with this code; its messages are in the user's language. */
export async function expectOfficeError(code: string, work: () => Promise<unknown>): Promise<void> {
  let seen: unknown;
  try {
    seen = { value: await work() };
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    seen = { error: error.code };
  }
  expectEqual({ error: code }, seen);
}

/** Of plain data. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [present(one), present(other)];
  return first.size === second.size && [...first].every(([key, value]) => isEqual(value, second.get(key)));
}

function present(data: object): Map<string, unknown> {
  return new Map(Object.entries(data).filter(([, value]) => value !== undefined));
}
