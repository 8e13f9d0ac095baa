import type { XmlElement } from "../xml";
import { childrenOf } from "../xml";
import type { SheetScopedName } from "./pageSetUp";

/** A new sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Id of the relation to its part. */
  readonly relationship: string;
  readonly names: readonly SheetScopedName[];
}

/** A place of the old list. */
interface OldPlace {
  readonly element: XmlElement;
  readonly isRemoved: boolean;
  /** The new sheet that takes the place of a removed one. */
  readonly successor: ListedSheet | null;
  /** Where it, or its successor, stands now, counted from 0; null when the place is gone. */
  readonly now: number | null;
}

/** The workbook's list of sheets, of every kind, before and after some are removed and others added. */
export class SheetList {
  readonly old: readonly OldPlace[];
  /** New sheets that stand after the others. */
  readonly last: readonly ListedSheet[];
  private readonly kept: number;

  constructor(sheets: XmlElement, removed: readonly string[], added: readonly ListedSheet[]) {
    const gone = new Set(removed.map(keyOf));
    const successors = new Map(added.map((sheet) => [keyOf(sheet.name), sheet]));
    const placed = new Set<ListedSheet>();
    let kept = 0;
    this.old = childrenOf(sheets, "sheet").map((element) => {
      const key = keyOf(element.attributes.name ?? "");
      const isRemoved = gone.has(key);
      const successor = isRemoved ? (successors.get(key) ?? null) : null;
      if (successor !== null) placed.add(successor);
      return { element, isRemoved, successor, now: isRemoved && successor === null ? null : kept++ };
    });
    this.kept = kept;
    this.last = added.filter((sheet) => !placed.has(sheet));
  }

  /** Where the sheet stands now that is shown first of those that can be seen; null when none can. */
  firstVisible(): number | null {
    const place = this.old.find(
      ({ element, successor, now }) => now !== null && (successor !== null || isVisible(element)),
    );
    if (place !== undefined) return place.now;
    return this.last.length > 0 ? this.kept : null;
  }

  /** The names of new sheets, with where each sheet stands now. */
  newNames(): readonly (SheetScopedName & { readonly place: number })[] {
    const replacing = this.old.flatMap(({ successor, now }) =>
      successor === null || now === null ? [] : [{ sheet: successor, place: now }],
    );
    const following = this.last.map((sheet, index) => ({ sheet, place: this.kept + index }));
    return [...replacing, ...following].flatMap(({ sheet, place }) => sheet.names.map((name) => ({ ...name, place })));
  }
}

function isVisible(sheet: XmlElement): boolean {
  return (sheet.attributes.state ?? "visible") === "visible";
}

/** Excel tells sheets' names apart without case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
