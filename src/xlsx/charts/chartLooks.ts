import type { SheetPattern } from "../../reporting/sheets/sheetChart";
import { writeAttributes } from "../xml";

const INK = "262626";
const WHITE = "FFFFFF";
const GRID = "D9D9D9";

/** To be seen on white and on dark bars alike, also where a program draws points without their edge. */
const POINTS = "E07000";

/** Three quarters of a point; line widths count English metric units. */
const THIN = 9525;

const PATTERNS: Readonly<Record<Exclude<SheetPattern, "solid">, string>> = {
  upward: "wdUpDiag",
  downward: "wdDnDiag",
  dots: "lgConfetti",
  horizontal: "narHorz",
  grid: "lgGrid",
  upright: "narVert",
  crossed: "openDmnd",
  bricks: "horzBrick",
  dashes: "dashHorz",
  zigzag: "zigZag",
  waves: "wave",
};

/** Shapes of points, series by series. */
const SYMBOLS = ["diamond", "triangle", "circle", "square"] as const;

export const GRID_LINES = `<c:majorGridlines><c:spPr>${line(GRID)}</c:spPr></c:majorGridlines>`;
export const AXIS_LINE = `<c:spPr>${line(INK)}</c:spPr>`;
/** A bar that only holds its place. */
export const NO_FILL = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
export const NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

/** A bar or a slice: its colour under its pattern, with an outline that shows on white. */
export function writeFill(color: string | undefined, pattern: SheetPattern): string {
  const rgb = rgbOf(color);
  const fill =
    pattern === "solid"
      ? solid(rgb)
      : `<a:pattFill prst="${PATTERNS[pattern]}"><a:fgClr>${srgb(inkOn(rgb))}</a:fgClr><a:bgClr>${srgb(rgb)}</a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}${line(INK)}</c:spPr>`;
}

/** Points without a line between them, told apart by their shapes; `place` counts the series of points from 0. */
export function writePoints(place: number): string {
  const symbol = SYMBOLS[place % SYMBOLS.length] ?? SYMBOLS[0];
  return (
    "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>" +
    `<c:marker><c:symbol val="${symbol}"/><c:size val="9"/><c:spPr>${solid(POINTS)}${line(INK)}</c:spPr></c:marker>`
  );
}

/** White behind a label keeps it readable on any pattern. */
export const LABEL_BACKGROUND = `<c:spPr>${solid(WHITE)}<a:ln><a:noFill/></a:ln></c:spPr>`;

/** The look of all texts of a part of the chart; `size` in points. */
export function writeTextLook(look: { readonly size: number; readonly font: string | null }): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${writeRun("a:defRPr", { ...look, bold: false })}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** The properties of a run of text under the given name. */
export function writeRun(
  name: string,
  { size, bold, font }: { readonly size: number; readonly bold: boolean; readonly font: string | null },
): string {
  const typeface = font === null ? "" : `<a:latin${writeAttributes({ typeface: font })}/>`;
  const attributes = { lang: name === "a:rPr" ? "vi-VN" : null, sz: Math.round(size * 100), b: bold ? 1 : 0 };
  return `<${name}${writeAttributes(attributes)}>${solid(INK)}${typeface}</${name}>`;
}

function line(rgb: string): string {
  return `<a:ln${writeAttributes({ w: THIN })}>${solid(rgb)}</a:ln>`;
}

function solid(rgb: string): string {
  return `<a:solidFill>${srgb(rgb)}</a:solidFill>`;
}

function srgb(rgb: string): string {
  return `<a:srgbClr val="${rgb}"/>`;
}

/** `"#1F4E79"` -> `"1F4E79"`. */
function rgbOf(color: string | undefined): string {
  return color === undefined ? INK : color.replace("#", "").toUpperCase();
}

/** What lines show on a colour: white on a dark one, ink on a light one. Weights of ITU-R BT.601. */
function inkOn(rgb: string): string {
  const part = (start: number): number => Number.parseInt(rgb.slice(start, start + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4) < 128 ? WHITE : INK;
}
