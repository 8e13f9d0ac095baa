import type * as z from "zod/mini";
import { nearest } from "../nearest";
import { pathOf } from "../path";
import type { Step } from "../path";
import type { Kind, RubricProblem } from "../problem";
import { slugOf } from "../slug";
import { DECIMALS, ID_PATTERN, YEARS } from "./schema";

type Issue = z.core.$ZodIssue;

/** The problems an issue of the schema stands for, in terms of the data at fault. */
export function readIssue(issue: Issue, data: unknown, around: readonly Step[] = []): readonly RubricProblem[] {
  const steps = [...around, ...issue.path];
  const path = pathOf(steps);
  const value = valueAt(data, steps);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "unknown-key", path: pathOf([...steps, key]), near: nearestKey(key) }));
    case "invalid_type":
      if (value === undefined) return [{ code: "missing", path }];
      return [{ code: "wrong-kind", path, expected: EXPECTED[issue.expected] ?? "object", found: kindOf(value) }];
    case "invalid_union":
      if (value === undefined) return [{ code: "missing", path }];
      return readUnion(issue.errors, data, steps);
    case "invalid_value":
      if (value === undefined) return [{ code: "missing", path }];
      if (typeof value !== "string") return [{ code: "wrong-kind", path, expected: "text", found: kindOf(value) }];
      return [{ code: "not-a-choice", path, value: value.slice(0, 100), choices: issue.values.map(String) }];
    case "invalid_format":
      return [readFormat(path, String(value).slice(0, 100), issue.pattern === String(ID_PATTERN))];
    case "too_small":
      return [readTooSmall(issue, path, value)];
    case "too_big":
      return [readTooBig(issue, path, value)];
    default:
      return [{ code: "wrong-kind", path, expected: "object", found: kindOf(value) }];
  }
}

function readFormat(path: string, value: string, isId: boolean): RubricProblem {
  return isId ? { code: "bad-id", path, value, suggested: slugOf(value, "ma") } : { code: "bad-percent", path, value };
}

/** A value that fits none of several shapes: the fault inside it when it has the right kind, else its kind. */
function readUnion(
  branches: readonly (readonly Issue[])[],
  data: unknown,
  steps: readonly Step[],
): readonly RubricProblem[] {
  for (const issues of branches) {
    const inside = issues.filter((issue) => issue.path.length > 0);
    if (inside.length > 0) return inside.flatMap((issue) => readIssue(issue, data, steps));
  }
  const expected = branches.length > 2 ? "demands" : "threshold";
  return [{ code: "wrong-kind", path: pathOf(steps), expected, found: kindOf(valueAt(data, steps)) }];
}

function readTooSmall(issue: z.core.$ZodIssueTooSmall, path: string, value: unknown): RubricProblem {
  if (typeof value === "string") return { code: "empty-text", path };
  if (Array.isArray(value)) return { code: path.endsWith(".children") ? "empty-children" : "empty-list", path };
  const number = Number(value);
  const range = rangeAt(path);
  if (range !== null) return { code: "out-of-range", path, value: number, ...range };
  return { code: issue.inclusive === true ? "negative" : "not-positive", path, value: number };
}

function readTooBig(issue: z.core.$ZodIssueTooBig, path: string, value: unknown): RubricProblem {
  const range = rangeAt(path);
  if (range !== null) return { code: "out-of-range", path, value: Number(value), ...range };
  return { code: "too-long", path, limit: Number(issue.maximum) };
}

function rangeAt(path: string): { readonly from: number; readonly to: number } | null {
  if (path === "year") return YEARS;
  return /^ranking\[\d+\]\.decimals$/.test(path) ? DECIMALS : null;
}

const EXPECTED: Readonly<Record<string, Kind>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  array: "list",
  object: "object",
  record: "object",
};

function kindOf(value: unknown): Kind {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "true-or-false" : "object";
}

function valueAt(data: unknown, steps: readonly Step[]): unknown {
  let value = data;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** All keys of a rubric file: what a misspelt one may have meant. */
const KEYS =
  "id title vi en province year level basis document criteria name aliases max weight step children tiers bands label atLeast over total each otherwise ranking of ties decimals tieBreak unrankedGroups acrossGroups marks zero exempt notSubmitted units unitsExpected group invited sources kind note bracket atMost";

function nearestKey(key: string): string | null {
  return nearest(key, KEYS.split(" "), 1)[0] ?? null;
}
