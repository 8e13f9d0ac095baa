import type { Style } from "@odoo/o-spreadsheet";
import { ENGINE_FONT_SIZE } from "../../engine/cellStyle";
import type { CellStyle } from "../../engine/cellStyle";
import { intersection } from "../cells/cellRange";
import type { CellRange } from "../cells/cellRange";
import type { Session } from "../session";
import { lockedIn } from "../sheetProtection";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";
import { borderObject } from "./rangeBorder";

const POINTS_PER_PIXEL = 0.75;
const DEFAULT_FONT = "Calibri";

const HORIZONTAL: Readonly<Record<string, Style["align"]>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, Style["verticalAlign"]>> = { Top: "top", Center: "middle", Bottom: "bottom" };

export function rangeFormatObject(session: Session, range: CellRange): WireObject {
  const { sheetId, zone } = range;
  const { getters } = session.workbook.model;
  const columns = (): number[] => Array.from({ length: zone.right - zone.left + 1 }, (_, index) => zone.left + index);
  const rows = (): number[] => Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
  return {
    type: "RangeFormat",
    identity: () => ({}),
    properties: {
      RowHeight: () => uniform(rows().map((row) => getters.getRowSize(sheetId, row) * POINTS_PER_PIXEL)),
      ColumnWidth: () => uniform(columns().map((column) => getters.getColSize(sheetId, column) * POINTS_PER_PIXEL)),
      HorizontalAlignment: () => styleOf(session, range, (style) => keyOf(HORIZONTAL, style.align) ?? "General"),
      VerticalAlignment: () => styleOf(session, range, (style) => keyOf(VERTICAL, style.verticalAlign) ?? "Bottom"),
      WrapText: () => styleOf(session, range, (style) => style.wrapping === "wrap"),
    },
    setters: {
      ColumnWidth: (value) => {
        if (typeof value !== "number" || value < 0) throw invalidArgument("A column width is a number.");
        session.writes.assertAllowed(range, "widths");
        session.writes.makeRoom(sheetId, { ...zone, bottom: zone.top });
        session.writes.add(sheetId, "RESIZE_COLUMNS_ROWS", {
          dimension: "COL",
          elements: columns(),
          size: Math.round(value / POINTS_PER_PIXEL),
        });
      },
      RowHeight: (value) => {
        if (typeof value !== "number" || value < 0) throw invalidArgument("A row height is a number.");
        session.writes.assertAllowed(range, "widths");
        session.writes.makeRoom(sheetId, { ...zone, right: zone.left });
        session.writes.add(sheetId, "RESIZE_COLUMNS_ROWS", {
          dimension: "ROW",
          elements: rows(),
          size: Math.round(value / POINTS_PER_PIXEL),
        });
      },
      HorizontalAlignment: (value) => {
        setStyle(session, range, { align: oneOf(HORIZONTAL, value) });
      },
      VerticalAlignment: (value) => {
        setStyle(session, range, { verticalAlign: oneOf(VERTICAL, value) });
      },
      WrapText: (value) => {
        setStyle(session, range, { wrapping: value === true ? "wrap" : "overflow" });
      },
    },
    methods: {
      /** The engine's rows fit their texts until they are given a height. */
      AutofitRows: () => undefined,
    },
    children: {
      Fill: () => fillObject(session, range),
      Protection: () => protectionObject(session, range),
      Font: () => fontObject(session, range),
      Borders: () => ({
        type: "RangeBorderCollection",
        identity: () => ({}),
        item: (edge) => borderObject(session, range, String(edge)),
      }),
    },
  };
}

function fillObject(session: Session, range: CellRange): WireObject {
  return {
    type: "RangeFill",
    identity: () => ({}),
    properties: { Color: () => styleOf(session, range, (style) => style.fillColor ?? "#FFFFFF") },
    setters: {
      Color: (value) => {
        setStyle(session, range, { fillColor: String(value) });
      },
    },
    methods: {
      Clear: () => {
        setStyle(session, range, { fillColor: undefined });
      },
    },
  };
}

function protectionObject(session: Session, range: CellRange): WireObject {
  return {
    type: "FormatProtection",
    identity: () => ({}),
    properties: { Locked: () => lockedIn(session.workbook, range) },
    setters: {
      Locked: (value) => {
        setStyle(session, range, { unlocked: value === false ? true : undefined });
      },
    },
  };
}

function fontObject(session: Session, range: CellRange): WireObject {
  return {
    type: "RangeFont",
    identity: () => ({}),
    properties: {
      Bold: () => styleOf(session, range, (style) => style.bold === true),
      Italic: () => styleOf(session, range, (style) => style.italic === true),
      Color: () => styleOf(session, range, (style) => style.textColor ?? "#000000"),
      Size: () => styleOf(session, range, (style) => style.fontSize ?? ENGINE_FONT_SIZE),
      Name: () => styleOf(session, range, (style) => style.fontName ?? DEFAULT_FONT),
    },
    setters: {
      Bold: (value) => {
        setStyle(session, range, { bold: value === true });
      },
      Italic: (value) => {
        setStyle(session, range, { italic: value === true });
      },
      Color: (value) => {
        setStyle(session, range, { textColor: String(value) });
      },
      Size: (value) => {
        setStyle(session, range, { fontSize: Number(value) });
      },
      Name: (value) => {
        setStyle(session, range, { fontName: String(value) });
      },
    },
  };
}

/** The value all cells share, else `null`, as Excel answers for mixed formats. */
function styleOf<Value>(session: Session, range: CellRange, read: (style: CellStyle) => Value): Value | null {
  const { getters } = session.workbook.model;
  const values: Value[] = [];
  const zone = intersection(range.zone, getters.getSheetZone(range.sheetId));
  for (let row = zone?.top ?? 0; zone !== null && row <= zone.bottom; row += 1) {
    for (let col = zone.left; col <= zone.right; col += 1)
      values.push(read(getters.getCellStyle({ sheetId: range.sheetId, row, col })));
  }
  return values.length === 0 ? read({}) : uniform(values);
}

function setStyle(
  session: Session,
  range: CellRange,
  style: { readonly [Key in keyof CellStyle]: CellStyle[Key] | undefined },
): void {
  session.writes.assertAllowed(range, "formats");
  session.writes.makeRoom(range.sheetId, range.zone);
  session.writes.add(range.sheetId, "SET_FORMATTING", { target: [range.zone], style });
}

function uniform<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function keyOf(table: Readonly<Record<string, string | undefined>>, value: string | undefined): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

function oneOf<Value>(table: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  if (typeof key !== "string" || !(key in table)) throw itemNotFound(`alignment ${String(key)}`);
  return table[key];
}
