import { comparable } from "./standingSheets";
import type { StandingSheet } from "./standingSheets";

/** What becomes of the sheets that a report was written to before. */
export interface Replacement {
  readonly replaced: readonly StandingSheet[];
  /** Changed since they were written; they stay as they are and are the user's from then on. */
  readonly kept: readonly StandingSheet[];
  /** Names that the new sheets cannot have. */
  readonly taken: readonly string[];
  /** Names that the user gave, by id: the new sheets keep them. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Regenerating replaces all that was made before and was not changed since; what was changed only where the user agrees.
 *
 * @param names of all sheets of the workbook
 */
export function planReplacement(
  names: readonly string[],
  standing: readonly StandingSheet[],
  { withChanged }: { readonly withChanged: boolean },
): Replacement {
  const replaced = standing.filter(({ isChanged }) => withChanged || !isChanged);
  const going = new Set(replaced.map(({ name }) => comparable(name)));
  return {
    replaced,
    kept: standing.filter((sheet) => !replaced.includes(sheet)),
    taken: names.filter((name) => !going.has(comparable(name))),
    names: new Map(replaced.flatMap(({ id, name, isRenamed }) => (isRenamed ? [[id, name] as const] : []))),
  };
}
