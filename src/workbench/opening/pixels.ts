/** Width of a digit in Excel's default font, in pixels at 96 dpi. */
const DIGIT_PIXELS = 7;

/** Pixels of a column that is `characters` of the default font wide, as Excel rounds them (ECMA-376, 18.3.1.13). */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** The width in characters of a column that is `pixels` wide. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Pixels at 96 dpi of a height in points. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Points of a height in pixels at 96 dpi. */
export function rowPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
