import type { FillMode } from "../filling/fill";
import type { Language } from "../locales";

/** What the user asked for. Paths are as given. */
export type Command =
  | EvaluateCommand
  | { readonly name: "rubrics"; readonly language: Language; readonly json: boolean }
  | { readonly name: "help"; readonly language: Language }
  | { readonly name: "version" };

export interface EvaluateCommand {
  readonly name: "evaluate";
  readonly language: Language;
  readonly json: boolean;
  readonly file: string;
  /** An id of the library or a path that ends in `.json`. */
  readonly rubric: string;
  /** `null`: the first sheet in which a table is recognised. */
  readonly sheet: string | null;
  /** Where the filled copy goes; `null`: none is written. */
  readonly out: string | null;
  /** `null`: functions, or native formulas where the add-in does not know the rubric. */
  readonly mode: FillMode | null;
}
