import type { XmlElement } from "../xml";
import { childrenOf, numberOrNull } from "../xml";

/** The palette of old workbooks, by `indexed` number. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's own theme, for workbooks without one; by `theme` number. */
const OFFICE_THEME = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The theme's colours (`RRGGBB`) in the order style parts count them: light and dark swapped against the theme part. */
export function readThemeColors(theme: XmlElement | null): readonly string[] {
  const scheme =
    theme === null
      ? undefined
      : childrenOf(theme, "themeElements")[0]?.children.find(({ name }) => name === "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  const colors = scheme.children.map(({ children }) => {
    const color = children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? "000000";
  });
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}

/** A colour element as `"#RRGGBB"`; null when automatic, absent or unknown. */
export function readColor(color: XmlElement | null, theme: readonly string[]): string | null {
  if (color === null || color.attributes.auto === "1") return null;
  const { rgb, indexed, theme: themeIndex, tint } = color.attributes;
  const base = rgb?.slice(-6) ?? INDEXED[Number(indexed)] ?? theme[Number(themeIndex)];
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  return `#${applyTint(base, numberOrNull(tint) ?? 0).toUpperCase()}`;
}

/** ECMA-376 part 1, 18.8.3: a tint moves the lightness towards black (below 0) or white (above 0). */
function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16) / 255);
  const lightest = Math.max(...channels);
  const darkest = Math.min(...channels);
  const lightness = (lightest + darkest) / 2;
  const spread = lightest - darkest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * tinted - 1)) * saturation;
  return channels
    .map((channel) => {
      const position = spread === 0 ? 0.5 : (channel - darkest) / spread;
      const value = tinted - chroma / 2 + chroma * position;
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}
