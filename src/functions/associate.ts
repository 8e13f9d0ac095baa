import { CUSTOM_FUNCTIONS } from "./customFunctions";

type Associate = (id: string, run: (...given: never[]) => unknown) => void;

/** Gives Excel's runtime the functions by their ids. Does nothing where there is none: Excel without custom functions. */
export function associateFunctions(): void {
  const runtime: unknown = Reflect.get(globalThis, "CustomFunctions");
  const associate: unknown =
    typeof runtime === "object" && runtime !== null ? Reflect.get(runtime, "associate") : undefined;
  if (!isAssociate(associate)) return;
  for (const { id, run } of CUSTOM_FUNCTIONS) associate.call(runtime, id, run);
}

function isAssociate(value: unknown): value is Associate {
  return typeof value === "function";
}
