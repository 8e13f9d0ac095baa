import { cleanText } from "../text/foldText";
import { parseNumber } from "./readNumber";

/** Points with their share of the maximum, as one cell prints both. */
interface ScorePair {
  readonly points: number;
  /** The number before the percent sign: 45.3 for "45,30%". */
  readonly percent: number;
}

const NUMBER = "\\d+(?:[.,]\\d+)?";
const POINTS = `\\(?(${NUMBER})(?: ?(?:điểm|đ))?\\)?`;
const PERCENT = `[([]?(${NUMBER}) ?%[)\\]]?`;
const BETWEEN = "(?: ?[/;|–-] ?| |(?=[([])|(?<=[)\\]]))";
const POINTS_FIRST = new RegExp(`^${POINTS}${BETWEEN}${PERCENT}$`, "iu");
const PERCENT_FIRST = new RegExp(`^${PERCENT}${BETWEEN}${POINTS}$`, "iu");
/** "4 5%" may as well be 45% with a space that slipped in. */
const SLIPPED_SPACE = /^[1-9]\d? \d ?%$|^1 00 ?%$/;

/**
 * Reads a cell that prints points and percent together, in either order: "9.06 45.30%", "9,06 (45,3%)", "45,3% / 9,06". `null`
 * for anything else: the percent sign tells which is which, so two numbers without it are not guessed.
 */
export function readPair(text: string): ScorePair | null {
  if (!text.includes("%")) return null;
  const clean = cleanText(text);
  if (SLIPPED_SPACE.test(clean)) return null;
  const [points, percent] = partsOf(clean);
  if (points === undefined || percent === undefined) return null;
  const read = parseNumber(points);
  const share = parseNumber(percent);
  return read === null || share === null ? null : { points: read.value, percent: share.value };
}

function partsOf(text: string): readonly (string | undefined)[] {
  const [, points, percent] = POINTS_FIRST.exec(text) ?? [];
  if (points !== undefined) return [points, percent];
  const [, first, second] = PERCENT_FIRST.exec(text) ?? [];
  return [second, first];
}
