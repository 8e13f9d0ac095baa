import type { CellRange } from "../cells/cellRange";
import { intersection } from "../cells/cellRange";
import type { Session } from "../session";
import type { WireObject } from "../wire/wireObject";

/** As Excel does, only areas whose top-left cell lies inside the range are found (office-js #3611). */
export function mergedAreasObject(
  session: Session,
  range: CellRange,
  rangeObject: (range: CellRange) => WireObject,
): WireObject | null {
  const { sheetId, zone } = range;
  const merges = session.workbook.model.getters
    .getMerges(sheetId)
    .filter(({ left, top }) => intersection(zone, { left, top, right: left, bottom: top }) !== null);
  if (merges.length === 0) return null;
  let reference: string | null = null;
  const object: WireObject = {
    type: "RangeAreas",
    identity: () => (reference === null ? {} : { _ReferenceId: reference }),
    properties: { AreaCount: () => merges.length },
    children: {
      Areas: () => ({
        type: "RangeCollection",
        identity: () => ({}),
        items: () =>
          merges.map(({ left, top, right, bottom }) => rangeObject({ sheetId, zone: { left, top, right, bottom } })),
      }),
    },
    methods: {
      _KeepReference: () => {
        reference ??= session.keep(object);
      },
    },
  };
  return object;
}
