import { CUSTOM_FUNCTIONS } from "./customFunctions";

type Run = (...given: never[]) => unknown;
type Associate = (id: string, run: Run) => void;

/**
 * Gives Excel's runtime the functions by their ids. Does nothing where there is none: Excel without custom functions. Calls
 * before `rubricsKnown` wait for it, so that a formula never misses a rubric that the workbook does hold.
 */
export function associateFunctions(rubricsKnown: Promise<unknown>): void {
  const runtime: unknown = Reflect.get(globalThis, "CustomFunctions");
  const associate: unknown =
    typeof runtime === "object" && runtime !== null ? Reflect.get(runtime, "associate") : undefined;
  if (!isAssociate(associate)) return;
  let areKnown = false;
  const known = rubricsKnown.finally(() => {
    areKnown = true;
  });
  for (const { id, run } of CUSTOM_FUNCTIONS) {
    const waiting = (...given: never[]): unknown => {
      const call = run as Run;
      return areKnown ? call(...given) : known.then(() => call(...given));
    };
    associate.call(runtime, id, waiting);
  }
}

function isAssociate(value: unknown): value is Associate {
  return typeof value === "function";
}
