import type { Border, BorderStyle } from "@odoo/o-spreadsheet";
import type { CellRange } from "../cellRange";
import { itemNotFound, notImplemented } from "../hostError";
import type { Session } from "../session";
import type { WireObject } from "../wireObject";

const EDGES: Readonly<Record<string, keyof Border>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** A border of a single cell, which is all the add-in reads and sets. */
export function borderObject(session: Session, range: CellRange, edge: string): WireObject {
  const { sheetId, zone } = range;
  const side = EDGES[edge];
  if (side === undefined) throw itemNotFound(`border ${edge}`);
  if (zone.left !== zone.right || zone.top !== zone.bottom) throw notImplemented("RangeBorder of several cells");
  const position = { sheetId, row: zone.top, col: zone.left };
  const current = (): Border => session.workbook.model.getters.getCellBorder(position) ?? {};
  const change = (style: string, color: string): void => {
    session.writes.assertAllowed(range, "formats");
    session.writes.flush();
    const border: Border = { ...current(), [side]: { style: engineStyle(style), color } };
    session.writes.add(sheetId, "SET_BORDER", { row: position.row, col: position.col, border });
    session.writes.flush();
  };
  return {
    type: "RangeBorder",
    identity: () => ({}),
    properties: {
      SideIndex: () => edge,
      Style: () => excelStyle(current()[side]?.style),
      Color: () => current()[side]?.color ?? "#000000",
    },
    setters: {
      Style: (value) => {
        change(String(value), current()[side]?.color ?? "#000000");
      },
      Color: (value) => {
        change(excelStyle(current()[side]?.style), String(value));
      },
    },
  };
}

/** To take a border away is not needed: `Range.clear` does. */
const ENGINE_STYLES: Readonly<Record<string, BorderStyle>> = { Continuous: "thin", Dash: "dashed", Dot: "dotted" };

function engineStyle(style: string): BorderStyle {
  const known = ENGINE_STYLES[style];
  if (known === undefined) throw notImplemented(`RangeBorder.Style ${style}`);
  return known;
}

function excelStyle(style: BorderStyle | undefined): string {
  if (style === undefined) return "None";
  return Object.keys(ENGINE_STYLES).find((name) => ENGINE_STYLES[name] === style) ?? "Continuous";
}
