import { dictionary } from "../locales/index";
import { chosenLanguage } from "./language";
import { errorCodeOf } from "./problem";
import type { FunctionProblem } from "./problem";

/** What a cell shows as an error: recognised by its code, since Excel's runtime has a class of its own. */
export interface CellError extends Error {
  readonly code: string;
}

/** Stands in for `CustomFunctions.Error` outside Excel. */
class FunctionError extends Error implements CellError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "FunctionError";
    this.code = code;
  }
}

type ErrorClass = new (code: string, message: string) => CellError;

/** The error a problem gives, to throw or to put into an array; Excel shows its sentence in the cell's error menu. */
export function errorOf(problem: FunctionProblem): CellError {
  return makeError(errorCodeOf(problem), dictionary(chosenLanguage()).functions.problem(problem));
}

export function fail(problem: FunctionProblem): never {
  throw errorOf(problem);
}

/** Passes on an error that stood in an input cell. */
export function propagate(code: string): never {
  throw makeError(code, "");
}

function makeError(code: string, message: string): CellError {
  const errors: unknown = Reflect.get(globalThis, "CustomFunctions");
  const errorClass: unknown = typeof errors === "object" && errors !== null ? Reflect.get(errors, "Error") : undefined;
  return isErrorClass(errorClass) ? new errorClass(code, message) : new FunctionError(code, message);
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === "function";
}
