import { registries } from "@odoo/o-spreadsheet";
import type { Arg, ArgDefinition, ArgType, CellValue, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";

/** The generated metadata of custom functions, as Excel reads it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export type CustomFunction = (...args: never[]) => unknown;

type Result = FunctionResultObject | Matrix<FunctionResultObject>;

const ERRORS = ["#VALUE!", "#REF!", "#NUM!", "#NAME?", "#DIV/0!", "#N/A", "#NULL!", "#SPILL!"];

/**
 * Gives the grid's engine the same custom functions that Excel gets, from the same metadata; called again (another
 * language) it replaces them. To be called before a model uses them. `functions` holds the bodies by the metadata's ids.
 */
export function registerFunctions(
  metadata: FunctionsMetadata,
  functions: Readonly<Record<string, CustomFunction>>,
  namespace = "CQDT",
): void {
  for (const error of ERRORS) registries.errorTypes.add(error);
  for (const described of metadata.functions) {
    const body = functions[described.id];
    if (body === undefined) throw new Error(`The metadata describes ${described.id}, but there is no such function.`);
    registries.functionRegistry.replace(`${namespace}.${described.name}`, {
      description: described.description ?? "",
      category: namespace,
      isExported: true,
      args: argumentsOf(described.parameters),
      compute: computeOf(described, body as (...args: readonly unknown[]) => unknown),
    });
  }
}

/** How often a repeating parameter can be given where the engine does not let it repeat. */
const REPETITIONS = 16;

/** The engine refuses optional parameters before a repeating one: that one is then declared many times as an optional one. */
function argumentsOf(parameters: readonly ParameterMetadata[]): ArgDefinition[] {
  const last = parameters[parameters.length - 1];
  const hasOptional = parameters.some(({ optional, repeating }) => optional === true && repeating !== true);
  if (last?.repeating !== true || !hasOptional) return parameters.map(argumentOf);
  const repeated = Array.from({ length: REPETITIONS }, (_, index) =>
    argumentOf({ ...last, repeating: false, name: `${last.name}${String(index + 1)}`, optional: true }),
  );
  return [...parameters.slice(0, -1).map(argumentOf), ...repeated];
}

function argumentOf(parameter: ParameterMetadata): ArgDefinition {
  const isMatrix = parameter.dimensionality === "matrix";
  const type: ArgType[] = isMatrix ? ["ANY", "RANGE"] : ["ANY"];
  return {
    name: parameter.name,
    description: parameter.description ?? "",
    type,
    acceptErrors: false,
    acceptMatrix: isMatrix,
    ...(parameter.optional === true && { optional: true }),
    ...(parameter.repeating === true && { repeating: true }),
  };
}

function computeOf(
  described: FunctionMetadata,
  body: (...args: readonly unknown[]) => unknown,
): (...args: Arg[]) => Result {
  const { parameters } = described;
  const last = parameters[parameters.length - 1];
  const single = last?.repeating === true ? parameters.length - 1 : parameters.length;
  return (...args) => {
    const error = firstError(args);
    if (error !== undefined) return error;
    const given: unknown[] = [];
    for (let index = 0; index < single; index += 1) given.push(plainArgument(args[index], parameters[index]));
    if (last?.repeating === true) given.push(args.slice(single).map((arg) => plainArgument(arg, last)));
    try {
      return engineResult(body(...given));
    } catch (thrown) {
      return errorResult(thrown);
    }
  };
}

/** Excel does not call a function with an error among its inputs: the error is the result. */
function firstError(args: readonly Arg[]): FunctionResultObject | undefined {
  for (const arg of args) {
    const error = Array.isArray(arg) ? read(arg).error : isError(arg) ? arg : undefined;
    if (error !== undefined) return error;
  }
  return undefined;
}

/** A range as functions get it, and the first error in it. */
interface ReadRange {
  readonly rows: readonly (readonly CellValue[])[];
  readonly error: FunctionResultObject | undefined;
}

/** The engine hands over one and the same array for a range, however many formulas of a calculation ask for it. */
const known = new WeakMap<Matrix<FunctionResultObject>, ReadRange>();

/** Rows of values; the engine hands ranges over by columns. */
function read(range: Matrix<FunctionResultObject>): ReadRange {
  const before = known.get(range);
  if (before !== undefined) return before;
  const rows = Array.from({ length: range[0]?.length ?? 0 }, (_, row) =>
    range.map((column) => column[row]?.value ?? null),
  );
  let error: FunctionResultObject | undefined;
  for (const column of range) for (const cell of column) if (error === undefined && isError(cell)) error = cell;
  known.set(range, { rows, error });
  return { rows, error };
}

function isError(cell: FunctionResultObject | undefined): cell is FunctionResultObject {
  return typeof cell?.value === "string" && cell.value.startsWith("#") && registries.errorTypes.has(cell.value);
}

/** A value, or for a matrix parameter rows of values. */
function plainArgument(arg: Arg, parameter: ParameterMetadata | undefined): unknown {
  if (Array.isArray(arg)) return read(arg).rows;
  if (arg === undefined) return null;
  return parameter?.dimensionality === "matrix" ? [[arg.value]] : arg.value;
}

function engineResult(result: unknown): Result {
  if (!Array.isArray(result)) return engineValue(result);
  const rows = result as readonly (readonly unknown[])[];
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => rows.map((row) => engineValue(row[column])));
}

function engineValue(value: unknown): FunctionResultObject {
  if (typeof value === "number") return Number.isFinite(value) ? { value } : { value: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (value === null || value === undefined) return { value: 0 };
  return errorResult(value);
}

/** An error is known by its code, not by its class: Excel's runtime and our own functions have different ones. */
function errorResult(thrown: unknown): FunctionResultObject {
  const { code, message } = thrown as { readonly code?: unknown; readonly message?: unknown };
  const text = typeof message === "string" ? message : String(thrown);
  return { value: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!", message: text };
}
