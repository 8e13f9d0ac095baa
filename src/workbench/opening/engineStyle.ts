import type { Border, Style } from "@odoo/o-spreadsheet";
import type { XlsxBorder, XlsxStyle } from "../../xlsx/style";
import type { DifferentialStyle } from "../../xlsx/xlsxFile";
import { ENGINE_FONT_SIZE } from "../engine/cellStyle";
import type { CellStyle } from "../engine/cellStyle";
import { engineRotation } from "./rotation";

/** What the grid can show of a style, and the name of its font. */
export function engineStyle(style: XlsxStyle): CellStyle {
  const { font } = style;
  const align = engineAlign(style.horizontal);
  const vertical = engineVertical(style.vertical);
  const rotation = engineRotation(style.rotation);
  return {
    fontName: font.name,
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(font.size !== ENGINE_FONT_SIZE && { fontSize: font.size }),
    ...(font.color !== null && font.color !== "#000000" && { textColor: font.color }),
    ...(style.fill !== null && { fillColor: style.fill }),
    ...(align !== undefined && { align }),
    ...(vertical !== undefined && { verticalAlign: vertical }),
    ...(style.wrap && { wrapping: "wrap" as const }),
    ...(rotation !== 0 && { rotation }),
  };
}

/** What the grid can show of a conditional format's style. */
export function engineRuleStyle(style: DifferentialStyle): Style {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strikethrough: style.strikethrough }),
    ...(style.color !== undefined && { textColor: style.color }),
    ...(style.fill !== undefined && { fillColor: style.fill }),
  };
}

/** The cell's borders as the grid draws them; `null` without any. */
export function engineBorder({ borders }: XlsxStyle): Border | null {
  const { left, right, top, bottom } = borders;
  if (left === null && right === null && top === null && bottom === null) return null;
  return {
    ...(left !== null && { left: engineLine(left) }),
    ...(right !== null && { right: engineLine(right) }),
    ...(top !== null && { top: engineLine(top) }),
    ...(bottom !== null && { bottom: engineLine(bottom) }),
  };
}

type Line = NonNullable<Border["top"]>;

function engineLine(border: XlsxBorder): Line {
  return { style: lineStyle(border.style), color: border.color ?? "#000000" };
}

/** The engine knows five of Excel's thirteen line styles. */
function lineStyle(style: string): Line["style"] {
  switch (style) {
    case "medium":
    case "double":
      return "medium";
    case "thick":
      return "thick";
    case "hair":
    case "dotted":
      return "dotted";
    case "dashed":
    case "dashDot":
    case "dashDotDot":
    case "mediumDashed":
    case "mediumDashDot":
    case "mediumDashDotDot":
    case "slantDashDot":
      return "dashed";
    default:
      return "thin";
  }
}

function engineAlign(horizontal: string | null): "left" | "center" | "right" | undefined {
  switch (horizontal) {
    case "left":
    case "justify":
    case "distributed":
      return "left";
    case "center":
    case "centerContinuous":
      return "center";
    case "right":
      return "right";
    default:
      return undefined;
  }
}

function engineVertical(vertical: string | null): "top" | "middle" | undefined {
  switch (vertical) {
    case "top":
      return "top";
    case "center":
    case "justify":
    case "distributed":
      return "middle";
    default:
      return undefined;
  }
}
