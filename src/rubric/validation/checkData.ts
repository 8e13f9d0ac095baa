import { pathOf } from "../path";
import type { Step } from "../path";
import type { RubricProblem } from "../problem";

/** Levels of lists and objects inside each other; 16 levels of criteria stay below. */
export const MAXIMUM_DEPTH = 44;

/** Texts, numbers, lists and objects in all: room for every commune of a country. */
export const MAXIMUM_VALUES = 200_000;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

interface Visit {
  readonly value: unknown;
  readonly steps: readonly Step[];
  /** The objects around the value, to see one that contains itself. */
  readonly around: readonly object[];
}

/**
 * Refuses what no JSON file of a rubric holds, before anything walks it: values that are no data, an object inside itself,
 * too deep or too much of it, keys that reach an object's prototype. `null` when the data can be walked safely.
 */
export function checkData(data: unknown): RubricProblem | null {
  const visits: Visit[] = [{ value: data, steps: [], around: [] }];
  let values = 0;
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { value, steps, around } = visit;
    values += 1;
    if (values > MAXIMUM_VALUES) return { code: "too-many-values", path: "", limit: MAXIMUM_VALUES };
    if (!isData(value)) return { code: "not-data", path: pathOf(steps) };
    if (typeof value !== "object" || value === null) continue;
    if (around.includes(value)) return { code: "contains-itself", path: pathOf(steps) };
    if (around.length >= MAXIMUM_DEPTH)
      return { code: "too-deep", path: pathOf(steps.slice(0, 8)), limit: MAXIMUM_DEPTH };
    const inside = [...around, value];
    const isTooLong = Array.isArray(value) && value.length > MAXIMUM_VALUES;
    const keys = isTooLong ? [] : Object.keys(value);
    if (isTooLong || keys.length + visits.length > MAXIMUM_VALUES)
      return { code: "too-many-values", path: "", limit: MAXIMUM_VALUES };
    for (const key of keys) {
      if (FORBIDDEN_KEYS.has(key)) return { code: "forbidden-key", path: pathOf([...steps, key]) };
      const step = Array.isArray(value) ? Number(key) : key;
      visits.push({ value: Reflect.get(value, key), steps: [...steps, step], around: inside });
    }
  }
  return null;
}

function isData(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
