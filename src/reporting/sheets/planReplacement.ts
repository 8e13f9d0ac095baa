import { arrangementOf } from "./layOutSheets";
import type { Arrangement } from "./layOutSheets";
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
 * Regenerating replaces all that was made before in the same arrangement and was not changed since; what was changed only
 * where the user agrees.
 *
 * @param names of all sheets of the workbook
 * @param all what stands of earlier reports
 */
export function planReplacement(
  names: readonly string[],
  all: readonly StandingSheet[],
  { arrangement, withChanged }: { readonly arrangement: Arrangement; readonly withChanged: boolean },
): Replacement {
  const standing = all.filter(({ id }) => arrangementOf(id) === arrangement);
  const replaced = standing.filter(({ isChanged }) => withChanged || !isChanged);
  const going = new Set(replaced.map(({ name }) => comparable(name)));
  return {
    replaced,
    kept: standing.filter((sheet) => !replaced.includes(sheet)),
    taken: names.filter((name) => !going.has(comparable(name))),
    names: new Map(replaced.flatMap(({ id, name, isRenamed }) => (isRenamed ? [[id, name] as const] : []))),
  };
}
