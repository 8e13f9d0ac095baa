import { arrangementOf } from "./layOutSheets";
import type { Arrangement } from "./layOutSheets";
import { SheetNames } from "./sheetNames";
import { sheetNameKey } from "../../grid/sheetName";
import type { StandingSheet } from "./standingSheets";

/** What becomes of the sheets that a report was written to before. */
export interface Replacement {
  /** Gone without loss: they hold what was written, and nothing that stays refers to them. */
  readonly replaced: readonly StandingSheet[];
  /** They make room under another name, and are the user's from then on. */
  readonly setAside: readonly SetAside[];
  /** They stay as they are, and are the user's from then on. */
  readonly kept: readonly StandingSheet[];
  /** Names that the new sheets cannot have. */
  readonly taken: readonly string[];
  /** Names that the user gave, by id: the new sheets keep them. */
  readonly names: ReadonlyMap<string, string>;
}

/** A sheet that gets another name; formulas follow it. */
export interface SetAside {
  readonly sheet: StandingSheet;
  readonly name: string;
}

export interface ReplacementOptions {
  readonly arrangement: Arrangement;
  /** Whether changed sheets make room too; else they are kept. */
  readonly withChanged: boolean;
  /** What the name of a sheet set aside ends with; null: where names cannot change, such sheets are kept. */
  readonly asideEnding: string | null;
  /** The sheet that the report is made from: it does not go even where it is an earlier report's. */
  readonly source?: string;
}

/**
 * Regenerating replaces all that was made before in the same arrangement. What somebody changed never goes, and neither does
 * what formulas, charts or names elsewhere refer to: it is set aside or kept.
 *
 * @param names of all sheets of the workbook
 * @param all what stands of earlier reports
 */
export function planReplacement(
  names: readonly string[],
  all: readonly StandingSheet[],
  { arrangement, withChanged, asideEnding, source }: ReplacementOptions,
): Replacement {
  const standing = all.filter(({ id }) => arrangementOf(id) === arrangement);
  const replaced = withoutLoss(standing, source);
  const left = standing.filter((sheet) => !replaced.includes(sheet));
  const moving = asideEnding === null ? [] : left.filter(({ isChanged }) => withChanged || !isChanged);
  const given = new SheetNames(names);
  const setAside = moving.map((sheet) => ({ sheet, name: given.give(sheet.name, asideEnding ?? "") }));
  const succeeded = [...replaced, ...moving];
  const free = new Set(succeeded.map(({ name }) => sheetNameKey(name)));
  return {
    replaced,
    setAside,
    kept: left.filter((sheet) => !moving.includes(sheet)),
    taken: [...names.filter((name) => !free.has(sheetNameKey(name))), ...setAside.map(({ name }) => name)],
    names: new Map(succeeded.flatMap(({ id, name, isRenamed }) => (isRenamed ? [[id, name] as const] : []))),
  };
}

/** The sheets that can go: as they were written, and mentioned by no sheet but those that go too; not the one that is needed. */
export function withoutLoss(standing: readonly StandingSheet[], needed?: string): readonly StandingSheet[] {
  const isNeeded = ({ name }: StandingSheet): boolean =>
    needed !== undefined && sheetNameKey(name) === sheetNameKey(needed);
  let going = standing.filter((sheet) => !sheet.isChanged && !isNeeded(sheet));
  for (;;) {
    const names = new Set(going.map(({ name }) => sheetNameKey(name)));
    const still = going.filter(({ mentionedBy }) => mentionedBy.every((by) => names.has(by)));
    if (still.length === going.length) return going;
    going = still;
  }
}
