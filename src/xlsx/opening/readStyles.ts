import type { XlsxBorder, XlsxBorders, XlsxFont, XlsxStyle } from "../style";
import type { DifferentialStyle } from "../xlsxFile";
import type { XmlElement } from "../xml";
import { childOf, childrenOf, isOn, numberOrNull } from "../xml";
import { readColor } from "./color";
import { builtInNumberFormat } from "./numberFormats";

interface Styles {
  readonly styles: readonly XlsxStyle[];
  readonly differentialStyles: readonly DifferentialStyle[];
}

export const DEFAULT_FONT: XlsxFont = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: null,
};

export const DEFAULT_STYLE: XlsxStyle = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: null,
  borders: { left: null, right: null, top: null, bottom: null },
  horizontal: null,
  vertical: null,
  wrap: false,
  rotation: 0,
};

/** What every style index of the styles part looks like; `theme` as `readThemeColors` gives it. */
export function readStyles(styleSheet: XmlElement, theme: readonly string[]): Styles {
  const fonts = childrenOf(childOf(styleSheet, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = childrenOf(childOf(styleSheet, "fills"), "fill").map((fill) => readFill(fill, theme));
  const borders = childrenOf(childOf(styleSheet, "borders"), "border").map((border) => readBorders(border, theme));
  const numberFormats = readNumberFormats(styleSheet);
  const styles = childrenOf(childOf(styleSheet, "cellXfs"), "xf").map((xf): XlsxStyle => {
    const alignment = childOf(xf, "alignment")?.attributes ?? {};
    const formatId = numberOrNull(xf.attributes.numFmtId) ?? 0;
    return {
      numberFormat: numberFormats.get(formatId) ?? builtInNumberFormat(formatId),
      font: fonts[Number(xf.attributes.fontId ?? 0)] ?? fonts[0] ?? DEFAULT_FONT,
      fill: fills[Number(xf.attributes.fillId ?? 0)] ?? null,
      borders: borders[Number(xf.attributes.borderId ?? 0)] ?? DEFAULT_STYLE.borders,
      horizontal: alignment.horizontal === "general" ? null : (alignment.horizontal ?? null),
      vertical: alignment.vertical ?? null,
      wrap: isOn(alignment.wrapText),
      rotation: numberOrNull(alignment.textRotation) ?? 0,
    };
  });
  return {
    styles: styles.length === 0 ? [DEFAULT_STYLE] : styles,
    differentialStyles: childrenOf(childOf(styleSheet, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, theme)),
  };
}

/** The workbook's own number formats by their number. */
export function readNumberFormats(styleSheet: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(childOf(styleSheet, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
}

function readFont(font: XmlElement, theme: readonly string[]): XlsxFont {
  return {
    name: childOf(font, "name")?.attributes.val ?? DEFAULT_FONT.name,
    size: numberOrNull(childOf(font, "sz")?.attributes.val) ?? DEFAULT_FONT.size,
    bold: flag(font, "b") ?? false,
    italic: flag(font, "i") ?? false,
    underline: isUnderlined(font) ?? false,
    strikethrough: flag(font, "strike") ?? false,
    color: readColor(childOf(font, "color"), theme),
  };
}

function readFill(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = childOf(fill, "patternFill");
  if (pattern === null) return null;
  const type = pattern.attributes.patternType ?? "none";
  return type === "none" ? null : readColor(childOf(pattern, "fgColor"), theme);
}

function readBorders(border: XmlElement, theme: readonly string[]): XlsxBorders {
  const side = (...names: readonly string[]): XlsxBorder | null => {
    const element = border.children.find(({ name }) => names.includes(name));
    const style = element?.attributes.style ?? "none";
    if (element === undefined || style === "none") return null;
    return { style, color: readColor(childOf(element, "color"), theme) };
  };
  return { left: side("left", "start"), right: side("right", "end"), top: side("top"), bottom: side("bottom") };
}

function readDifferential(dxf: XmlElement, theme: readonly string[]): DifferentialStyle {
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const bold = font === null ? undefined : flag(font, "b");
  const italic = font === null ? undefined : flag(font, "i");
  const strikethrough = font === null ? undefined : flag(font, "strike");
  const underline = font === null ? undefined : isUnderlined(font);
  const color = readColor(childOf(font, "color"), theme);
  const fill = readColor(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), theme);
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { fill }),
  };
}

/** An element without `val` means on. */
function flag(font: XmlElement, name: string): boolean | undefined {
  const element = childOf(font, name);
  if (element === null) return undefined;
  const value = element.attributes.val;
  return value === undefined || isOn(value);
}

function isUnderlined(font: XmlElement): boolean | undefined {
  const underline = childOf(font, "u");
  return underline === null ? undefined : underline.attributes.val !== "none";
}
