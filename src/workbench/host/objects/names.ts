import type { Session } from "../session";
import type { WireObject } from "../wire/wireObject";

/** The names of the workbook that stand for plain ranges: the engine keeps no others, and none of a single sheet. */
export function namesObject({ workbook }: Session, scope: "workbook" | "sheet"): WireObject {
  const { getters } = workbook.model;
  const items = (): WireObject[] =>
    scope === "sheet"
      ? []
      : getters.getNamedRanges().map(({ name, range }) => ({
          type: "NamedItem",
          identity: () => ({ Name: name }),
          properties: {
            Name: () => name,
            Formula: () => `=${getters.getRangeString(range, "")}`,
          },
        }));
  return { type: "NamedItemCollection", identity: () => ({}), properties: { Count: () => items().length }, items };
}
