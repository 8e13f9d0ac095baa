import type { CellError } from "../../src/functions/functionError";

/** The error that a call shows in its cell; the test fails when it shows none. */
export function cellError(call: () => unknown): Pick<CellError, "code" | "message"> {
  try {
    const shown = call();
    throw new Error(`No error, but ${JSON.stringify(shown)}.`);
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && typeof thrown.code === "string") {
      return { code: thrown.code, message: thrown.message };
    }
    throw thrown;
  }
}
