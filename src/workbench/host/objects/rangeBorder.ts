import type { Border, BorderPosition, BorderStyle } from "@odoo/o-spreadsheet";
import type { CellRange } from "../cells/cellRange";
import type { Session } from "../session";
import { itemNotFound, notImplemented } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";

const EDGES: Readonly<Record<string, keyof Border>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Lines of several cells, by the engine's words. */
const LINES: Readonly<Record<string, BorderPosition>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "h",
  InsideVertical: "v",
};

export function borderObject(session: Session, range: CellRange, edge: string): WireObject {
  const { sheetId, zone } = range;
  if (zone.left !== zone.right || zone.top !== zone.bottom) return lineObject(session, range, edge);
  const side = EDGES[edge];
  if (side === undefined) throw itemNotFound(`border ${edge}`);
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

/** The lines of several cells can be drawn, not read. */
function lineObject(session: Session, range: CellRange, edge: string): WireObject {
  const position = LINES[edge];
  if (position === undefined) throw itemNotFound(`border ${edge}`);
  return {
    type: "RangeBorder",
    identity: () => ({}),
    properties: { SideIndex: () => edge },
    setters: {
      Style: (value) => {
        session.writes.assertAllowed(range, "formats");
        session.writes.makeRoom(range.sheetId, range.zone);
        session.writes.add(range.sheetId, "SET_ZONE_BORDERS", {
          target: [range.zone],
          border: { position, style: engineStyle(String(value)), color: "#000000" },
        });
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
