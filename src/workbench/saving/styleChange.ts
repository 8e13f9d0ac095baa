import type { Border, Style } from "@odoo/o-spreadsheet";
import type { StyleChange, XlsxBorder, XlsxBorders, XlsxFont } from "../../xlsx/style";
import { ENGINE_FONT_SIZE } from "../engine/cellStyle";
import type { CellStyle } from "../engine/cellStyle";
import type { NumberFormats } from "../engine/numberFormats";
import { fileRotation } from "../opening/rotation";
import type { Look } from "./sheetView";

const SIDES = ["left", "right", "top", "bottom"] as const;

/** What has to change in a file's style for `before` to look like `after`; `null` when nothing has. */
export function styleChange(before: Look, after: Look, formats: NumberFormats): StyleChange | null {
  const font = fontChange(before.style, after.style);
  const borders = borderChange(before.border, after.border);
  const change: StyleChange = {
    ...(before.format !== after.format && { numberFormat: formats.toExcel(after.format) }),
    ...(font !== null && { font }),
    ...(borders !== null && { borders }),
    ...(differs(before.style, after.style, "fillColor") && { fill: colorOf(after.style.fillColor) }),
    ...(differs(before.style, after.style, "align") && { horizontal: after.style.align ?? null }),
    ...(differs(before.style, after.style, "verticalAlign") && { vertical: verticalOf(after.style.verticalAlign) }),
    ...(differs(before.style, after.style, "wrapping") && { wrap: after.style.wrapping === "wrap" }),
    ...(differs(before.style, after.style, "rotation") && { rotation: fileRotation(after.style.rotation ?? 0) }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function fontChange(before: CellStyle, after: CellStyle): Partial<XlsxFont> | null {
  const change: Partial<XlsxFont> = {
    ...(after.fontName !== undefined && after.fontName !== before.fontName && { name: after.fontName }),
    ...(differs(before, after, "bold") && { bold: after.bold === true }),
    ...(differs(before, after, "italic") && { italic: after.italic === true }),
    ...(differs(before, after, "underline") && { underline: after.underline === true }),
    ...(differs(before, after, "strikethrough") && { strikethrough: after.strikethrough === true }),
    ...(differs(before, after, "fontSize") && { size: after.fontSize ?? ENGINE_FONT_SIZE }),
    ...(differs(before, after, "textColor") && { color: colorOf(after.textColor) }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function borderChange(before: Border, after: Border): Partial<XlsxBorders> | null {
  const changed = SIDES.filter(
    (side) => before[side]?.style !== after[side]?.style || before[side]?.color !== after[side]?.color,
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((side): [string, XlsxBorder | null] => [side, after[side] ?? null]));
}

function differs(before: Style, after: Style, key: keyof Style): boolean {
  return settingOf(before, key) !== settingOf(after, key);
}

/** The engine writes "not set" as nothing, `false`, 0 or an empty text. */
function settingOf(style: Style, key: keyof Style): Style[keyof Style] {
  const value = style[key];
  return value === false || value === "" || value === 0 ? undefined : value;
}

/** The engine may hold short colours and transparency; the file wants `#RRGGBB`. */
function colorOf(color: string | undefined): string | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(color ?? "")?.[1];
  if (hex === undefined) return null;
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  return `#${full.toUpperCase()}`;
}

function verticalOf(align: Style["verticalAlign"]): string | null {
  return align === "middle" ? "center" : (align ?? null);
}
