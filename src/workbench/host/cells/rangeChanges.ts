import type { Border } from "@odoo/o-spreadsheet";
import type { Session } from "../session";
import { notImplemented } from "../wire/hostError";
import { columnsOf, intersection, rowsOf } from "./cellRange";
import type { CellRange } from "./cellRange";

/** `Range.clear`: everything (also merges, as Excel does) or contents alone. */
export function clearRange(session: Session, range: CellRange, applyTo: unknown): void {
  const { sheetId } = range;
  session.writes.assertAllowed(range, "contents");
  const zone = intersection(range.zone, session.workbook.model.getters.getSheetZone(sheetId));
  if (zone === null) return;
  session.writes.makeRoom(sheetId, zone);
  const target = [zone];
  if (applyTo === "Contents") {
    session.writes.add(sheetId, "DELETE_CONTENT", { target });
    return;
  }
  if (applyTo !== undefined && applyTo !== null && applyTo !== "All")
    throw notImplemented("Range.Clear of formats alone");
  session.writes.assertAllowed(range, "formats");
  unmerge(session, range);
  session.writes.add(sheetId, "DELETE_CONTENT", { target });
  session.writes.add(sheetId, "CLEAR_FORMATTING", { target });
}

/** `Range.unmerge`: every merged area that touches the range. */
export function unmerge(session: Session, { sheetId, zone }: CellRange): void {
  session.writes.assertAllowed({ sheetId, zone }, "formats");
  session.writes.flushMerges();
  const target = session.workbook.model.getters
    .getMerges(sheetId)
    .filter((merge) => intersection(merge, zone) !== null);
  if (target.length > 0) session.writes.add(sheetId, "REMOVE_MERGE", { target });
}

/** `Range.copyFrom` with formats: style, number format, borders and vertical merges, cell by cell. */
export function copyFrom(session: Session, target: CellRange, source: CellRange, copyType: unknown): void {
  if (copyType !== "Formats") throw notImplemented(`Range.CopyFrom(${String(copyType)})`);
  session.writes.flushCells(source);
  session.writes.assertAllowed(target, "formats");
  const { getters } = session.workbook.model;
  const { sheetId } = target;
  session.writes.makeRoom(sheetId, target.zone);
  for (let rowOffset = 0; rowOffset < rowsOf(target.zone); rowOffset += 1) {
    for (let columnOffset = 0; columnOffset < columnsOf(target.zone); columnOffset += 1) {
      const from = { sheetId: source.sheetId, row: source.zone.top + rowOffset, col: source.zone.left + columnOffset };
      const to = { row: target.zone.top + rowOffset, col: target.zone.left + columnOffset };
      const cell = getters.getCell(from);
      session.writes.addCell({ sheetId, ...to }, { style: cell?.style ?? null, format: cell?.format ?? "" });
      const border = getters.getCellBorder(from);
      if (border !== null)
        session.writes.add(sheetId, "SET_BORDER", { ...to, border: besideNeighbour(session, sheetId, to, border) });
    }
  }
  const down = target.zone.top - source.zone.top;
  const right = target.zone.left - source.zone.left;
  for (const merge of getters.getMerges(source.sheetId)) {
    if (merge.left < source.zone.left || merge.right > source.zone.right) continue;
    if (merge.top < source.zone.top || merge.bottom > source.zone.bottom) continue;
    const moved = {
      left: merge.left + right,
      right: merge.right + right,
      top: merge.top + down,
      bottom: merge.bottom + down,
    };
    session.writes.add(sheetId, "ADD_MERGE", { target: [moved] });
  }
}

/** The engine keeps one border between two cells, Excel one for each: the neighbour's own border must stay. */
function besideNeighbour(session: Session, sheetId: string, to: { row: number; col: number }, border: Border): Border {
  const neighbour =
    to.col === 0 ? null : session.workbook.model.getters.getCellBorder({ sheetId, row: to.row, col: to.col - 1 });
  if (neighbour?.right === undefined) return border;
  const { top, bottom, right } = border;
  return { ...(top && { top }), ...(bottom && { bottom }), ...(right && { right }) };
}
